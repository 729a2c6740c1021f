import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { siteHandler } from '../../../lib/build/site-handler.mjs';
import type { Tab, Visit } from '../engines/engine';
import { within } from '../waiting';

/** The built site as a static host serves it, with one address more that belongs to this suite alone. */
export type Site = {
  readonly origin: string;
  /**
   * Does something with what the origin stores, in a tab of its own, and gives what that gave.
   * @param name the script in `tests/durability/pages`
   */
  work(visit: Visit, name: string): Promise<unknown>;
  /** The same, and leaves the tab open: what it holds in the browser it goes on holding. */
  workAndStay(visit: Visit, name: string): Promise<readonly [unknown, Tab]>;
  close(): Promise<void>;
};

const PLACE = '/durability-suite/';
const SCRIPTS = `${PLACE}pages/`;
const WORK_LIMIT = 30_000;

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(Buffer.from(part));
  return JSON.parse(Buffer.concat(parts).toString('utf8'));
}

/** One of the suite's scripts; null for any other name. */
function script(name: string): string | null {
  if (!/^[a-z-]+\.mjs$/.test(name)) return null;
  const path = join(import.meta.dirname, '..', 'pages', name);
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

function page(token: string, name: string): string {
  return `<!doctype html><meta charset="utf-8"><title>${name}</title><script type="module">
import { work } from '${SCRIPTS}${name}.mjs';
const said = await work().then((value) => ({ value }), (error) => ({ error: String(error) }));
await fetch('${PLACE}${token}', { method: 'POST', body: JSON.stringify(said) });
</script>`;
}

/**
 * Serves the built site on a free port of this machine.
 * @param dir the built site
 */
export async function serveSite(dir: string): Promise<Site> {
  const built: (request: IncomingMessage, response: ServerResponse) => void = siteHandler(dir, '');
  const waiting = new Map<string, { name: string; tell: (said: unknown) => void }>();

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const address = request.url ?? '';
    const token = address.slice(PLACE.length);
    const asked = waiting.get(token);
    const code = address.startsWith(SCRIPTS) ? script(address.slice(SCRIPTS.length)) : null;
    response.setHeader('Cache-Control', 'no-store');
    if (code !== null) response.setHeader('Content-Type', 'text/javascript').end(code);
    else if (!asked) response.writeHead(404).end();
    else if (request.method === 'POST') {
      asked.tell(await bodyOf(request));
      response.writeHead(204).end();
    } else {
      response.setHeader('Content-Type', 'text/html;charset=utf-8');
      response.end(page(token, asked.name));
    }
  };

  const server = createServer((request, response) => {
    if (request.url?.startsWith(PLACE)) void answer(request, response);
    else built(request, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const bound = server.address();
  const origin = `http://127.0.0.1:${bound && typeof bound === 'object' ? bound.port : 0}`;

  const workAndStay: Site['workAndStay'] = async (visit, name) => {
    const token = randomBytes(8).toString('hex');
    const said = new Promise<unknown>((tell) => {
      waiting.set(token, { name, tell });
    });
    const tab = await visit.newTab();
    await tab.open(`${origin}${PLACE}${token}`);
    return [await within(WORK_LIMIT, `The page "${name}"`, said), tab];
  };

  return {
    origin,
    workAndStay,
    work: async (visit, name) => {
      const [said, tab] = await workAndStay(visit, name);
      await tab.close();
      return said;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
