import { describe, expect, it } from 'vitest';
import { openRaw } from '../storage/database';
import { fakeBrowser } from '../storage/fake-browser';
import { quiet } from '../storage/fake-clock';
import { openCourse, openKept } from './reader';

type Fake = ReturnType<typeof fakeBrowser>;

/** A browser that kept three notes, whose copy was made, and that nobody has open. */
async function withCopy() {
  const browser = fakeBrowser();
  const course = await openKept(browser);
  for (const id of ['a', 'b', 'c']) course.write(id, `words of ${id}`);
  await browser.clock.pass(2_000);
  course.journal.stop();
  const again = openCourse(browser);
  await again.begin();
  await browser.clock.pass(2_000);
  again.journal.stop();
  return browser;
}

const loseDatabase = (browser: Fake) =>
  new Promise<void>((resolve) => {
    browser.factory.deleteDatabase('notes').onsuccess = () => resolve();
  });

async function visit(browser: Fake) {
  const course = openCourse(browser);
  await course.begin();
  await quiet();
  return course;
}

describe('when the database has gone', () => {
  it('says so, offers the copy, and puts it back', async () => {
    const browser = await withCopy();
    await loseDatabase(browser);
    const course = await visit(browser);
    expect(course.status()).toMatchObject({ trouble: { reason: 'lost' }, copy: { count: 3 } });
    expect(await course.journal.putBackCopy()).toEqual({ ok: true, value: 3 });
    expect([course.text('a'), course.mark('a')]).toEqual(['words of a', 'kept']);
    expect(course.status()).toMatchObject({ trouble: null, copy: null });
    course.journal.stop();
    const later = await visit(browser);
    expect([later.text('c'), later.status().trouble]).toEqual(['words of c', null]);
  });

  it('goes on offering it, at every visit and whatever is written meanwhile, until it is answered', async () => {
    const browser = await withCopy();
    await loseDatabase(browser);
    for (const round of [1, 2, 3]) {
      const course = await visit(browser);
      expect([round, course.status().copy?.count]).toEqual([round, 3]);
      for (const id of ['x', 'y', 'z', 'q']) course.write(id, `round ${round}`);
      await browser.clock.pass(20 * 60_000);
      course.journal.stop();
    }
    const course = await visit(browser);
    await course.journal.goOn();
    expect(course.status()).toMatchObject({ trouble: null, copy: null });
    course.journal.stop();
    const later = await visit(browser);
    expect([later.status().trouble, later.text('x')]).toEqual([null, 'round 3']);
  });

  it('offers it still when a file was brought in before the answer', async () => {
    const browser = await withCopy();
    await loseDatabase(browser);
    const course = await visit(browser);
    course.write('x', 'new');
    await browser.clock.pass(2_000);
    await course.journal.exchange({ put: [], forget: [], aside: [], dropAside: [] });
    expect(await course.journal.putBackCopy()).toEqual({ ok: true, value: 3 });
    expect(course.text('a')).toBe('words of a');
  });

  it('brings nothing back that the reader had deleted', async () => {
    const browser = await withCopy();
    const course = await visit(browser);
    course.notebook.getState().forget('answer:b');
    await browser.clock.pass(2_000);
    course.journal.stop();
    await loseDatabase(browser);
    const later = await visit(browser);
    expect(later.status().copy?.count).toBe(2);
    await later.journal.putBackCopy();
    expect([later.text('a'), later.text('b')]).toEqual(['words of a', '']);
  });

  it('has no copy after everything was erased', async () => {
    const browser = await withCopy();
    const course = await visit(browser);
    await course.journal.eraseAll();
    expect(await course.doors.inventory.list()).toEqual([]);
    expect(await course.doors.copies.read('day')).toEqual({ ok: true, value: null });
  });

  it('leaves no copy on the device when the words are moved to a tab', async () => {
    const browser = await withCopy();
    const course = await visit(browser);
    await course.journal.choose('tab');
    expect(await browser.factory.databases()).toEqual([]);
  });
});

describe('when the database cannot be opened', () => {
  it('shows the words of the copy, to take along', async () => {
    const browser = await withCopy();
    const open = browser.factory.open.bind(browser.factory);
    browser.factory.open = (name, version) => {
      if (name === 'notes') throw new DOMException('damaged', 'UnknownError');
      return open(name, version);
    };
    const course = await visit(browser);
    expect(course.status()).toMatchObject({ trouble: { reason: 'blocked' }, copy: { count: 3 } });
    expect(await course.journal.putBackCopy()).toEqual({ ok: true, value: 3 });
    expect(course.journal.asFile()).toContain('words of a');
    expect([course.mark('a'), course.status().trouble?.reason]).toEqual(['failed', 'blocked']);
    browser.factory.open = open;
    await browser.clock.pass(20_000);
    expect([course.mark('a'), course.status().trouble]).toEqual(['kept', null]);
  });
});

describe('a database of a newer version', () => {
  const newer = async (browser: Fake): Promise<IDBDatabase> =>
    new Promise((resolve) => {
      const asked = browser.factory.open('notes', 2);
      asked.onupgradeneeded = () => asked.result.createObjectStore('later');
      asked.onsuccess = () => resolve(asked.result);
    });

  it('is read and shown, and stays as it is to the byte', async () => {
    const browser = await withCopy();
    (await newer(browser)).close();
    const dump = async () => {
      const database = await newer(browser);
      const names = [...database.objectStoreNames];
      const rows = await Promise.all(
        names.map(
          (name) =>
            new Promise((resolve) => {
              const all = database.transaction(name).objectStore(name).getAll();
              all.onsuccess = () => resolve(all.result);
            }),
        ),
      );
      database.close();
      return { names, rows };
    };
    const before = await dump();
    const course = await visit(browser);
    expect(course.status()).toMatchObject({ phase: 'ready', trouble: { reason: 'newer' } });
    expect([course.text('a'), course.mark('a')]).toEqual(['words of a', 'kept']);
    course.write('a', 'words of a, and more');
    course.write('n', 'new here');
    expect([course.mark('a'), course.mark('n')]).toEqual(['failed', 'failed']);
    expect(course.journal.asFile()).toContain('words of a, and more');
    await browser.clock.pass(60_000);
    course.hide();
    expect(await dump()).toEqual(before);
  });
});

describe('an older version’s notes', () => {
  it('are copied as they stand before this version writes', async () => {
    const browser = await withCopy();
    const row = {
      id: 'done:one',
      rev: 1,
      at: 1,
      tab: 'x',
      seq: 1,
      body: { v: 1, record: { kind: 'done', id: 'one', done: true, at: 1 } },
    };
    const database = await openRaw(browser.factory);
    await database.put('records', row);
    database.close();
    const course = await visit(browser);
    const copy = await course.doors.copies.read('before');
    expect(copy.ok && copy.value).toContain(JSON.stringify(row));
  });
});
