import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashInputs } from '../../../lib/build/inputs.mjs';

let tree = '';

function write(path: string, words: string) {
  mkdirSync(join(tree, path, '..'), { recursive: true });
  writeFileSync(join(tree, path), words);
}

beforeEach(() => {
  tree = mkdtempSync(join(tmpdir(), 'inputs-'));
  write('app/page.tsx', 'page');
  write('content/en/lessons/a.mdx', 'words');
  write('package-lock.json', '{}');
});

afterEach(() => rmSync(tree, { recursive: true }));

describe('the hash of what a build depends on', () => {
  it('is the same while nothing changes', () => {
    expect(hashInputs(tree, {})).toBe(hashInputs(tree, {}));
  });

  it.each([
    ['a lesson', 'content/en/lessons/a.mdx'],
    ['a page', 'app/page.tsx'],
    ['the lock file', 'package-lock.json'],
    ['a new file', 'public/icon.svg'],
  ])('changes with %s', (_, path) => {
    const before = hashInputs(tree, {});
    write(path, 'other');
    expect(hashInputs(tree, {})).not.toBe(before);
  });

  it('changes when words move from one file to another', () => {
    const before = hashInputs(tree, {});
    rmSync(join(tree, 'content/en/lessons/a.mdx'));
    write('content/en/lessons/b.mdx', 'words');
    expect(hashInputs(tree, {})).not.toBe(before);
  });

  it('changes with what a host sets', () => {
    const before = hashInputs(tree, {});
    expect(hashInputs(tree, { BASE_PATH: '/course' })).not.toBe(before);
    expect(hashInputs(tree, { NEXT_PUBLIC_LEAVE_URL: 'https://example.org/' })).not.toBe(before);
  });

  it('changes with words kept elsewhere', () => {
    const elsewhere = join(tree, 'elsewhere');
    write('elsewhere/a.mdx', 'one');
    const before = hashInputs(tree, { CONTENT_DIR: elsewhere });
    write('elsewhere/a.mdx', 'two');
    expect(hashInputs(tree, { CONTENT_DIR: elsewhere })).not.toBe(before);
  });

  it('stays when only a test or a readme changes', () => {
    const before = hashInputs(tree, {});
    write('app/page.unit.test.ts', 'a test');
    write('README.md', 'a readme');
    expect(hashInputs(tree, {})).toBe(before);
  });
});
