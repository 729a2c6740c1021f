import type { z } from 'zod';
import { faultAt, type Fault, type SourceFile } from '../fault';
import { err, ok, type Result } from '../../result';
import type { Located } from './located';
import { plainIssue } from './plain-issue';

const pathWords = (path: readonly PropertyKey[]): string =>
  path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');

const faultsOf = (
  issue: z.core.$ZodIssue,
  located: Located,
  file: SourceFile,
  known: string,
): readonly Fault[] => {
  const at = (path: readonly PropertyKey[], message: string) => {
    const subject = path.length > 0 ? `\`${pathWords(path)}\`` : 'the file';
    return faultAt(file, located.offsetOf(path), `${subject} ${message}`);
  };
  if (issue.code !== 'unrecognized_keys') return [at(issue.path, issue.message)];
  return issue.keys.map((key) => at([...issue.path, key], `${issue.message}, expected ${known}`));
};

/**
 * Holds a located value against a schema: the parsed value, or one fault for each thing wrong, at its key.
 * `known` says what an unknown field should have been.
 */
export const judge = <Schema extends z.ZodType>(
  schema: Schema,
  located: Located,
  file: SourceFile,
  known = 'only the fields of this kind of file',
): Result<z.output<Schema>, readonly Fault[]> => {
  const judged = schema.safeParse(located.value, { error: plainIssue });
  if (judged.success) return ok(judged.data);
  return err(judged.error.issues.flatMap((issue) => faultsOf(issue, located, file, known)));
};
