import { afterEach, beforeEach, expect, vi } from 'vitest';

const levels = ['debug', 'info', 'log', 'warn', 'error'] as const;

type Line = { readonly level: (typeof levels)[number]; readonly text: string };

let lines: Line[] = [];
let expected: (string | RegExp)[] = [];

/**
 * Says that this test prints a line; without it, any line on the console fails the test.
 * A line that was expected and never came fails it too.
 */
export function expectConsole(text: string | RegExp): void {
  expected.push(text);
}

beforeEach(() => {
  lines = [];
  expected = [];
  for (const level of levels) {
    vi.spyOn(console, level).mockImplementation((...parts: unknown[]) => {
      lines.push({ level, text: parts.map(String).join(' ') });
    });
  }
});

afterEach(() => {
  const surprises = lines.filter(({ text }) => !expected.some((each) => isIn(each, text)));
  const missing = expected.filter((each) => !lines.some(({ text }) => isIn(each, text)));
  expect({ surprises, missing }, 'The console said something else than the test expects.').toEqual({
    surprises: [],
    missing: [],
  });
});

function isIn(wanted: string | RegExp, text: string): boolean {
  return typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text);
}
