import type { Page } from '@playwright/test';

/** How a page stood a file: the longest time in which nothing else could run, in milliseconds, and what was said. */
export type ImportGap = { readonly longest: number; readonly said: string };

/**
 * Drops a file on the field of the keeping page, and measures the gaps between turns of the page meanwhile.
 * @param page open at the keeping page
 * @param path the file on the disk; a large one is handed to the browser by its path alone
 * @param said what the page says in the end
 */
export async function importGap(page: Page, path: string, said: RegExp): Promise<ImportGap> {
  const ticking = await page.evaluateHandle(() => {
    const turns = new MessageChannel();
    const seen = { longest: 0, last: performance.now(), on: true };
    turns.port1.onmessage = () => {
      const now = performance.now();
      seen.longest = Math.max(seen.longest, now - seen.last);
      seen.last = now;
      if (seen.on) turns.port2.postMessage(null);
    };
    turns.port2.postMessage(null);
    return seen;
  });
  await page.locator('input[type=file]').setInputFiles(path);
  const sentence = page.getByText(said).first();
  await sentence.waitFor();
  const longest = await ticking.evaluate((seen) => {
    seen.on = false;
    return seen.longest;
  });
  return { longest, said: await sentence.innerText() };
}
