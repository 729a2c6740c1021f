import { describe, expect, it } from 'vitest';
import { openRaw } from '../storage/database';
import { fakeBrowser } from '../storage/fake-browser';
import { openCourse, openKept } from './reader';

describe('what is stored', () => {
  it('is nothing before the reader has chosen, and asking leaves no trace', async () => {
    const course = openCourse(fakeBrowser());
    await course.begin();
    course.write('a', 'in memory only');
    const nothing = { things: [], notes: [], unreadable: 0, unread: false, erasing: false };
    expect(await course.journal.stored()).toEqual(nothing);
    expect(await course.journal.stored()).toEqual(nothing);
  });

  it('is every note on the device, those being written too, and each place they are in', async () => {
    const browser = fakeBrowser();
    const course = await openKept(browser);
    course.write('a', 'at rest');
    course.notebook.getState().markDone('one', true);
    await browser.clock.pass(5_000);
    course.write('b', 'being written');
    await browser.clock.pass(100);
    course.journal.look.choose('dark');
    const { things, notes, unreadable } = await course.journal.stored();
    expect(things).toEqual([
      { kind: 'database', name: 'notes' },
      { kind: 'database', name: 'notes-copy' },
      { kind: 'device', name: 'notes' },
      { kind: 'device', name: 'look' },
    ]);
    expect(notes.map(({ form, record }) => [form, record.kind, record.id])).toEqual([
      ['kept', 'answer', 'a'],
      ['kept', 'done', 'one'],
      ['draft', 'answer', 'b'],
    ]);
    expect(unreadable).toBe(0);
  });

  it('is every note in this tab', async () => {
    const course = await openKept(fakeBrowser(), 'tab');
    course.write('a', 'mine');
    course.session.setItem('notes/9', 'rubbish');
    const { notes, unreadable } = await course.journal.stored();
    expect(notes.map(({ record }) => record.id)).toEqual(['a']);
    expect(unreadable).toBe(1);
  });

  it('counts what is there and cannot be read', async () => {
    const browser = fakeBrowser();
    const course = await openKept(browser);
    const database = await openRaw(browser.factory);
    await database.put('records', {
      id: 'answer:x',
      rev: 1,
      at: 1,
      tab: 't',
      seq: 1,
      body: 'half',
    });
    await database.put('records', { id: 'answer:y', odd: true });
    database.close();
    expect(await course.journal.stored()).toMatchObject({ notes: [], unreadable: 2 });
  });
});
