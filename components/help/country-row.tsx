import words from '../../content/en/messages/help.json';
import type { HelpDirectory } from '../../lib/course/help/helplines';
import type { ShownCountry } from '../../lib/course/help/shown';
import { fill } from '../ui/fill';
import { EmergencyLine } from './emergency-line';
import { ServiceCard } from './service-card';

type CountryRowProps = { country: ShownCountry; directories: readonly HelpDirectory[] };

function Lists({ lede, directories }: { lede: string; directories: readonly HelpDirectory[] }) {
  return (
    <div className="text-[.95rem]">
      <p>{lede}</p>
      <ul className="flex flex-wrap gap-x-5 [&_a]:inline-flex [&_a]:min-h-11 [&_a]:items-center">
        {directories.map(({ url, name, region }) => (
          <li key={url}>
            <a href={url} rel="noopener noreferrer">
              {region ? fill(words.listRegion, { region, name }) : name}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A country: closed, its name; open, its emergency numbers, its services and the lists, over the full width. */
export function CountryRow({ country, directories }: CountryRowProps) {
  const { code, name, otherNames, note, services } = country;
  return (
    <li
      data-code={code}
      data-names={otherNames.join('|')}
      className="border-b border-line has-[[open]]:col-span-full has-[[open]]:border-transparent print:border-0"
    >
      {/* A row opened before the script arrived stays open. */}
      <details
        suppressHydrationWarning
        className="group open:my-2 open:rounded-[1.1rem] open:bg-sunk open:pb-3 not-open:print:hidden print:open:bg-transparent"
      >
        <summary className="flex min-h-12 cursor-pointer list-none items-center justify-between gap-3 py-2 leading-snug group-open:px-3 sm:group-open:px-5 print:group-open:px-0 group-open:font-display group-open:text-[1.4rem] group-open:font-[640] hover:underline [&::-webkit-details-marker]:hidden after:mr-1 after:size-2 after:flex-none after:rotate-45 after:border-r-2 after:border-b-2 after:border-edge group-open:after:-rotate-135 print:after:hidden">
          {name}
        </summary>
        <div className="grid gap-4 px-3 sm:px-5 print:px-0">
          <EmergencyLine emergency={country.emergency} />
          {note && <p>{note}</p>}
          {services.length > 0 && (
            <ul className="grid items-start gap-3 md:grid-cols-2">
              {services.map((service) => (
                <ServiceCard key={service.name} service={service} />
              ))}
            </ul>
          )}
          <Lists lede={services.length > 0 ? words.lists : words.none} directories={directories} />
        </div>
      </details>
    </li>
  );
}
