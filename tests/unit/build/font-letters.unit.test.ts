import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { everyday, letters, names, unicodeRange } from '../../../lib/build/font-letters.mjs';

const layout = readFileSync('app/layout.tsx', 'utf8');
const declared = [...layout.matchAll(/'(U\+[^']+)'/g)].map((match) => match[1]);

describe('the letters of the typefaces', () => {
  it('are declared as they were cut, each rare letter in one file', () => {
    expect(new Set(declared)).toEqual(new Set([unicodeRange(letters), unicodeRange(names)]));
    const all = [...everyday, ...letters, ...names];
    expect(new Set(all).size).toBe(all.length);
  });

  it('leave out none of Latin-1', () => {
    const all = new Set([...everyday, ...letters, ...names]);
    const latin = Array.from({ length: 0xff - 0xa0 }, (_, step) =>
      String.fromCodePoint(0xa1 + step),
    );
    expect(latin.filter((letter) => !all.has(letter))).toEqual([]);
  });

  it('are written as ranges a style sheet understands', () => {
    expect(unicodeRange('acbxé')).toBe('U+0061-0063, U+0078, U+00E9');
  });
});
