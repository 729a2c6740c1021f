import { describe, expect, it } from 'vitest';
import { openRaw, rowsOf } from '../storage/database';
import { fakeBrowser } from '../storage/fake-browser';
import { browserWith, openCourse, openKept } from './reader';

type Kept = {
  readonly id: string;
  readonly rev: number;
  readonly at: number;
  readonly tab: string;
  readonly seq: number;
};

/** Puts a row on the disk as nobody should. */
async function spoil(
  browser: ReturnType<typeof fakeBrowser>,
  id: string,
  body: unknown,
): Promise<void> {
  const database = await openRaw(browser.factory);
  const row: Kept & { body: unknown } = { id, rev: 3, at: 1, tab: 'x', seq: 1, body };
  await database.put('records', row);
  database.close();
}

describe('what cannot be read', () => {
  it.each([
    ['is damaged', { v: 1, record: { kind: 'answer', words: 'half' } }],
    ['is no record at all', 'rubbish'],
    ['was made by a newer version', { v: 99, record: { kind: 'answer', id: 'a', more: true } }],
    ['names another record', { v: 1, record: { kind: 'done', id: 'z', done: true, at: 1 } }],
  ])(
    'and %s is passed over and stays as it is, even when its question is answered anew',
    async (_, body) => {
      const browser = await browserWith({ b: 'sound' });
      await spoil(browser, 'answer:a', body);
      const course = openCourse(browser);
      await course.begin();
      expect([course.text('a'), course.text('b')]).toEqual(['', 'sound']);
      course.write('a', 'anew');
      await browser.clock.pass(2_000);
      expect(course.mark('a')).toBe('kept');
      course.journal.stop();
      for (const visit of [1, 2]) {
        const later = openCourse(browser);
        await later.begin();
        expect([visit, later.text('a'), later.text('b')]).toEqual([visit, 'anew', 'sound']);
        later.journal.stop();
      }
      const rows = await rowsOf(browser.factory, 'records');
      expect(rows).toContainEqual({ id: 'answer:a', rev: 3, at: 1, tab: 'x', seq: 1, body });
    },
  );

  it('in a tab is passed over and stays as it is', async () => {
    const browser = fakeBrowser();
    const first = await openKept(browser, 'tab');
    first.write('a', 'sound');
    first.session.setItem('notes/7', '{"id":"answer:b","body":{"v":99}}');
    first.session.setItem('notes/8', 'rubbish');
    const course = openCourse(browser, {}, first.session);
    await course.begin();
    course.write('b', 'anew');
    const later = openCourse(browser, {}, first.session);
    await later.begin();
    expect([later.text('a'), later.text('b')]).toEqual(['sound', 'anew']);
    expect([first.session.getItem('notes/7'), first.session.getItem('notes/8')]).toEqual([
      '{"id":"answer:b","body":{"v":99}}',
      'rubbish',
    ]);
  });

  it('with a typing time in the future does not win for ever', async () => {
    const browser = await browserWith({});
    const far = 253_402_300_799_000;
    const record = {
      kind: 'answer',
      id: 'a',
      lesson: 'l',
      question: 'q',
      value: { type: 'text', text: 'far' },
      at: far,
    };
    await spoil(browser, 'answer:a', { v: 1, record });
    const course = openCourse(browser);
    await course.begin();
    await browser.clock.pass(5);
    course.write('a', 'now');
    await browser.clock.pass(1_000);
    const later = openCourse(browser);
    await later.begin();
    expect(later.text('a')).toBe('now');
  });

  it('because it is gone is said, until the reader chooses anew', async () => {
    const browser = await browserWith({ a: 'mine' });
    const database = await openRaw(browser.factory);
    await database.clear('records');
    database.close();
    const course = openCourse(browser);
    await course.begin();
    expect(course.status().trouble?.reason).toBe('lost');
    course.write('b', 'new');
    await browser.clock.pass(2_000);
    expect(course.status().trouble?.reason).toBe('lost');
    expect(course.mark('b')).toBe('kept');
  });
});
