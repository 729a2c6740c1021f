import { utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { remember } from '../../../lib/content/lesson/remember';
import { withContent } from '../../fixtures/content/content-folder';

const counting = () => {
  let reads = 0;
  return (_root: string, key: string) => {
    reads += 1;
    return Promise.resolve(`${key}${reads}`);
  };
};

test('while a build runs, the list is read once however many pages ask', async () => {
  await withContent([], async (root) => {
    const read = remember(counting(), true);
    const all = await Promise.all([read(root), read(root), read(root)]);
    await writeFile(join(root, 'course.json'), '{}');
    expect([...all, await read(root)]).toEqual(['1', '1', '1', '1']);
  });
});

test('while somebody writes, a file that changed is read again', async () => {
  await withContent([], async (root) => {
    const read = remember(counting(), false);
    expect([await read(root), await read(root)]).toEqual(['1', '1']);
    await utimes(join(root, 'course.json'), 1, 1);
    expect([await read(root), await read(root)]).toEqual(['2', '2']);
    await writeFile(join(root, 'new.txt'), '');
    expect(await read(root)).toBe('3');
  });
});

test('each key is remembered by itself', async () => {
  await withContent([], async (root) => {
    const read = remember(counting(), true);
    expect([await read(root, 'a'), await read(root, 'b'), await read(root, 'a')]).toEqual([
      'a1',
      'b2',
      'a1',
    ]);
  });
});
