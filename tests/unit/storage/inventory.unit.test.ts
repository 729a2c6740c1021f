import { describe, expect, it } from 'vitest';
import { openKept } from '../journal/reader';
import { fakeBrowser } from './fake-browser';

const denied = (): never => {
  throw new DOMException('denied', 'SecurityError');
};

describe('everything this site has left', () => {
  it('is listed with the size of each thing, where the browser tells it', async () => {
    const browser = fakeBrowser();
    const pages = [new Response('four'), new Response('ü')];
    const { doors, session } = browser.openTab({
      caches: () => ({
        keys: async () => ['pages'],
        delete: async () => true,
        open: async () => ({ matchAll: async () => pages }),
      }),
    });
    browser.workers.add('/');
    browser.cookies.set('seen', 'yes');
    session.setItem('notes/1', 'ü');
    browser.local.setItem('look', 'dark');
    browser.files.texts.set('notes-day.json', 'four');
    expect(await doors.inventory.listSized()).toEqual([
      { kind: 'worker', name: '/', bytes: null },
      { kind: 'cache', name: 'pages', bytes: 6 },
      { kind: 'file', name: 'notes-day.json', bytes: 4 },
      { kind: 'tab', name: 'notes/1', bytes: 9 },
      { kind: 'cookie', name: 'seen', bytes: 7 },
      { kind: 'device', name: 'look', bytes: 8 },
    ]);
  });

  it.each([
    ['refused', { getDirectory: denied }],
    ['missing', {}],
  ])('is listed where files are %s', async (_, files) => {
    const browser = fakeBrowser();
    browser.local.setItem('look', 'dark');
    const { inventory } = browser.openTab({ files: () => files }).doors;
    expect(await inventory.list()).toEqual(['device look']);
    expect(await inventory.eraseFiles()).toEqual({ ok: true, value: undefined });
  });

  it('is erased with its files, which are not even looked for where nothing is', async () => {
    const browser = fakeBrowser();
    const course = await openKept(browser);
    browser.files.texts.set('notes-day.json', 'words');
    expect((await course.journal.eraseAll()).ok).toBe(true);
    expect([...browser.files.texts]).toEqual([]);
    const { looks } = browser.files;
    await course.journal.eraseAll();
    expect(await course.doors.inventory.list()).toEqual([]);
    expect(browser.files.looks).toBe(looks);
  });

  it('is not called erased while a file resists, and the next visit goes on', async () => {
    const browser = fakeBrowser();
    const course = await openKept(browser);
    browser.files.texts.set('notes-day.json', 'words');
    const { delete: really } = browser.files.texts;
    browser.files.texts.delete = () => false;
    expect(await course.journal.eraseAll()).toEqual({ ok: false, error: ['file notes-day.json'] });
    browser.files.texts.delete = really;
    course.journal.stop();
    const next = await openKept(browser, 'tab');
    expect([...browser.files.texts]).toEqual([]);
    expect(next.status().trouble).toBeNull();
  });
});

describe('asking the browser to keep what is stored', () => {
  it('gives its answer, and only looking asks for nothing', async () => {
    const browser = fakeBrowser();
    const { persistence } = browser.openTab().doors;
    expect([await persistence.granted(), browser.files.asked]).toEqual([false, 0]);
    expect([await persistence.ask(), browser.files.asked]).toEqual([false, 1]);
    browser.files.agrees = true;
    expect([await persistence.ask(), await persistence.granted()]).toEqual([true, true]);
  });

  it.each([
    ['has no storage manager', () => undefined],
    ['throws on being looked at', denied],
    ['has one that cannot be asked', () => ({})],
    ['throws on being asked', () => ({ persist: denied, persisted: denied })],
  ])('in a browser that %s has no answer', async (_, files) => {
    const { persistence } = fakeBrowser().openTab({ files }).doors;
    expect([await persistence.granted(), await persistence.ask()]).toEqual([null, null]);
  });
});
