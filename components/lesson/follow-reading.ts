import type { HeadingOutline } from '../../lib/course/outline';
import { currentHeading } from './current-heading';

/** Milliseconds after which any scrolling counts as the reader's, also a screen reader's, which presses no key here. */
const settled = 1500;
const ownInput = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

/**
 * Tells which heading is being read, each time the window scrolls for the reader's sake. The scrolling that
 * arriving and leaving cause does not count: it would move the place to a heading nobody read.
 * @returns ends the following
 */
export function followReading(
  headings: readonly HeadingOutline[],
  tell: (heading: HeadingOutline) => void,
): () => void {
  let reading = false;
  let frame = 0;
  const begin = () => {
    reading = true;
  };
  const look = () => {
    const now = reading ? currentHeading(headings) : null;
    if (now) tell(now);
  };
  const follow = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(look);
  };
  const end = () => {
    clearTimeout(wait);
    cancelAnimationFrame(frame);
    window.removeEventListener('scroll', follow);
    window.removeEventListener('popstate', end);
    document.removeEventListener('click', leave, true);
    for (const input of ownInput) window.removeEventListener(input, begin);
  };
  // A link to another page: its scrolling comes before this page is taken away.
  const leave = ({ target }: Event) => {
    const link = target instanceof Element ? target.closest('a[href]') : null;
    if (!link || link.getAttribute('href')?.startsWith('#')) return;
    look();
    end();
  };
  const wait = setTimeout(begin, settled);
  window.addEventListener('scroll', follow, { passive: true });
  window.addEventListener('popstate', end);
  document.addEventListener('click', leave, true);
  for (const input of ownInput) window.addEventListener(input, begin, { passive: true });
  // Scrolled before this began, and not by an address: the reader was quicker, or a reload brought them back.
  if (window.scrollY > 0 && window.location.hash === '') {
    begin();
    follow();
  }
  return end;
}
