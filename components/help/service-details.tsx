import words from '../../content/en/messages/help.json';
import type { ShownDetails } from '../../lib/course/help/shown';
import { SeenLine } from './seen-line';
import { WayLine } from './way-line';

const rows = (details: ShownDetails, hasSite: boolean) =>
  [
    { label: words.hours, text: details.hours ?? (hasSite ? words.seeSite : null) },
    { label: words.chat, text: details.chat },
    { label: words.languages, text: details.languages },
    { label: words.cost, text: details.cost },
    { label: words.about, text: details.types.map((type) => words.types[type]).join(', ') },
  ].flatMap(({ label, text }) => (text ? [{ label, text }] : []));

type ServiceDetailsProps = { details: ShownDetails; site: string | null };

/** Numbers, when they were seen, and what is good to know before calling. */
export function ServiceDetails({ details, site }: ServiceDetailsProps) {
  const advice = (
    <>
      {'; '}
      {/* No link to the lists below: it would bring the country into the address. */}
      {site ? (
        <a href={site} rel="noopener noreferrer" className="py-1">
          {words.checkSite}
        </a>
      ) : (
        words.checkLists
      )}
      .
    </>
  );
  const together = details.ways.filter(({ seen }) => seen === null);
  return (
    <>
      {together.map((way) => (
        <WayLine key={`${way.by} ${way.to}`} way={way} />
      ))}
      {together.length > 0 && <SeenLine seen={details.seen} advice={advice} />}
      {details.ways.map(
        (way) =>
          way.seen && (
            <div key={`${way.by} ${way.to}`}>
              <WayLine way={way} />
              <SeenLine seen={way.seen} advice={advice} />
            </div>
          ),
      )}
      {details.trace && <p className="mt-2 text-[.95rem] leading-snug">{details.trace}</p>}
      {details.note && <p className="mt-2 text-[.95rem] leading-snug">{details.note}</p>}
      <dl className="mt-2.5 grid grid-cols-[auto_1fr] gap-x-3 gap-y-1 text-[.95rem] leading-snug">
        {rows(details, site !== null).map(({ label, text }) => (
          <div key={label} className="contents">
            <dt className="text-soft">{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
