'use client';

import { type ReactNode, useEffect, useRef, useState } from 'react';
import words from '../../content/en/messages/help.json';
import { isNamed, isWanted } from '../../lib/course/help/find';
import { Button } from '../ui/button';
import { fill } from '../ui/fill';

const namesOf = (row: HTMLElement) => [
  row.querySelector('summary')?.textContent ?? '',
  ...(row.dataset.names ?? '').split('|'),
];

/** Hides the rows whose country has no such name, and says how many are left. */
const narrow = (list: HTMLElement, typed: string): number => {
  const rows = [...list.querySelectorAll<HTMLElement>('[data-names]')];
  for (const row of rows) row.hidden = !isNamed(namesOf(row), typed);
  return rows.filter(({ hidden }) => !hidden).length;
};

const sayFound = (count: number | null): string => {
  if (count === null) return '';
  if (count === 0) return words.foundNone;
  return count === 1 ? words.foundOne : fill(words.foundMany, { count });
};

/** A field that narrows the rows below, which were drawn on the server. What is typed is in the field and nowhere else. */
export function CountryFilter({ children }: { children: ReactNode }) {
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [found, setFound] = useState<number | null>(null);

  const follow = () => {
    const typed = field.current?.value.trim() ?? '';
    const count = list.current ? narrow(list.current, typed) : 0;
    setFound(isWanted(typed) ? count : null);
  };
  const showAll = () => {
    if (field.current) field.current.value = '';
    follow();
    field.current?.focus();
  };

  // What was typed before the script arrived counts too.
  useEffect(() => {
    const typed = field.current?.value.trim() ?? '';
    if (typed !== '' && list.current) setFound(narrow(list.current, typed));
  }, []);

  return (
    <>
      <div className="needs-script print:hidden">
        <label htmlFor="country" className="mb-1.5 block font-semibold">
          {words.filter}
        </label>
        <input
          ref={field}
          id="country"
          type="text"
          onChange={follow}
          onKeyDown={({ key }) => key === 'Escape' && showAll()}
          autoComplete="off"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          className="block min-h-12 w-full max-w-[26rem] rounded-[.7rem] border-[1.5px] border-edge bg-raised px-4 py-2 text-[1.06rem] text-ink"
        />
        <div className="flex min-h-11 flex-wrap items-center gap-x-5">
          <p role="status" className="text-[.95rem] text-soft">
            {sayFound(found)}
          </p>
          {found !== null && (
            <Button look="plain" onClick={showAll}>
              {words.showAll}
            </Button>
          )}
        </div>
      </div>
      <div ref={list} data-narrowed={found === null ? undefined : ''} className="group/list">
        {children}
      </div>
    </>
  );
}
