import { join } from 'node:path';
import { requireNode } from './node-version.mjs';
import { reportFaults } from './report-faults.mjs';
import { root } from './root.mjs';
import { runModule } from './run.mjs';
import { setUp } from './setup.mjs';
import { watchContent } from './watch-content.mjs';

requireNode();
await setUp();
const faults = reportFaults();
const stop = watchContent(process.env.CONTENT_DIR ?? join(root, 'content'), faults.look);
// Ctrl+C reaches Next too; it says goodbye, and this process follows it.
process.on('SIGINT', () => {});
const { PORT = '3000', HOST = '127.0.0.1' } = process.env;
const code = await runModule('next/dist/bin/next', ['dev', '--port', PORT, '--hostname', HOST]);
stop();
faults.stop();
process.exit(code);
