import type {
  HelpCountry,
  HelpEmergency,
  Helplines,
  HelpService,
  HelpType,
  HelpWay,
} from './helplines';
import { otherNames, wordsForLanguages } from './names';
import { holdsNumber } from './numbers';
import { seenOn, type Seen } from './seen';
import { addressOf, plainAddress } from './ways';

/** A number as it shows. `seen` is its own where it was seen at another time than its service. */
export type ShownWay = {
  readonly by: HelpWay['by'];
  readonly to: string;
  readonly address: string | null;
  readonly words: string | null;
  readonly seen: Seen | null;
};

/** What shows of a service only where its number was seen on a public page. */
export type ShownDetails = {
  readonly ways: readonly ShownWay[];
  readonly seen: Seen;
  readonly types: readonly HelpType[];
  readonly hours: string | null;
  readonly chat: string | null;
  readonly cost: string | null;
  readonly languages: string;
  readonly trace: string | null;
  readonly note: string | null;
};

/** A service as it shows: first what it is limited to. Without `details`, only its site. Its id stays behind, since it may hold the number. */
export type ShownService = {
  readonly name: string;
  readonly first: {
    readonly region: string | null;
    readonly for: string | null;
    readonly hours: string | null;
  };
  readonly welcome: string | null;
  /** `words` is null where the address itself holds a number nobody confirmed. */
  readonly site: { readonly url: string; readonly words: string | null } | null;
  readonly details: ShownDetails | null;
};

/** The emergency numbers of a country, where they are confirmed. */
export type ShownEmergency = {
  readonly numbers: readonly { readonly number: string; readonly address: string | null }[];
  readonly text: { readonly number: string; readonly address: string | null } | null;
  readonly note: string | null;
  readonly seen: Seen;
};

/** A country as it shows; `emergency` is null where no number is confirmed. */
export type ShownCountry = {
  readonly code: string;
  readonly name: string;
  /** What else a reader may type to find it. */
  readonly otherNames: readonly string[];
  readonly note: string | null;
  readonly emergency: ShownEmergency | null;
  readonly services: readonly ShownService[];
};

const dial = (number: string, by: 'phone' | 'text') => ({
  number,
  address: addressOf({ by, to: number }),
});

function shownEmergency(emergency: HelpEmergency, builtOn: string): ShownEmergency | null {
  const { verified, numbers, text, note, source, lastChecked } = emergency;
  if (!verified || !source || !lastChecked || numbers.length === 0) return null;
  return {
    numbers: numbers.map((number) => dial(number, 'phone')),
    text: text === null ? null : dial(text, 'text'),
    note,
    seen: seenOn(source.date, lastChecked, builtOn),
  };
}

function shownDetails(service: HelpService, builtOn: string): ShownDetails | null {
  const { verified, source, lastChecked, limits, hours, chat, cost, trace, note } = service;
  if (!verified || !source || !lastChecked) return null;
  return {
    ways: service.ways.map((way) => ({
      by: way.by,
      to: way.to,
      address: addressOf(way),
      words: way.words,
      seen: way.date === null ? null : seenOn(way.date, lastChecked, builtOn),
    })),
    seen: seenOn(source.date, lastChecked, builtOn),
    types: service.types,
    hours: limits.includes('hours') ? null : hours,
    chat,
    cost,
    languages: wordsForLanguages(service.languages, service.otherLanguages),
    trace,
    note,
  };
}

/** Null where nothing of a service may show: no confirmed number and no site, or words that give the number away. */
function shownService(service: HelpService, builtOn: string): ShownService | null {
  const { name, limits, region, welcome, website } = service;
  const details = shownDetails(service, builtOn);
  const first = {
    region,
    for: service.for,
    hours: limits.includes('hours') ? service.hours : null,
  };
  const gives = [name, first.region, first.for, first.hours, welcome].some(
    (words) => words !== null && holdsNumber(words),
  );
  if (!details && (website === null || gives)) return null;
  const words = website && (details || !holdsNumber(website)) ? plainAddress(website) : null;
  return { name, first, welcome, site: website ? { url: website, words } : null, details };
}

/**
 * What readers see of each country, in alphabetical order (safety, decision 8): a number only where its entry is
 * `verified` and says where and when it was seen; of the others, their own site.
 * @param builtOn the day the site is built, `2026-11-22`
 */
export const shownCountries = (
  countries: Helplines['countries'],
  builtOn: string,
): readonly ShownCountry[] =>
  countries
    .map((country: HelpCountry) => ({
      code: country.code,
      name: country.name,
      otherNames: otherNames(country),
      note: country.note,
      emergency: shownEmergency(country.emergency, builtOn),
      services: country.services.flatMap((service) => shownService(service, builtOn) ?? []),
    }))
    .sort((one, other) => one.name.localeCompare(other.name, 'en'));
