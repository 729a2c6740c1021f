import words from '../../content/en/messages/help.json';
import { inLetterGroups, type LetterGroup } from '../../lib/course/help/groups';
import type { HelpDirectory } from '../../lib/course/help/helplines';
import type { ShownCountry } from '../../lib/course/help/shown';
import { fill } from '../ui/fill';
import { CountryFilter } from './country-filter';
import { CountryRow } from './country-row';
import { LastOpened } from './last-opened';

const groupSize = 8;

type Group = LetterGroup<ShownCountry>;

const idOf = ({ from, to }: Group) => `${from}-to-${to}`.toLowerCase();
const nameOf = ({ from, to }: Group) => (from === to ? from : fill(words.group, { from, to }));

type CountryListProps = {
  countries: readonly ShownCountry[];
  directories: readonly HelpDirectory[];
};

/** Every country, closed, in groups of letters; with script a field above narrows them. */
export function CountryList({ countries, directories }: CountryListProps) {
  const groups = inLetterGroups(countries, groupSize);
  return (
    <CountryFilter>
      <LastOpened>
        <nav
          aria-label={words.letters}
          className="-mt-2 flex flex-wrap gap-x-5 group-data-narrowed/list:hidden print:hidden"
        >
          {groups.map((group) => (
            <a
              key={group.from}
              href={`#${idOf(group)}`}
              className="inline-flex min-h-11 items-center"
            >
              {nameOf(group)}
            </a>
          ))}
        </nav>
        {groups.map((group) => (
          <section
            key={group.from}
            aria-labelledby={idOf(group)}
            className="[&:not(:has(li[data-names]:not([hidden])))]:hidden print:[&:not(:has([open]))]:hidden"
          >
            <h3
              id={idOf(group)}
              className="mt-7 mb-1 text-[1rem] text-clay group-data-narrowed/list:sr-only print:hidden"
            >
              {nameOf(group)}
            </h3>
            <ul className="grid gap-x-6 sm:grid-cols-2 lg:grid-cols-3">
              {group.items.map((country) => (
                <CountryRow key={country.code} country={country} directories={directories} />
              ))}
            </ul>
          </section>
        ))}
      </LastOpened>
    </CountryFilter>
  );
}
