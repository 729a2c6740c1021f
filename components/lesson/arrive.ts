/** Set once the reader has moved by themselves: from then on the page stays where they put it. */
const ownInput = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

/**
 * Puts a heading at the top of the window and the focus on it, and again when typefaces and answers have
 * arrived, since both push it down. Stops as soon as the reader moves.
 * @param heading its id
 * @param later resolves when the page has grown once more
 * @returns ends it early
 */
export function arriveAt(heading: string, later: Promise<unknown>): () => void {
  let here = true;
  const stay = () => {
    here = false;
    for (const input of ownInput) window.removeEventListener(input, stay);
  };
  const arrive = () => {
    const place = document.getElementById(heading);
    if (!here || !place) return;
    place.scrollIntoView({ block: 'start', behavior: 'instant' });
    place.focus({ preventScroll: true });
  };
  for (const input of ownInput) window.addEventListener(input, stay, { passive: true });
  arrive();
  void document.fonts.ready.then(arrive);
  void later.then(arrive);
  return stay;
}
