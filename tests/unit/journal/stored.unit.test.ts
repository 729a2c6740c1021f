import { describe, expect, it } from 'vitest';
import { openRaw } from '../storage/database';
import { fakeBrowser } from '../storage/fake-browser';
import { openCourse, openKept } from './reader';

const json = (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).length;

describe('what is stored', () => {
  it('is nothing before the reader has chosen, and asking leaves no trace', async () => {
    const browser = fakeBrowser();
    const course = openCourse(browser);
    await course.begin();
    course.write('a', 'in memory only');
    const nothing = { things: [], rows: [], unread: false, erasing: false };
    expect(await course.journal.stored()).toEqual(nothing);
    expect(await course.journal.stored()).toEqual(nothing);
    expect(browser.files.looks).toBe(0);
  });

  it('is every note on the device, those being written too, and each place they are in, with sizes', async () => {
    const browser = fakeBrowser();
    const course = await openKept(browser);
    course.write('a', 'at rest — schön');
    course.notebook.getState().markDone('one', true);
    await browser.clock.pass(5_000);
    course.write('b', 'being written');
    await browser.clock.pass(100);
    course.journal.look.choose('dark');
    browser.files.texts.set('notes-day.json', 'ä');
    const { things, rows } = await course.journal.stored();
    expect(rows.map(({ store, key, record }) => [store, key, record?.kind])).toEqual([
      ['drafts', ['answer:b', course.doors.tabs.id], 'answer'],
      ['meta', 'mode', undefined],
      ['records', 'answer:a', 'answer'],
      ['records', 'done:one', 'done'],
    ]);
    const database = await openRaw(browser.factory);
    expect(rows.find(({ key }) => key === 'answer:a')?.bytes).toBe(
      json(await database.get('records', 'answer:a')),
    );
    database.close();
    expect(things).toEqual([
      {
        kind: 'database',
        name: 'notes',
        bytes: rows.reduce((all, { bytes }) => all + (bytes ?? 0), 0),
      },
      { kind: 'database', name: 'notes-copy', bytes: null },
      { kind: 'file', name: 'notes-day.json', bytes: 2 },
      { kind: 'device', name: 'notes', bytes: 5 + (browser.local.getItem('notes')?.length ?? 0) },
      { kind: 'device', name: 'look', bytes: 8 },
    ]);
  });

  it('is every note in this tab', async () => {
    const course = await openKept(fakeBrowser(), 'tab');
    course.write('a', 'mine');
    course.session.setItem('notes/9', 'rubbish');
    const { rows } = await course.journal.stored();
    expect(rows.map(({ place, key, id, record }) => [place, key, id, record !== null])).toEqual([
      ['tab', 'notes/1', 'answer:a', true],
      ['tab', 'notes/9', null, false],
    ]);
    expect(rows[1]?.bytes).toBe('notes/9rubbish'.length);
  });

  it('names what is there and cannot be read', async () => {
    const browser = fakeBrowser();
    const course = await openKept(browser);
    const database = await openRaw(browser.factory);
    const half = { id: 'answer:x', rev: 1, at: 1, tab: 't', seq: 1, body: 'half' };
    const odd = { id: 'answer:y', odd: true };
    await database.put('records', half);
    await database.put('records', odd);
    database.close();
    const { rows } = await course.journal.stored();
    expect(rows.filter(({ store }) => store === 'records')).toEqual(
      [half, odd].map((row) => ({
        place: 'device',
        store: 'records',
        key: row.id,
        id: row.id,
        bytes: json(row),
        record: null,
        aside: null,
      })),
    );
  });

  it('says so when a part of it gives no answer', async () => {
    const browser = fakeBrowser();
    const course = openCourse(browser, {
      caches: () => ({ keys: () => new Promise(() => undefined), delete: async () => false }),
    });
    await course.begin();
    const reading = course.journal.stored();
    await browser.clock.pass(5_000);
    expect(await reading).toMatchObject({ things: [], unread: true });
  });
});
