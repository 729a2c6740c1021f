import type { Page } from '@playwright/test';

/** One thing as the browser holds it, in the words of the list: kind or store, name, and size in bytes. */
export type Held = { readonly place: string; readonly name: string; readonly bytes: number | null };

/** Everything this site holds in the browser, read past the site: rows of the database, and entries. */
export const dump = (page: Page): Promise<{ rows: Held[]; entries: Held[] }> =>
  page.evaluate(async () => {
    const size = (text: string) => new TextEncoder().encode(text).length;
    const rows: Held[] = [];
    const entries: Held[] = [];
    for (const { name } of await indexedDB.databases()) {
      entries.push({ place: 'Database', name: name ?? '', bytes: null });
      const open = indexedDB.open(name ?? '');
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        open.onsuccess = () => resolve(open.result);
        open.onerror = reject;
      });
      for (const place of name === 'notes' ? database.objectStoreNames : [])
        await new Promise<void>((resolve) => {
          const walk = database.transaction(place).objectStore(place).openCursor();
          walk.onsuccess = () => {
            const at = walk.result;
            if (!at) return resolve();
            const key = Array.isArray(at.key) ? at.key.join(', ') : String(at.key);
            rows.push({ place, name: key, bytes: size(JSON.stringify(at.value)) });
            at.continue();
          };
        });
      database.close();
    }
    for (const [place, store] of [
      ['Device entry', localStorage],
      ['Tab entry', sessionStorage],
    ] as const)
      for (const [name, text] of Object.entries<string>({ ...store }))
        if (place === 'Tab entry' && name.startsWith('notes/'))
          rows.push({ place: 'tab', name, bytes: size(name + text) });
        else entries.push({ place, name, bytes: size(name + text) });
    const folder = await navigator.storage.getDirectory();
    for await (const [name, one] of folder.entries())
      if (one instanceof FileSystemFileHandle)
        entries.push({ place: 'File', name, bytes: (await one.getFile()).size });
    for (const name of await caches.keys()) {
      const pages = await (await caches.open(name)).matchAll();
      const sizes = await Promise.all(pages.map(async (one) => (await one.blob()).size));
      entries.push({ place: 'Page store', name, bytes: sizes.reduce((all, one) => all + one, 0) });
    }
    return { rows, entries };
  });

/** Every row, as the list shows it: `records · answer:x · 312 bytes`. */
export const asListed = ({ place, name, bytes }: Held): string =>
  `${place} · ${name} · ${(bytes ?? 0).toLocaleString('en')} bytes`;

/** Puts rows into the database past the site. */
export const put = (page: Page, store: string, rows: readonly object[]): Promise<void> =>
  page.evaluate(
    ({ store, rows }) =>
      new Promise<void>((resolve, reject) => {
        const open = indexedDB.open('notes');
        open.onerror = reject;
        open.onsuccess = () => {
          const change = open.result.transaction(store, 'readwrite');
          for (const row of rows) change.objectStore(store).put(row);
          change.oncomplete = () => {
            open.result.close();
            resolve();
          };
        };
      }),
    { store, rows },
  );

/** A row of an answer, as the site writes it. */
export const answerRow = (id: string, lesson: string, at = 1) => ({
  id: `answer:${id}`,
  rev: 1,
  at,
  tab: 'elsewhere',
  seq: 1,
  body: {
    v: 2,
    record: {
      kind: 'answer',
      id,
      lesson,
      question: `What of ${id}?`,
      value: { type: 'text', text: `Words for ${id} — ü` },
      at,
    },
  },
});
