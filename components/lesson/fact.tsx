import type { ReactNode } from 'react';
import lessonWords from '../../content/en/messages/lesson.json';

type SourceProps = { source: string; doi?: string | undefined };

function Source({ source, doi }: SourceProps) {
  if (doi === undefined) return source;
  return (
    <>
      {source}{' '}
      <a href={`https://doi.org/${encodeURI(doi)}`} rel="noopener noreferrer">
        doi.org/{doi}
      </a>
    </>
  );
}

/** One finding, with how far it goes and who found it. */
export function Fact({
  limit,
  source,
  doi,
  children,
}: SourceProps & { limit: string; children: ReactNode }) {
  return (
    <aside aria-label={lessonWords.fact} className="my-8 border-l-4 border-stone-4 pl-5">
      <p className="mb-1 text-[.9rem] font-[650] text-soft">{lessonWords.fact}</p>
      {children}
      <p className="mt-2 text-[.95rem] leading-snug">
        <b className="font-[650]">{lessonWords.factLimit}</b> {limit}
      </p>
      <details className="text-[.9rem] text-soft print:hidden">
        <summary className="flex min-h-11 cursor-pointer items-center text-pine underline underline-offset-[.18em]">
          {lessonWords.factSource}
        </summary>
        <p className="leading-snug">
          <Source source={source} doi={doi} />
        </p>
      </details>
      <p className="mt-1 hidden text-[.9rem] leading-snug print:block">
        {lessonWords.factSource}: <Source source={source} doi={doi} />
      </p>
    </aside>
  );
}
