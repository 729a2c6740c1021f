import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchFolder } from '../../../lib/build/watch-content.mjs';

let folder = '';
let changes = 0;
let stop = () => {};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'watched-'));
  mkdirSync(join(folder, 'lessons'));
  writeFileSync(join(folder, 'lessons/a.mdx'), 'words');
  changes = 0;
  stop = watchFolder(folder, () => {
    changes += 1;
  });
});

afterEach(() => {
  stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Resolves once the change is noticed, and whatever else it set off is over. */
const noticed = async (change: () => void) => {
  const before = changes;
  change();
  await vi.waitFor(() => expect(changes).toBeGreaterThan(before), { timeout: 5000 });
  await new Promise((done) => setTimeout(done, 150));
};

const replaced = () => {
  writeFileSync(join(folder, 'lessons/.a.swp'), 'others');
  renameSync(join(folder, 'lessons/.a.swp'), join(folder, 'lessons/a.mdx'));
};

test('a lesson is seen each time it is saved', async () => {
  await noticed(() => writeFileSync(join(folder, 'lessons/a.mdx'), 'one'));
  await noticed(() => writeFileSync(join(folder, 'lessons/a.mdx'), 'two'));
});

test('a lesson is seen each time an editor puts a new file in its place', async () => {
  await noticed(replaced);
  await noticed(replaced);
  await noticed(() => writeFileSync(join(folder, 'lessons/a.mdx'), 'by hand'));
});

test('a folder that is new, or gone and back, is seen with what is in it', async () => {
  await noticed(() => mkdirSync(join(folder, 'scenarios')));
  await noticed(() => writeFileSync(join(folder, 'scenarios/a.yaml'), 'turns'));
  await noticed(() => rmSync(join(folder, 'scenarios'), { recursive: true }));
  await noticed(() => mkdirSync(join(folder, 'scenarios')));
  await noticed(() => writeFileSync(join(folder, 'scenarios/a.yaml'), 'turns again'));
});

test('steps that follow closely are one change, and after the stop there is none', async () => {
  await noticed(() => {
    for (const word of ['one', 'two', 'three']) writeFileSync(join(folder, 'lessons/a.mdx'), word);
  });
  expect(changes).toBe(1);
  stop();
  writeFileSync(join(folder, 'lessons/a.mdx'), 'later');
  await new Promise((done) => setTimeout(done, 150));
  expect(changes).toBe(1);
});
