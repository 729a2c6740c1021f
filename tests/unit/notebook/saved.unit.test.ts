import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  currentVersion,
  gapIn,
  MIGRATIONS,
  type Migration,
} from '../../../lib/notebook/migrations';
import { parseSaved, toSaved } from '../../../lib/notebook/saved';
import { anyRecord } from './any-record';

const text = {
  kind: 'answer',
  id: 'a',
  lesson: 'l',
  question: 'q',
  value: { type: 'text', text: 't' },
  at: 1,
};

describe('a saved record', () => {
  it('comes back as it was, whatever is in it', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const read = parseSaved(JSON.parse(JSON.stringify(toSaved(record))));
        expect(read).toEqual({ ok: true, value: record });
        expect(parseSaved(structuredClone(toSaved(record)))).toEqual({ ok: true, value: record });
      }),
    );
  });

  it('is refused with what was found, whatever that is, and never throws', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (found) => {
        const read = parseSaved(found);
        expect(read.ok ? null : read.error.raw).toBe(read.ok ? null : found);
      }),
    );
  });

  it.each([
    ['no envelope', text],
    ['no record', { v: 1 }],
    ['version 0', { v: 0, record: text }],
    ['version one and a half', { v: 1.5, record: text }],
    ['a version in words', { v: '1', record: text }],
    ['a time that is no number', { v: 1, record: { ...text, at: Number.NaN } }],
    ['a time before 1970', { v: 1, record: { ...text, at: -1 } }],
    ['a field nobody knows', { v: 1, record: { ...text, extra: 1 } }],
    ['a time no number can hold exactly', { v: 1, record: { ...text, at: 2 ** 53 } }],
    ['a time without end', { v: 1, record: { ...text, at: Number.POSITIVE_INFINITY } }],
    [
      'a field named __proto__',
      JSON.parse(
        JSON.stringify({ v: 1, record: text }).replace('{"kind"', '{"__proto__":{},"kind"'),
      ),
    ],
    ['a field named constructor', { v: 1, record: { ...text, constructor: {} } }],
    ['a list in place of words', { v: 1, record: { ...text, value: { type: 'text', text: [] } } }],
    ['an empty id', { v: 1, record: { ...text, id: '' } }],
    ['an id of 201 letters', { v: 1, record: { ...text, id: '🌱'.repeat(201) } }],
    [
      'an ending twice',
      {
        v: 1,
        record: { kind: 'walk', id: 'a', lesson: 'l', path: [], endings: ['x', 'x'], at: 1 },
      },
    ],
  ])('is damaged with %s', (_, saved) => {
    expect(parseSaved(saved)).toEqual({ ok: false, error: { reason: 'damaged', raw: saved } });
  });

  it('may have an id of 200 letters of any kind', () => {
    const record = { ...text, id: '🌱'.repeat(200) };
    expect(parseSaved({ v: 1, record })).toEqual({ ok: true, value: record });
  });

  it('is refused as newer when a newer version made it, even in an envelope of another shape', () => {
    const saved = { v: currentVersion() + 1, record: 'x', more: true };
    expect(parseSaved(saved)).toEqual({ ok: false, error: { reason: 'newer', raw: saved } });
  });
});

describe('every version ever saved', () => {
  it.each(Array.from({ length: currentVersion() }, (_, index) => index + 1))(
    'version %i is read',
    (version) => {
      const url = new URL(`../../fixtures/saved/v${version}.json`, import.meta.url);
      const saved: Record<string, unknown> = JSON.parse(readFileSync(url, 'utf8'));
      expect(Object.values(saved).map((one) => parseSaved(one).ok)).toEqual(
        Object.keys(saved).map(() => true),
      );
      const kinds = Object.values(saved).map((one) => {
        const read = parseSaved(one);
        return read.ok ? read.value.kind : null;
      });
      expect(new Set(kinds)).toEqual(new Set(['answer', 'walk', 'place', 'done', 'declined']));
    },
  );
});

const rowsOf = (version: number): Record<string, unknown> =>
  JSON.parse(
    readFileSync(new URL(`../../fixtures/saved/v${version}.json`, import.meta.url), 'utf8'),
  );

describe('version 2', () => {
  it('reads what version 1 saved exactly as it was', () => {
    for (const saved of Object.values(rowsOf(1)))
      expect(parseSaved(saved)).toEqual({ ok: true, value: Object(saved).record });
  });

  it('has words of repair, and walks with a line of the reader’s own', () => {
    const { repair, 'own-line': own } = rowsOf(2);
    expect(parseSaved(repair)).toMatchObject({
      ok: true,
      value: { value: { type: 'repair', did: 'I read your message aloud at dinner.', will: '' } },
    });
    expect(parseSaved(own)).toMatchObject({ ok: true, value: { path: ['ask', '#own', 'wait'] } });
  });

  it('is newer to a course of version 1, and stays where it is', () => {
    for (const saved of Object.values(rowsOf(2)))
      expect(parseSaved(saved, [])).toEqual({ ok: false, error: { reason: 'newer', raw: saved } });
  });

  it('knows words of repair by their three fields, no fewer and no more', () => {
    const { repair } = rowsOf(2);
    const record = Object(repair).record;
    for (const value of [
      { type: 'repair', did: '', meant: '' },
      { type: 'repair', did: '', meant: '', will: '', by: '' },
      { type: 'repair', did: '', meant: '', will: null },
    ])
      expect(parseSaved({ v: 2, record: { ...record, value } })).toMatchObject({
        error: { reason: 'damaged' },
      });
  });
});

describe('migrations', () => {
  const renamed: Migration = {
    from: 1,
    apply: (record) => ({ ...Object(record), lesson: 'renamed' }),
  };
  const again: Migration = {
    from: 2,
    apply: (record) => ({ ...Object(record), question: 'asked anew' }),
  };

  it('are numbered from 1 without a gap', () => {
    expect(gapIn(MIGRATIONS)).toBeNull();
    expect(gapIn([renamed, again])).toBeNull();
    expect(gapIn([again])).toBe(1);
    expect(gapIn([renamed, { ...again, from: 3 }])).toBe(2);
  });

  it('run in order from the version a record has', () => {
    const read = (v: number) => parseSaved({ v, record: text }, [renamed, again]);
    expect(read(1)).toEqual({
      ok: true,
      value: { ...text, lesson: 'renamed', question: 'asked anew' },
    });
    expect(read(2)).toEqual({ ok: true, value: { ...text, question: 'asked anew' } });
    expect(read(3)).toEqual({ ok: true, value: text });
    expect(read(4)).toMatchObject({ ok: false, error: { reason: 'newer' } });
  });

  it('that fail leave the record where it is', () => {
    const broken: Migration = {
      from: 1,
      apply: () => {
        throw new Error('broken');
      },
    };
    const saved = { v: 1, record: text };
    expect(parseSaved(saved, [broken])).toEqual({
      ok: false,
      error: { reason: 'damaged', raw: saved },
    });
    expect(parseSaved(saved, [again])).toEqual({
      ok: false,
      error: { reason: 'damaged', raw: saved },
    });
  });
});
