import { parseArgs } from 'node:util';
import { err, ok, type Result } from '../../lib/result';
import { cases } from './cases/all';
import { type EngineName, engineNames } from './engines/engine';

/** What a run is asked to do. */
export type Options = {
  readonly short: boolean;
  /** The engines named, or null for every one that is here. */
  readonly engines: readonly EngineName[] | null;
  /** Names of the cases; null for all of the form. */
  readonly cases: readonly string[] | null;
  /** How often each case is tried; null for as often as the form says. */
  readonly count: number | null;
  /** Where to write the figures as JSON; null for nowhere. */
  readonly json: string | null;
};

const known = {
  short: { type: 'boolean', default: false },
  engine: { type: 'string', multiple: true },
  case: { type: 'string', multiple: true },
  count: { type: 'string' },
  json: { type: 'string' },
} as const;

/**
 * Reads the words after `npm run durability --`.
 * @returns The options; the error is a sentence that says what may stand there.
 */
export function readOptions(args: readonly string[]): Result<Options, string> {
  let given: ReturnType<typeof parse>;
  try {
    given = parse(args);
  } catch (error) {
    return err(`${error instanceof Error ? error.message : error}. ${ways()}`);
  }
  const { short, engine, case: named, count, json } = given.values;
  const strangers = (engine ?? []).filter((name) => !engineNames.some((one) => one === name));
  if (strangers.length > 0)
    return err(
      `There is no engine ${strangers.join(' or ')}. ${engineNames.join(', ')} are known.`,
    );
  const names = cases.map(({ name }) => name);
  const unknown = (named ?? []).filter((name) => !names.includes(name));
  if (unknown.length > 0)
    return err(`There is no case ${unknown.join(' or ')}. The cases are ${names.join(', ')}.`);
  if (count !== undefined && !/^[1-9]\d{0,3}$/.test(count))
    return err(`--count is "${count}". Give a whole number from 1 to 9999.`);
  return ok({
    short: short === true,
    engines: engine ? engineNames.filter((name) => engine.includes(name)) : null,
    cases: named ?? null,
    count: count === undefined ? null : Number(count),
    json: json ?? null,
  });
}

const parse = (args: readonly string[]) =>
  parseArgs({ args: [...args], options: known, allowPositionals: false });

const ways = (): string =>
  'The options are --short, --engine NAME, --case NAME, --count N and --json FILE; engine and case may be repeated.';
