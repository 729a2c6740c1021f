import type { Metadata } from 'next';
import { ConflictOrFear } from '../../../components/help/conflict-or-fear';
import { CountryList } from '../../../components/help/country-list';
import { DirectoryList } from '../../../components/help/directory-list';
import { buttonLook } from '../../../components/ui/button';
import words from '../../../content/en/messages/help.json';
import { readCourse, readHelplines } from '../../../lib/content';
import { shownCountries } from '../../../lib/course/help/shown';

export const metadata: Metadata = { title: words.title };

/** Where to find somebody to talk to: readable without script. */
export default async function HelpPage() {
  const helplines = await readHelplines();
  if (!helplines.ok) throw new Error(helplines.error);
  const { countries, directories } = helplines.value;
  const lessons = (await readCourse()).flatMap((part) => part.lessons);
  const builtOn = new Date().toISOString().slice(0, 'yyyy-mm-dd'.length);
  return (
    <div className="mx-auto max-w-[60rem] px-4 pt-10 pb-20 sm:px-8">
      <div className="prose max-w-[40rem]">
        <h1>{words.title}</h1>
        <p className="standfirst">{words.lede}</p>
        <p>
          <strong>{words.emergency}</strong>
        </p>
        <p>{words.trace}</p>
        <p className="print:hidden">
          <a href="#countries" className={buttonLook.quiet}>
            {words.toCountries}
          </a>
        </p>
        <ConflictOrFear lesson={lessons.find(({ id }) => id === 'easy-either-way')} />
        <h2>{words.directories}</h2>
        <p>{words.notChecked}</p>
      </div>
      <DirectoryList directories={directories} />
      <section aria-labelledby="countries" className="print:[&:not(:has([open]))]:hidden">
        <div className="prose max-w-[40rem]">
          <h2 id="countries">{words.countries}</h2>
          <p className="print:hidden">{words.countriesLede}</p>
        </div>
        <CountryList countries={shownCountries(countries, builtOn)} directories={directories} />
      </section>
    </div>
  );
}
