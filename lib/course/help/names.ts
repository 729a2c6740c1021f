import type { HelpCountry } from './helplines';

const language = new Intl.DisplayNames('en', { type: 'language' });

/** Languages in words: `en` becomes `English`; what has no code follows as it is written. */
export const wordsForLanguages = (codes: readonly string[], others: readonly string[]): string =>
  [...codes.map((code) => language.of(code) ?? code), ...others].join(', ');

/** What else a country is called: other English names, and its name in the first language of each service. */
export function otherNames({ code, name, alsoNamed, services }: HelpCountry): readonly string[] {
  const own = services
    .flatMap(({ languages }) => languages.slice(0, 1))
    .flatMap((spoken) => new Intl.DisplayNames(spoken, { type: 'region' }).of(code) ?? []);
  return [...new Set([code, ...alsoNamed, ...own])].filter((other) => other !== name);
}
