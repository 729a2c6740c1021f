import { fork } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { withContent } from '../../fixtures/content/content-folder';
import { lesson } from '../../fixtures/content/good-files';

test('beside the pages, the terminal names each new fault once, and says when all is mended', async () => {
  await withContent([], async (root) => {
    const child = fork('lib/content/writing/report.ts', {
      execArgv: ['--import', 'tsx'],
      env: { ...process.env, CONTENT_DIR: root },
      silent: true,
    });
    let printed = '';
    child.stdout?.on('data', (data) => {
      printed += String(data);
    });
    const within = { timeout: 20_000, interval: 50 };
    const good = await readFile(join(root, lesson), 'utf8');
    try {
      await writeFile(join(root, lesson), good.replace('</KeyIdeas>', ''));
      child.send('changed');
      await vi.waitFor(() => expect(printed).toContain('first-light.mdx:45:1'), within);
      await writeFile(join(root, lesson), good);
      child.send('changed');
      await vi.waitFor(() => expect(printed).toContain('no faults'), within);
      expect(printed.split('first-light.mdx:45:1')).toHaveLength(2);
    } finally {
      child.disconnect();
    }
    await new Promise((done) => child.once('exit', done));
  });
}, 60_000);
