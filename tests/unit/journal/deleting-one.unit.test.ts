import { describe, expect, it } from 'vitest';
import type { Deletable } from '../../../lib/journal/deleting';
import { allAsides } from '../../../lib/notebook/asides';
import type { Answer } from '../../../lib/notebook/records';
import { openRaw, rowsOf } from '../storage/database';
import { fakeBrowser } from '../storage/fake-browser';
import { openCourse, openKept } from './reader';

const note = (id: string, place: 'device' | 'tab' = 'device'): Deletable => ({
  type: 'note',
  place,
  id: `answer:${id}`,
});

type Course = Awaited<ReturnType<typeof openKept>>;
type Browser = ReturnType<typeof fakeBrowser>;

/** All that second copies hold. */
const copied = async ({ doors }: Course) =>
  JSON.stringify([await doors.copies.read('day'), await doors.copies.read('before')]);

/** Deletes while time goes on. */
async function deleted(browser: Browser, course: Course, what: Deletable) {
  const answer = course.journal.deleteStored(what);
  await browser.clock.pass(20_000);
  return answer;
}

const rowAt = async (course: Course, store: string, key: string) => {
  const { rows } = await course.journal.stored();
  const row = rows.find((one) => one.store === store && JSON.stringify(one.key).includes(key));
  if (!row) throw new Error(`no ${key} in ${store}`);
  return { type: 'row', row } as const;
};

const put = async (browser: Browser, store: string, row: unknown) => {
  const database = await openRaw(browser.factory);
  await database.put(store, row);
  database.close();
};

const answerAt = (at: number): Answer => ({
  kind: 'answer',
  id: 'a',
  lesson: 'one',
  question: 'q',
  value: { type: 'text', text: `old ${at}` },
  at,
});

/** Older words as another tab may have put them on the disk. */
const aside = (at: number) => ({
  id: 'answer:a',
  tab: 'other',
  at,
  body: { v: 1, record: answerAt(at) },
});

describe('deleting one stored thing', () => {
  it('takes a note with its drafts and older words, from memory too, and nothing brings it back', async () => {
    const browser = fakeBrowser();
    const course = await openKept(browser);
    course.write('a', 'mine');
    course.write('b', 'stays');
    await browser.clock.pass(5_000);
    await put(browser, 'versions', aside(1));
    course.write('a', 'mine, longer');
    expect(await deleted(browser, course, note('a'))).toBe(true);
    expect(await rowsOf(browser.factory, 'records')).toMatchObject([{ id: 'answer:b' }]);
    expect(await rowsOf(browser.factory, 'drafts')).toEqual([]);
    expect(await rowsOf(browser.factory, 'versions')).toEqual([]);
    expect([course.text('a'), course.mark('a')]).toEqual(['', null]);
    expect(await copied(course)).toContain('stays');
    expect(await copied(course)).not.toContain('mine');
    expect(await copied(course)).not.toContain('old 1');
    course.hide();
    const later = openCourse(browser);
    await later.begin();
    expect([later.text('a'), later.text('b')]).toEqual(['', 'stays']);
    expect(later.status().trouble).toBeNull();
  });

  it('says no while the disk refuses, and goes on trying', async () => {
    const browser = fakeBrowser();
    const course = await openKept(browser);
    course.write('a', 'mine');
    await browser.clock.pass(5_000);
    const { remove } = course.doors.device;
    course.doors.device.remove = async () => ({ ok: false, error: 'blocked' });
    expect(await deleted(browser, course, note('a'))).toBe(false);
    course.doors.device.remove = remove;
    expect(await deleted(browser, course, note('a'))).toBe(true);
  });

  it('a disk that never answers has not deleted it', async () => {
    const browser = fakeBrowser();
    const course = await openKept(browser);
    course.write('a', 'mine');
    await browser.clock.pass(5_000);
    course.doors.device.remove = () => new Promise(() => undefined);
    expect(await deleted(browser, course, note('a'))).toBe(false);
  });

  it('takes one version of older words and leaves the other, and the answer', async () => {
    const browser = fakeBrowser();
    const course = await openKept(browser);
    course.write('a', 'mine');
    await browser.clock.pass(5_000);
    course.notebook.getState().setAside([
      { tab: 'other', answer: answerAt(1) },
      { tab: 'other', answer: answerAt(2) },
    ]);
    await browser.clock.pass(1_000);
    expect(await deleted(browser, course, await rowAt(course, 'versions', 'other",1'))).toBe(true);
    expect(await rowsOf(browser.factory, 'versions')).toMatchObject([{ at: 2 }]);
    expect(allAsides(course.notebook.getState().aside).map(({ answer }) => answer.at)).toEqual([2]);
    expect([course.text('a'), course.mark('a')]).toEqual(['mine', 'kept']);
  });

  it('takes a row nobody can read alone, and the next visit misses nothing', async () => {
    const browser = fakeBrowser();
    const course = await openKept(browser);
    await put(browser, 'records', { id: 'answer:x', odd: true });
    course.write('a', 'mine');
    await browser.clock.pass(5_000);
    expect(await deleted(browser, course, await rowAt(course, 'records', 'answer:x'))).toBe(true);
    expect(await rowsOf(browser.factory, 'records')).toMatchObject([{ id: 'answer:a' }]);
    course.journal.stop();
    const later = openCourse(browser);
    await later.begin();
    expect([later.text('a'), later.status().trouble]).toEqual(['mine', null]);
  });

  it('in this tab takes the note and what cannot be read there', async () => {
    const browser = fakeBrowser();
    const course = await openKept(browser, 'tab');
    course.write('a', 'mine');
    const older = (at: number) => ({ tab: 't', answer: answerAt(at) });
    course.notebook.getState().setAside([older(1), older(2)]);
    course.session.setItem('notes/9', 'rubbish');
    expect(await deleted(browser, course, await rowAt(course, 'tab', 'notes/9'))).toBe(true);
    expect(await deleted(browser, course, await rowAt(course, 'tab', 'notes/2'))).toBe(true);
    expect([...course.session.entries.keys()]).toEqual(['notes', 'notes/1', 'notes/3']);
    expect(await deleted(browser, course, note('a', 'tab'))).toBe(true);
    expect([...course.session.entries.keys()]).toEqual(['notes']);
    expect(course.text('a')).toBe('');
  });

  it('reaches what another tab keeps on the device, and that tab lets go of it too', async () => {
    const browser = fakeBrowser();
    const other = await openKept(browser);
    other.write('a', 'mine');
    await browser.clock.pass(5_000);
    const course = openCourse(browser, {}, undefined);
    course.session.setItem('notes', 'tab');
    await course.begin();
    course.write('a', 'only in this tab');
    expect(await deleted(browser, course, note('a'))).toBe(true);
    expect(await rowsOf(browser.factory, 'records')).toEqual([]);
    expect([other.text('a'), course.text('a')]).toEqual(['', 'only in this tab']);
  });

  it('takes colours and country back, and never the choice itself', async () => {
    const browser = fakeBrowser();
    const course = await openKept(browser);
    course.journal.look.choose('dark');
    course.journal.country.choose('KE');
    course.journal.lastCopy.choose('17');
    browser.files.texts.set('notes-day.json', 'x');
    const thing = (kind: string, name: string): Deletable => ({
      type: 'thing',
      thing: { kind, name, bytes: 1 },
    });
    for (const [kind, name] of [
      ['device', 'look'],
      ['device', 'country'],
      ['device', 'copy'],
      ['file', 'notes-day.json'],
    ] as const)
      expect(await deleted(browser, course, thing(kind, name))).toBe(true);
    const { look, country, lastCopy } = course.journal;
    expect([look, country, lastCopy].map((one) => one.getState())).toEqual(['system', '', '']);
    expect(await deleted(browser, course, thing('device', 'notes'))).toBe(false);
    expect(await deleted(browser, course, thing('database', 'notes'))).toBe(false);
    expect(await course.doors.inventory.list()).toEqual(['database notes', 'device notes']);
  });
});
