'use client';

import { usePathname } from 'next/navigation';
import { useEffect, useRef } from 'react';
import words from '../../content/en/messages/look.json';
import { useSession } from '../notebook/session';
import { useLook } from './use-look';
import { paint } from './paint';

const looks = ['system', 'light', 'dark'] as const;

/**
 * Light, dark, or as the device asks.
 * @param name of the group of buttons: another where a page has two
 */
export function LookChoice({ name = 'look' }: { name?: string }) {
  const { journal } = useSession();
  const look = useLook();
  const path = usePathname();
  const painted = useRef(false);
  // Another page brings the browser's bar in its own colours.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the path is what brings them
  useEffect(() => {
    // The first time only what was read counts: the page already has it.
    if (painted.current || look !== 'system') paint(look);
    painted.current = true;
  }, [look, path]);
  return (
    <fieldset className="needs-script flex flex-wrap items-center gap-x-4">
      <legend className="mr-5 sm:float-left sm:py-2.5">{words.legend}</legend>
      {looks.map((each) => (
        <label key={each} className="flex min-h-11 cursor-pointer items-center gap-2">
          <input
            type="radio"
            name={name}
            value={each}
            checked={each === look}
            onChange={() => journal.look.choose(each)}
            autoComplete="off"
            className="size-5 accent-pine"
          />
          {words[each]}
        </label>
      ))}
    </fieldset>
  );
}
