'use client';

import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import words from '../../content/en/messages/help.json';
import { useSession } from '../notebook/session';
import { Button } from '../ui/button';

/** Where the link leads. Not the country's own name: it shows in the address. */
const place = 'your-country';

const rowOf = (list: HTMLElement, code: string) =>
  list.querySelector<HTMLDetailsElement>(`[data-code="${code}"] > details`);

const codeOf = (part: Element) => part.closest<HTMLElement>('[data-code]')?.dataset.code ?? '';

/** Opens or shuts a row for the reader, and gives back the name it has. */
const turn = (row: HTMLDetailsElement | null, open: boolean): string => {
  const name = row?.querySelector('summary');
  if (!row || !name) return '';
  row.open = open;
  if (open) name.id = place;
  else name.removeAttribute('id');
  return name.textContent;
};

/**
 * Around the rows, which were drawn on the server: has the country the reader opened last remembered, wherever
 * notes are kept, opens it again and says so. Nothing scrolls and nothing takes the focus.
 */
export function LastOpened({ children }: { children: ReactNode }) {
  const { country } = useSession().journal;
  const code = useStore(country);
  const list = useRef<HTMLDivElement>(null);
  const line = useRef<HTMLParagraphElement>(null);
  const [last, setLast] = useState<{ code: string; name: string } | null>(null);
  const [forgotten, setForgotten] = useState(false);

  useEffect(() => {
    const rows = list.current;
    if (!rows) return;
    /** The country whose row already stands as it should. */
    let settled = '';
    const take = (chosen: string) => {
      settled = chosen;
      country.choose(chosen);
    };
    // Before the row turns: after it, whether it stood open can no longer be told.
    const follow = ({ target }: Event) => {
      const row = target instanceof Element && target.closest('summary')?.closest('details');
      if (!row) return;
      if (!row.open) take(codeOf(row));
      else if (codeOf(row) === country.getState()) take('');
    };
    // Read from where it was kept, or forgotten: not by a press on a row.
    const show = (chosen: string) => {
      if (chosen === settled) return;
      turn(rowOf(rows, settled), false);
      settled = chosen;
      const name = turn(rowOf(rows, chosen), true);
      setLast(name === '' ? null : { code: chosen, name });
      if (chosen !== '' && name === '') country.choose('');
    };
    // What was opened before the script arrived counts too.
    const early = [...rows.querySelectorAll('details[open]')].at(-1);
    if (early) take(codeOf(early));
    show(country.getState());
    const end = country.subscribe(show);
    rows.addEventListener('click', follow, true);
    return () => {
      end();
      rows.removeEventListener('click', follow, true);
    };
  }, [country]);

  // The button that was pressed is gone.
  useEffect(() => {
    if (forgotten) line.current?.focus();
  }, [forgotten]);

  const forget = () => {
    country.choose('');
    setForgotten(true);
  };
  const holds = last ? code === last.code : code === '';
  return (
    <div ref={list}>
      {(last || forgotten) && (
        <p
          ref={line}
          tabIndex={-1}
          className={`mb-3 flex min-h-11 flex-wrap items-center gap-x-5 group-data-narrowed/list:hidden print:hidden ${holds ? '' : 'invisible'}`}
        >
          {last ? (
            <>
              <span>
                {words.lastTime}{' '}
                <a href={`#${place}`} className="inline-flex min-h-11 items-center">
                  {last.name}
                </a>
              </span>
              <Button look="plain" onClick={forget}>
                {words.forget}
              </Button>
            </>
          ) : (
            words.forgotten
          )}
        </p>
      )}
      {children}
    </div>
  );
}
