import { describe, expect, it } from 'vitest';
import { readOptions } from './options';

const errorOf = (...args: readonly string[]): string => {
  const read = readOptions(args);
  return read.ok ? '' : read.error;
};

describe('what may stand behind npm run durability --', () => {
  it('is nothing, for everything', () => {
    expect(readOptions([])).toEqual({
      ok: true,
      value: { short: false, engines: null, cases: null, count: null, json: null },
    });
  });

  it('is any number of engines and cases', () => {
    expect(
      readOptions([
        '--engine',
        'webkit',
        '--engine=firefox',
        '--case',
        'kill-tree',
        '--count',
        '5',
      ]),
    ).toEqual({
      ok: true,
      value: {
        short: false,
        engines: ['firefox', 'webkit'],
        cases: ['kill-tree'],
        count: 5,
        json: null,
      },
    });
  });

  it('is answered with a sentence where it is something else', () => {
    expect(errorOf('--engine', 'netscape')).toContain('There is no engine netscape.');
    expect(errorOf('--case', 'kill-three')).toContain('There is no case kill-three.');
    expect(errorOf('--count', '0')).toContain('whole number');
    expect(errorOf('--loud')).toContain('The options are');
    expect(errorOf('kill-tree')).toContain('The options are');
    expect(errorOf('--engine')).toContain('The options are');
  });
});
