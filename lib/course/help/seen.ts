/** When a number was seen: a year (or two), and whether that is too long ago to trust without a look. */
export type Seen = {
  readonly how: 'in' | 'about' | 'between' | 'after' | 'undated';
  readonly year: string;
  /** The later year, where the page gives two. */
  readonly to: string;
  readonly old: boolean;
};

/** How a date may be written: a day, a month or a year, `about` or `after` one, two years, or `undated`. */
export const datePattern =
  /^(?:undated|(?:about )?\d{4}(?:-\d{2}(?:-\d{2})?)?|after \d{4}|\d{4}\/\d{4})$/;

const monthsTrusted = 24;

/** The day so many whole years of months before `day`. */
const trustedSince = (day: string): string =>
  `${Number(day.slice(0, 4)) - monthsTrusted / 12}${day.slice(4)}`;

const howOf = (date: string): Seen['how'] => {
  if (date.startsWith('about ')) return 'about';
  if (date.startsWith('after ')) return 'after';
  return date.includes('/') ? 'between' : 'in';
};

/**
 * When a number was seen, and whether that is old: more than 24 months before the site was built, or without a
 * date. Counts from the earliest day the date can mean (safety, decision 8).
 * @param date as `datePattern` has it
 * @param lastChecked the day the page itself was read, `2026-11-22`: the year of a page without a date
 * @param builtOn the day the site is built, `2026-11-22`
 */
export function seenOn(date: string, lastChecked: string, builtOn: string): Seen {
  const [earliest, latest] = date.match(/\d{4}[-\d]*/g) ?? [];
  if (!earliest)
    return {
      how: 'undated',
      year: lastChecked.slice(0, 4),
      to: lastChecked.slice(0, 4),
      old: true,
    };
  const from = `${earliest}-01-01`.slice(0, 'yyyy-mm-dd'.length);
  return {
    how: howOf(date),
    year: earliest.slice(0, 4),
    to: (latest ?? earliest).slice(0, 4),
    old: from < trustedSince(builtOn),
  };
}
