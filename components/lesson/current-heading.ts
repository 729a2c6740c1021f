import type { HeadingOutline } from '../../lib/course/outline';

/** The part of the window, from the top, within which a heading counts as reached. */
const reached = 0.4;

/** The last heading that has come into the upper part of the window, or null above the first. */
export function currentHeading(headings: readonly HeadingOutline[]): HeadingOutline | null {
  const line = window.innerHeight * reached;
  const passed = headings.filter(({ id }) => {
    const top = document.getElementById(id)?.getBoundingClientRect().top;
    return top !== undefined && top <= line;
  });
  return passed.at(-1) ?? null;
}
