import type { core } from 'zod';

const kindOf = (value: unknown): string => {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map';
  return typeof value === 'string' ? 'text' : `a ${typeof value}`;
};

const expectedKinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'a map',
  record: 'a map',
};

/**
 * The words for an issue zod finds, for what a schema has no own words for: what is wrong, what was expected.
 * They follow the name of the field, so they begin with a verb.
 */
export const plainIssue = (issue: core.$ZodRawIssue): string | undefined => {
  if (issue.code === 'unrecognized_keys') return 'is not a known field';
  if (issue.code !== 'invalid_type') return undefined;
  const expected = expectedKinds[issue.expected] ?? issue.expected;
  if (issue.input === undefined) return `is missing, expected ${expected}`;
  return `is ${kindOf(issue.input)}, expected ${expected}`;
};
