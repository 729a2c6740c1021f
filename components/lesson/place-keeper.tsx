'use client';

import { useEffect, useLayoutEffect } from 'react';
import type { HeadingOutline } from '../../lib/course/outline';
import { placeOf } from '../../lib/notebook/selectors';
import { useSession } from '../notebook/session';
import { useKeeping, whenReady } from '../notebook/use-notebook';
import { arriveAt } from './arrive';
import { followReading } from './follow-reading';

type PlaceKeeperProps = { lesson: string; headings: readonly HeadingOutline[] };

/** Remembers the heading being read, and puts the focus on the heading an address names. Draws nothing. */
export function PlaceKeeper({ lesson, headings }: PlaceKeeperProps) {
  const session = useSession();
  const ready = useKeeping(({ phase }) => phase === 'ready');

  useEffect(() => {
    const named = headings.find(({ id }) => `#${id}` === window.location.hash);
    return named && arriveAt(named.id, whenReady(session));
  }, [headings, session]);

  // Not before the journal is ready: an opening noted earlier would be newer than the place on disk.
  // A layout effect, since it must let go before the next page is drawn.
  useLayoutEffect(() => {
    if (!ready) return;
    const { notebook } = session;
    const placeNow = () => placeOf(notebook.getState(), lesson)?.heading;
    const visit = (heading: HeadingOutline | null) =>
      notebook
        .getState()
        .visit({ lesson, heading: heading?.id ?? null, words: heading?.words ?? '' });
    const named = headings.find(({ id }) => `#${id}` === window.location.hash);
    visit(named ?? headings.find(({ id }) => id === placeNow()) ?? null);
    return followReading(headings, (heading) => {
      if (heading.id === placeNow()) return;
      visit(heading);
      // An address that still named the old heading would take a reload back there.
      if (window.location.hash !== '')
        window.history.replaceState(window.history.state, '', window.location.pathname);
    });
  }, [ready, lesson, headings, session]);
  return null;
}
