import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_BYTES } from '../../../lib/backup/limits';
import { writeCopy } from '../../../lib/backup/write';
import { currentVersion } from '../../../lib/notebook/migrations';
import { type Answer, recordKey } from '../../../lib/notebook/records';
import { parseSaved } from '../../../lib/notebook/saved';
import { anyNotes, contentsOf, later, read, textOf } from './notes';

const answer = (text: string, at = 5): Answer => ({
  kind: 'answer',
  id: 'a',
  lesson: 'l',
  question: 'Which seat?',
  value: { type: 'text', text },
  at,
});
const none = { records: [], asides: [], unreadable: [] };

describe('a copy of a notebook', () => {
  it('holds everything, whatever was written', () => {
    fc.assert(
      fc.property(anyNotes, (notes) => {
        const { records, asides, unreadable } = contentsOf(notes);
        expect(records).toEqual(notes.records);
        expect(asides).toEqual(notes.asides);
        expect(unreadable).toBe(notes.unreadable.length);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps half of a pair of surrogates exactly', () => {
    const { records } = contentsOf({ ...none, records: [answer('a\ud800b')] });
    expect(records).toEqual([answer('a\ud800b')]);
  });

  it('begins with the number of its form, and can be read by a person', () => {
    const text = textOf({ ...none, records: [answer('By the aisle.')] });
    expect(text.split('\n').slice(0, 3)).toEqual(['{', '  "form": 1,', '  "v": 2,']);
    expect(text).toContain('"text":"By the aisle."');
  });

  it('says no word of what the course is about by itself', () => {
    const denied: string[] = JSON.parse(readFileSync('content/safety/denylist.json', 'utf8'));
    const text = textOf({ records: [answer('')], asides: [], unreadable: [{}] });
    expect(denied.filter((word) => text.toLowerCase().includes(word))).toEqual([]);
  });

  it('is not given when it would be larger than what can be brought in again', () => {
    const records = [answer('x'.repeat(MOST_BYTES))];
    expect(writeCopy({ ...none, records }, later)).toEqual({ ok: false, error: 'too-big' });
  });

  it('is not given when it does not read as it was written', () => {
    const records = [{ ...answer('a'), at: 0.5 }];
    expect(writeCopy({ ...none, records }, later)).toEqual({ ok: false, error: 'unlike' });
  });

  it('takes along rows nobody can read, and says which it could not write', () => {
    const circle: { self?: unknown } = {};
    circle.self = circle;
    const rows = [{ id: 'answer:x', body: { v: 99 } }, circle, { __proto__: null, deep: [[[]]] }];
    const written = writeCopy({ ...none, unreadable: rows }, later);
    expect(written).toMatchObject({ ok: true, value: { unreadable: 2, leftOut: 1 } });
  });

  it('gives such a row back to a version that can read it', () => {
    const row = { id: 'answer:a', rev: 3, body: { v: currentVersion(), record: answer('Mine.') } };
    expect(contentsOf({ ...none, unreadable: [row] })).toMatchObject({
      records: [answer('Mine.')],
      unreadable: 0,
    });
    const records = [answer('Newer.', 9)];
    expect(contentsOf({ ...none, records, unreadable: [row] })).toMatchObject({
      records,
      asides: [{ tab: 'row-0', answer: answer('Mine.') }],
    });
  });

  it('brings a typing time of tomorrow back to now', () => {
    const text = textOf({ ...none, records: [answer('From tomorrow.', later * 2)] });
    expect(read(text)).toMatchObject({ ok: true, value: { records: [{ at: later }] } });
  });
});

describe('copies of past versions', () => {
  const saved: Record<string, unknown> = JSON.parse(
    readFileSync('tests/fixtures/saved/v1.json', 'utf8'),
  );
  const records = Object.values(saved).map((one) => {
    const record = parseSaved(one);
    if (!record.ok) throw new Error(record.error.reason);
    return record.value;
  });

  it('with records of version 1 are read', () => {
    const file = {
      form: 1,
      v: 1,
      made: 9,
      counts: { records: records.length, asides: 0, unreadable: 0 },
      records: Object.values(saved).map((one, index) => {
        const record = records[index];
        return { key: record ? recordKey(record) : '', saved: one };
      }),
      asides: [],
      unreadable: [],
    };
    const now = 1_800_000_000_000;
    expect(read(JSON.stringify(file), now)).toMatchObject({ ok: true, value: { records } });
  });

  it('as version 2 wrote them are read', () => {
    const contents = read(readFileSync('tests/fixtures/backups/v2.json', 'utf8'), 2e12);
    expect(contents).toMatchObject({ ok: true, value: { unreadable: 1 } });
    expect(contents.ok && contents.value.records.length).toBe(10);
    expect(contents.ok && contents.value.asides[0]?.answer.value).toEqual({
      type: 'text',
      text: 'My brother did.\nIt was fine.',
    });
  });
});
