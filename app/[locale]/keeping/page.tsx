import type { Metadata } from 'next';
import { Backup } from '../../../components/backup/backup';
import { EraseEverything } from '../../../components/keeping/erase-everything';
import { KeepingPanel } from '../../../components/keeping/keeping-panel';
import { LastingStorage } from '../../../components/stored/lasting-storage';
import { StoredList } from '../../../components/stored/stored-list';
import words from '../../../content/en/messages/stored.json';
import { readCourse, readPrompts } from '../../../lib/content';

export const metadata: Metadata = { title: words.title };

/** Where notes stay, everything that is stored, how long it may last, and the end of it. */
export default async function KeepingPage() {
  const lessons = (await readCourse()).flatMap((part) => part.lessons);
  const titles = Object.fromEntries(lessons.map(({ id, title }) => [id, title]));
  const order = (await readPrompts()).map(({ lesson, title, prompts }) => ({
    lesson,
    title,
    prompts: prompts.map(({ id }) => id),
  }));
  return (
    <div className="prose mx-auto max-w-[40rem] px-4 pt-10 pb-20 sm:px-8">
      <h1>{words.title}</h1>
      <p className="standfirst">{words.lede}</p>
      <p className="paper-only print:hidden">{words.noScript}</p>
      <KeepingPanel />
      <section aria-labelledby="stored" className="prose needs-script">
        <h2 id="stored">{words.listTitle}</h2>
        <p>{words.listHow}</p>
        <StoredList titles={titles} />
      </section>
      <Backup lessons={order} />
      <LastingStorage />
      <section aria-labelledby="erase" className="prose needs-script">
        <h2 id="erase">{words.eraseTitle}</h2>
        <p>{words.eraseHow}</p>
        <EraseEverything />
      </section>
      <section aria-labelledby="limits" className="prose">
        <h2 id="limits">{words.limitsTitle}</h2>
        {words.limits.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </section>
    </div>
  );
}
