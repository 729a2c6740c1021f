'use client';

import { useEffect } from 'react';
import type { HeadingOutline } from '../../lib/course/outline';
import { placeOf } from '../../lib/notebook/selectors';
import { openSession } from '../notebook/session';
import { useKeeping } from '../notebook/use-notebook';
import { currentHeading } from './current-heading';

type PlaceKeeperProps = { lesson: string; headings: readonly HeadingOutline[] };

/** Remembers the heading being read, and puts the focus on the heading an address names. Draws nothing. */
export function PlaceKeeper({ lesson, headings }: PlaceKeeperProps) {
  const ready = useKeeping(({ phase }) => phase === 'ready');

  useEffect(() => {
    const named = headings.find(({ id }) => `#${id}` === window.location.hash);
    if (named) document.getElementById(named.id)?.focus();
  }, [headings]);

  // Not before the journal is ready: an opening noted earlier would be newer than the place on disk.
  useEffect(() => {
    if (!ready) return;
    const { notebook } = openSession();
    const visit = (heading: HeadingOutline | null) =>
      notebook
        .getState()
        .visit({ lesson, heading: heading?.id ?? null, words: heading?.words ?? '' });
    const held = placeOf(notebook.getState(), lesson);
    const named = headings.find(({ id }) => `#${id}` === window.location.hash);
    visit(named ?? headings.find(({ id }) => id === held?.heading) ?? null);
    let frame = 0;
    const follow = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        const now = currentHeading(headings);
        if ((now?.id ?? null) !== (placeOf(notebook.getState(), lesson)?.heading ?? null))
          visit(now);
      });
    };
    window.addEventListener('scroll', follow, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('scroll', follow);
    };
  }, [ready, lesson, headings]);
  return null;
}
