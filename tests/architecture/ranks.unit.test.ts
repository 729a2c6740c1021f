import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** A file, what it imports, and the rule that must refuse it; null where it is allowed. */
const cases: [string, string, string | null][] = [
  ['lib/course/a.ts', '../result', null],
  ['lib/course/b.ts', '../notebook/store', 'lib-course-looks-down'],
  ['lib/lock/a.ts', '../safety/keys', 'lib-lock-looks-down'],
  ['lib/notebook/a.ts', '../storage/door', 'notebook-knows-no-saving'],
  ['lib/notebook/b.ts', '../lock/key', 'notebook-knows-no-saving'],
  ['lib/storage/a.ts', '../notebook/store', 'storage-knows-no-notebook'],
  ['lib/journal/a.ts', '../storage/door', null],
  ['lib/journal/b.ts', '../backup/merge', 'lib-journal-looks-down'],
  ['lib/backup/a.ts', 'react', 'library-without-react'],
  ['lib/journal/c.ts', 'idb', 'one-door-to-the-disk'],
  ['lib/storage/b.ts', 'idb', null],
  ['lib/safety/a.ts', '../course/outline', 'leaving-stands-alone'],
  ['lib/content/a.ts', '../course/outline', null],
  ['lib/content/b.ts', '../notebook/store', 'content-knows-no-notebook'],
  ['lib/course/c.ts', '../build/tool', 'build-tools-stay-outside'],
  ['components/ui/a.ts', '../lesson/term', 'components-ui-looks-down'],
  ['components/lesson/a.ts', '../ui/button', null],
  ['components/lesson/b.ts', '../rehearsal/turn', 'components-stand-alone'],
  ['components/lesson/c.ts', '../notebook/use', null],
  ['components/notebook/a.ts', '../keeping/panel', 'components-notebook-looks-down'],
  ['components/lesson/d.ts', '../../lib/content/read', 'content-stays-on-the-server'],
  ['components/lesson/e.ts', '../../app/page', 'nothing-looks-up-at-routes'],
  ['components/vocabulary.ts', './lesson/term', null],
  ['app/a.ts', '../lib/content/read', null],
  ['app/b.ts', '../tests/helper', 'no-code-from-tests'],
  ['app/c.ts', '../lib/nowhere', 'every-import-exists'],
];

const targets = [
  ...['lib/result', 'lib/course/outline', 'lib/notebook/store', 'lib/safety/keys', 'lib/lock/key'],
  ...['lib/storage/door', 'lib/backup/merge', 'lib/build/tool', 'lib/content/read', 'app/page'],
  ...['components/ui/button', 'components/lesson/term', 'components/rehearsal/turn'],
  ...['components/notebook/use', 'components/keeping/panel', 'tests/helper'],
];

type Violation = { rule: { name: string }; from: string };

let tree = '';
let found: Violation[] = [];

function write(path: string, words: string) {
  mkdirSync(join(tree, path, '..'), { recursive: true });
  writeFileSync(join(tree, path), words);
}

beforeAll(() => {
  tree = mkdtempSync(join(tmpdir(), 'ranks-'));
  write('package.json', '{"type":"module"}');
  for (const name of ['react', 'idb']) {
    write(`node_modules/${name}/package.json`, '{"main":"index.js"}');
    write(`node_modules/${name}/index.js`, '');
  }
  for (const target of targets) write(`${target}.ts`, 'export const it = 1;');
  for (const [file, to] of cases) write(file, `import { it } from '${to}';\nexport const a = it;`);
  write('lib/course/round.ts', "import { b } from './about';\nexport const a = b;");
  write('lib/course/about.ts', "import { a } from './round';\nexport const b = a;");
  found = cruise();
}, 30_000);

afterAll(() => rmSync(tree, { recursive: true }));

function cruise(): Violation[] {
  const tool = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const config = resolve('tests/config/ranks.mjs');
  const result = spawnSync(
    process.execPath,
    [tool, '--config', config, '--no-cache', '--output-type', 'json', 'app', 'components', 'lib'],
    { cwd: tree, encoding: 'utf8', maxBuffer: 1e8 },
  );
  return JSON.parse(result.stdout).summary.violations;
}

const rulesFor = (file: string) =>
  found.filter(({ from }) => from === file).map(({ rule }) => rule.name);

describe('the ranks', () => {
  it.each(cases)('%s importing %s: %s', (file, _, rule) => {
    if (rule === null) expect(rulesFor(file)).toEqual([]);
    else expect(rulesFor(file)).toContain(rule);
  });

  it('refuse a circle', () => {
    const both = ['lib/course/round.ts', 'lib/course/about.ts'].flatMap(rulesFor);
    expect(both).toContain('no-circles');
  });
});
