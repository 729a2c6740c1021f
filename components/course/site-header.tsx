import Link from 'next/link';
import siteWords from '../../content/en/messages/site.json';
import { Mark } from './mark';

/** The bar on every page: name, lessons, help. Help stays at every width. */
export function SiteHeader() {
  return (
    <header className="bar sticky top-0 z-20 border-b border-line bg-paper print:static print:border-0">
      <div className="mx-auto flex min-h-16 max-w-[76rem] flex-wrap items-center gap-x-3.5 pr-[10.2rem] pl-4 sm:pr-[12rem] sm:pl-8">
        <Link
          href="/en/"
          prefetch={false}
          className="mr-auto flex min-h-11 items-center gap-2 font-display font-[640] text-ink no-underline sm:text-[1.08rem]"
        >
          <Mark />
          <span className="max-[31rem]:sr-only">{siteWords.name}</span>
        </Link>
        <nav
          aria-label={siteWords.nav}
          className="flex gap-x-3.5 text-[.92rem] sm:gap-x-5 print:hidden"
        >
          <Link
            href="/en/"
            prefetch={false}
            className="hidden min-h-11 items-center text-soft no-underline hover:underline md:inline-flex"
          >
            {siteWords.lessons}
          </Link>
          <Link
            href="/en/notebook/"
            prefetch={false}
            className="inline-flex min-h-11 items-center text-soft no-underline hover:underline max-[21rem]:hidden"
          >
            {siteWords.notebook}
          </Link>
          <Link
            href="/en/help/"
            prefetch={false}
            className="inline-flex min-h-11 items-center text-soft no-underline hover:underline"
          >
            {siteWords.help}
          </Link>
        </nav>
      </div>
    </header>
  );
}
