import words from '../../content/en/messages/help.json';
import type { ShownService } from '../../lib/course/help/shown';
import { fill } from '../ui/fill';
import { ServiceDetails } from './service-details';

/** What a service is limited to, before anything else is said of it. */
function FirstWords({ first, welcome }: Pick<ShownService, 'first' | 'welcome'>) {
  const isLimited = [first.region, first.for, first.hours].some((limit) => limit !== null);
  const limits = [
    ...(first.region ? [fill(words.region, { region: first.region })] : []),
    fill(words.for, { people: first.for ?? words.anyone }),
    ...(first.hours ? [fill(words.hoursFirst, { hours: first.hours })] : []),
  ].join(' ');
  return (
    <p className="mb-1 text-[.92rem] leading-snug">
      <span className={isLimited ? 'font-[650] text-clay' : 'text-soft'}>{limits}</span>{' '}
      <span className="text-soft">{welcome}</span>
    </p>
  );
}

/** One service: whom it is for, its name, its numbers if we saw them, its site. */
export function ServiceCard({ service }: { service: ShownService }) {
  const { name, site, details } = service;
  return (
    <li className="rounded-[1.1rem] border-[1.5px] border-line bg-raised px-5 pt-4 pb-3 break-inside-avoid">
      <FirstWords first={service.first} welcome={service.welcome} />
      <h4 className="mb-1.5 font-display text-[1.16rem] leading-snug font-[640]">{name}</h4>
      {details ? (
        <ServiceDetails details={details} site={site?.url ?? null} />
      ) : (
        <p className="text-[.95rem] text-soft">{words.unconfirmed}</p>
      )}
      {site && (
        <p className="text-[.95rem]">
          <span className="text-soft">{words.site} </span>
          <a
            href={site.url}
            rel="noopener noreferrer"
            className={`inline-flex min-h-11 items-center [overflow-wrap:anywhere] ${site.words ? '' : 'print:after:ml-1 print:after:content-["("attr(href)")"]'}`}
          >
            {site.words ?? words.ownSite}
          </a>
        </p>
      )}
    </li>
  );
}
