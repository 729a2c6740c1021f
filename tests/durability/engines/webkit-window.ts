import { randomBytes } from 'node:crypto';
import { until } from '../waiting';
import { VanishedError } from './engine';
import type { Hands } from './hands';
import { type Inspector, inspect, listPages } from './inspector';

/** A window on the screen, by its number there, and the page it shows. */
export type Window = { readonly id: string; readonly inspector: Inspector };

/** The page among those not known before that is still empty: another may only have changed its process. */
async function emptyPage(port: number, known: readonly string[]): Promise<Inspector | undefined> {
  for (const page of (await listPages(port)).filter((one) => !known.includes(one))) {
    const inspector = await inspect(port, page);
    const address = await inspector.ask('location.href').catch(() => null);
    if (address === 'about:blank') return inspector;
    inspector.close();
  }
  return undefined;
}

/** Waits for a new page and finds the window that shows it, by a title given for that. */
export async function newWindow(
  hands: Hands,
  port: number,
  known: readonly string[],
): Promise<Window> {
  const inspector = await until('a page of WebKit', () => emptyPage(port, known)).catch(
    (error: unknown) => {
      throw new VanishedError(String(error));
    },
  );
  const title = `window-${randomBytes(6).toString('hex')}`;
  const id = await until('a window of WebKit', async () => {
    await inspector.ask(`void (document.title = ${JSON.stringify(title)})`);
    const found = await hands.do('search', '--onlyvisible', '--name', title).catch(() => '');
    return found.split('\n')[0] || undefined;
  });
  return { id, inspector };
}
