import { parseArgs } from 'node:util';
import { err, ok, type Result } from '../../result';
import { nameForm, namePattern } from '../ids';

/** What an author asks for; `part` is null for the last part of the course. */
export type Wish = { readonly id: string; readonly title: string; readonly part: string | null };

const usage = 'write `npm run new:lesson -- an-id "A title" --part a-part-id`';

const titleFrom = (id: string): string => {
  const spaced = id.replaceAll('-', ' ');
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
};

/**
 * Reads the words after `npm run new:lesson --`: an id, a title (without one, the id in words) and `--part`.
 * Fails with one sentence. `env` shows an option that npm kept, as it does where the `--` is left out.
 */
export const readWish = (
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>> = process.env,
): Result<Wish> => {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { part: { type: 'string' } },
    allowPositionals: true,
    strict: false,
  });
  const [id, title, ...more] = positionals;
  const unknown = Object.keys(values).find((option) => option !== 'part');
  const { part = null } = values;
  if (unknown !== undefined) return err(`There is no option \`--${unknown}\`: ${usage}.`);
  if (typeof part === 'boolean') return err(`\`--part\` names no part: ${usage}.`);
  if (part === null && env.npm_config_part !== undefined)
    return err(`npm kept \`--part\` for itself, since the \`--\` was left out: ${usage}.`);
  if (id === undefined) return err(`The lesson needs an id: ${usage}.`);
  if (more.length > 0) return err(`A title of several words stands in quotes: ${usage}.`);
  if (!namePattern.test(id)) return err(`The id \`${id}\` has the wrong form, ${nameForm}.`);
  const words = (title ?? titleFrom(id)).trim();
  if (words === '') return err('The title is empty, expected some words or none at all.');
  if (/\p{Cc}/u.test(words)) return err('The title has more than one line, expected one.');
  return ok({ id, title: words, part });
};
