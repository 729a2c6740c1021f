import { describe, expect, it } from 'vitest';
import { judge, type Key, missing } from './judge';

const keysOf = (text: string, first: number, pause: number): readonly Key[] =>
  [...text].map((character, index) => ({ character, at: first + index * pause }));

describe('what is lost to a kill', () => {
  const keys = keysOf('hello', 1_000, 50);

  it('is nothing when the whole text is there', () => {
    expect(judge('', keys, ['hello'], 1_230)).toEqual({
      isPrefix: true,
      lostCharacters: 0,
      lostMs: 0,
    });
  });

  it('is counted from the first key that is missing to the kill', () => {
    expect(judge('', keys, ['hel'], 1_230)).toEqual({
      isPrefix: true,
      lostCharacters: 2,
      lostMs: 80,
    });
  });

  it('takes the longest of several copies', () => {
    expect(judge('', keys, ['he', 'hell', ''], 1_230).lostCharacters).toBe(1);
  });

  it('counts only what was typed this time, after what was there before', () => {
    expect(judge('oh, ', keys, ['oh, hel'], 1_230)).toEqual({
      isPrefix: true,
      lostCharacters: 2,
      lostMs: 80,
    });
  });

  it('is all of it when nothing is there', () => {
    expect(judge('', keys, [], 1_230)).toEqual({ isPrefix: true, lostCharacters: 5, lostMs: 230 });
  });

  it('cannot be negative when the clocks of two programs differ by a moment', () => {
    expect(judge('', keys, ['hell'], 1_190).lostMs).toBe(0);
  });
});

describe('a text that is not a beginning of what was typed', () => {
  const keys = keysOf('hello', 1_000, 50);

  it('is a fault, even beside a whole one', () => {
    expect(judge('', keys, ['hello', 'helo'], 1_230).isPrefix).toBe(false);
  });

  it('is a fault when a letter came twice', () => {
    expect(judge('', keys, ['hhello'], 1_230).isPrefix).toBe(false);
  });

  it('is a fault when words from before are gone', () => {
    expect(judge('oh, ', keys, ['oh'], 1_230)).toEqual({
      isPrefix: false,
      lostCharacters: 9,
      lostMs: 230,
    });
  });

  it('is no fault when it is an older copy of the same words', () => {
    expect(judge('oh, ', keys, ['oh', 'oh, hello'], 1_230).isPrefix).toBe(true);
  });
});

describe('texts of several tabs', () => {
  it('are found whole, or inside a longer text', () => {
    expect(missing(['one', 'two'], ['one', 'two and more'])).toEqual([]);
  });

  it('are missing when only a part is there', () => {
    expect(missing(['one', 'two'], ['one', 'tw'])).toEqual(['two']);
  });
});
