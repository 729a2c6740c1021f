import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Code as it runs: without comments, and without tests. */
function sourcesIn(folder: string): { file: string; code: string }[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .map((file) => ({ file, code: withoutComments(readFileSync(file, 'utf8')) }));
}

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}

function filesWith(pattern: RegExp, folders: readonly string[]): string[] {
  return folders
    .flatMap(sourcesIn)
    .filter(({ code }) => pattern.test(code))
    .map(({ file }) => file);
}

describe('each power of the browser has one door', () => {
  it('storage is reached through lib/storage, by no other name either', () => {
    const found = filesWith(
      /\b(window|globalThis|self)\s*(\.|\[['"])\s*(localStorage|sessionStorage|indexedDB|caches)\b|\bnavigator\.storage\b/,
      ['app', 'components', 'lib'],
    ).filter((file) => !file.startsWith('lib/storage/'));
    expect(
      found,
      'Use the functions of lib/storage, so that one place can promise what is kept.',
    ).toEqual([]);
  });

  it('lasting storage is asked for in one place, behind a button', () => {
    const folders = ['app', 'components', 'lib'];
    expect(filesWith(/\bpersist\s*(\?\.)?\(/, folders)).toEqual(['lib/storage/persistence.ts']);
    expect(filesWith(/\blasting\s*\.\s*ask\b/, folders)).toEqual([
      'components/stored/lasting-storage.tsx',
    ]);
  });

  it('pure folders are handed the clock, chance and the page', () => {
    const found = filesWith(
      /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bperformance\.now\(|\bcrypto\.(randomUUID|getRandomValues)\(|\b(window|document|navigator)\./,
      ['lib/course', 'lib/notebook', 'lib/backup', 'lib/safety'],
    );
    expect(found, 'Take the time, the chance or the element as an argument.').toEqual([]);
  });

  it('nothing carries words away', () => {
    const found = filesWith(
      /\bsendBeacon\b|\b(window|globalThis|self)\.fetch\b|\bnew WebSocket\b/,
      ['app', 'components', 'lib'],
    ).filter((file) => !file.startsWith('lib/build/'));
    expect(
      found,
      'Nothing is sent once the files have loaded. Bring the data in at build time.',
    ).toEqual([]);
  });

  it('nothing writes markup or styles past the content policy', () => {
    const found = filesWith(
      /dangerouslySetInnerHTML|\.(innerHTML|outerHTML)\s*=|\beval\(|setAttribute\(['"]style/,
      ['app', 'components'],
    );
    expect(
      found,
      'Return elements, and style them with a class; the policy refuses the rest.',
    ).toEqual([]);
  });
});
