import type { Metadata } from 'next';
import Link from 'next/link';
import { lessonAddress } from '../../../components/ui/lesson-address';
import words from '../../../content/en/messages/sources.json';
import { readSources } from '../../../lib/content';

export const metadata: Metadata = { title: words.title };

/** Every finding the lessons mention, with its limit and who found it. Readable without script. */
export default async function SourcesPage() {
  const sources = await readSources();
  return (
    <div className="prose mx-auto max-w-[40rem] px-4 pt-10 pb-20 sm:px-8">
      <h1>{words.title}</h1>
      <p className="standfirst">{words.lede}</p>
      <p>{words.how}</p>
      <div className="mt-8 divide-y divide-line border-y border-line">
        {sources.map(({ id, statement, limit, source, doi, lessons }) => (
          <article key={id} className="py-6 break-inside-avoid">
            <p className="mb-2 text-[1.06rem] leading-relaxed">{statement}</p>
            <p className="mb-2 text-[.95rem] leading-snug">
              <b className="font-[650]">{words.limit}</b> {limit}
            </p>
            <p className="mb-2 text-[.95rem] leading-snug text-soft">
              <b className="font-[650]">{words.source}</b> {source}
              {doi && (
                <>
                  {' '}
                  <a href={`https://doi.org/${encodeURI(doi)}`} rel="noopener noreferrer">
                    doi.org/{doi}
                  </a>
                </>
              )}
            </p>
            <p className="text-[.95rem] text-soft">
              {words.usedIn}{' '}
              {lessons.map((lesson, index) => (
                <span key={lesson.id}>
                  {index > 0 && ', '}
                  <Link href={lessonAddress(lesson.id)} prefetch={false}>
                    {lesson.title}
                  </Link>
                </span>
              ))}
            </p>
          </article>
        ))}
      </div>
      <h2 id="essays">{words.essaysTitle}</h2>
      <p>{words.essays}</p>
      <h2 id="numbers">{words.helpTitle}</h2>
      <p>{words.help}</p>
    </div>
  );
}
