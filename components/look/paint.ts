import type { Look } from '../../lib/storage/look';

/** The ground of each look, as in `app/globals.css`: what the browser colours its own bar with. */
const grounds = { light: '#f3f6f6', dark: '#0f1b24' } as const;

/** Colours the page and the browser's bar around it. The inline script in the head did so before the first paint. */
export function paint(look: Look): void {
  const { dataset } = document.documentElement;
  if (look === 'system') delete dataset.look;
  else dataset.look = look;
  for (const bar of document.querySelectorAll('meta[name="theme-color"]')) {
    const own = bar.getAttribute('media')?.includes('dark') ? 'dark' : 'light';
    bar.setAttribute('content', grounds[look === 'system' ? own : look]);
  }
}
