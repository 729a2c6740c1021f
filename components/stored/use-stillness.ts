import { useEffect, useLayoutEffect, useRef } from 'react';

/** The place further down that the address names, while the reader has it before them. */
function placeInView(): { place: Element; top: number } | null {
  const place = document.getElementById(location.hash.slice(1));
  const top = place?.getBoundingClientRect().top ?? -1;
  return place && top >= 0 && top < window.innerHeight ? { place, top } : null;
}

/**
 * Keeps the place a link led to where it is on the screen when what stands above it grows.
 * @param waiting whether the growth is still to come
 */
export function useStillness(waiting: boolean): void {
  const seen = useRef<ReturnType<typeof placeInView>>(null);
  useEffect(() => {
    if (!waiting) return;
    let frame = 0;
    const look = () => {
      seen.current = placeInView();
      frame = requestAnimationFrame(look);
    };
    look();
    return () => cancelAnimationFrame(frame);
  }, [waiting]);
  useLayoutEffect(() => {
    if (waiting || !seen.current) return;
    const { place, top } = seen.current;
    window.scrollBy({ top: place.getBoundingClientRect().top - top, behavior: 'instant' });
    seen.current = null;
  }, [waiting]);
}
