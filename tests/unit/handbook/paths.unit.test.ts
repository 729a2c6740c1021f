import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const pages = ['README.md', ...listed('content/handbook')];

/** Every page of a folder, however deep, as a path from the root. */
function listed(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`);
}

/** Paths a page names in backticks or links to, as they would stand from the root. */
function named(page: string): string[] {
  const text = readFileSync(join(root, page), 'utf8');
  const ticked = [
    ...text.matchAll(/`((?:app|components|content|lib|public|tests)\/[^`\s*<>]+)`/g),
  ].map((match) => match[1] ?? '');
  const linked = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map((match) =>
    join(dirname(page), match[1] ?? ''),
  );
  return [...ticked, ...linked];
}

test.each(pages)('every path that %s names exists', (page) => {
  expect(named(page).filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

test('the pages name some paths, so this test can fail', () => {
  expect(pages.flatMap(named).length).toBeGreaterThan(20);
});
