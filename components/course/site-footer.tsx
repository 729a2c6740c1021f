import Link from 'next/link';
import type { ReactNode } from 'react';
import siteWords from '../../content/en/messages/site.json';

const ways = [
  { to: '/en/', words: siteWords.lessons },
  { to: '/en/notebook/', words: siteWords.notebook },
  { to: '/en/keeping/', words: siteWords.keeping },
  { to: '/en/help/', words: siteWords.help },
  { to: '/en/begin/', words: siteWords.begin },
  { to: '/en/safety/', words: siteWords.safety },
  { to: '/en/about/', words: siteWords.about },
  { to: '/en/sources/', words: siteWords.sources },
] as const;

/**
 * The foot of every page: every way there is, then what works everywhere.
 * @param children the choice of colours, and erasing
 */
export function SiteFooter({ children }: { children: ReactNode }) {
  return (
    <footer className="mt-auto border-t border-line print:hidden">
      <div className="mx-auto max-w-[76rem] px-4 py-7 text-[.9rem] text-soft sm:px-8">
        <nav aria-label={siteWords.footer} className="mb-3 flex flex-wrap gap-x-6">
          {ways.map(({ to, words }) => (
            <Link
              key={to}
              href={to}
              prefetch={false}
              className="inline-flex min-h-11 items-center text-soft"
            >
              {words}
            </Link>
          ))}
        </nav>
        <div className="mb-4 flex flex-wrap items-center justify-between gap-x-8 gap-y-1">
          {children}
        </div>
        <p className="mb-1">{siteWords.promise}</p>
        <p>{siteWords.licence}</p>
      </div>
    </footer>
  );
}
