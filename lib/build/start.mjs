import { ensureBuilt } from './build.mjs';
import { readersSite } from './built.mjs';
import { requireNode } from './node-version.mjs';
import { setUp } from './setup.mjs';

requireNode();
await setUp();
const fault = await ensureBuilt();
if (fault) {
  console.error(fault);
  process.exit(1);
}
// The server imports a package, which is there only after the set-up.
const { serveUntilStopped } = await import('./serve.mjs');
await serveUntilStopped(readersSite.out);
