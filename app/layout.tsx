import type { Metadata, Viewport } from 'next';
import localFont from 'next/font/local';
import type { ReactNode } from 'react';
import { SiteFooter } from '../components/course/site-footer';
import { SiteHeader } from '../components/course/site-header';
import { EraseEverything } from '../components/keeping/erase-everything';
import { TroubleBanner } from '../components/keeping/trouble-banner';
import { LookChoice } from '../components/look/look-choice';
import { StartKeeping } from '../components/notebook/start-keeping';
import { LeaveLink } from '../components/safety/leave-link';
import siteWords from '../content/en/messages/site.json';
import './globals.css';
import './blocks.css';

const display = localFont({
  src: './fonts/bricolage-grotesque.woff2',
  weight: '640',
  variable: '--font-bricolage',
  adjustFontFallback: 'Arial',
});
const text = localFont({
  src: './fonts/atkinson-hyperlegible-next.woff2',
  weight: '400 700',
  variable: '--font-atkinson',
  adjustFontFallback: 'Arial',
});

// Rarer letters, each file fetched only by a page that has one of them. Next wants every value written out;
// the ranges are those of `lib/build/font-letters.mjs`, and a test compares them.
const displayLetters = localFont({
  src: './fonts/bricolage-grotesque-letters.woff2',
  weight: '640',
  variable: '--font-bricolage-letters',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+00A1-00A2, U+00A4-00B6, U+00B8-00D6, U+00D8-00E0, U+00E2-00E3, U+00E6, U+00EA-00EC, U+00EE-00F0, U+00F2, U+00F4-00F5, U+00F7-00F9, U+00FB, U+00FD-00FF, U+0152-0153',
    },
  ],
});
const textLetters = localFont({
  src: './fonts/atkinson-hyperlegible-next-letters.woff2',
  weight: '400 700',
  variable: '--font-atkinson-letters',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+00A1-00A2, U+00A4-00B6, U+00B8-00D6, U+00D8-00E0, U+00E2-00E3, U+00E6, U+00EA-00EC, U+00EE-00F0, U+00F2, U+00F4-00F5, U+00F7-00F9, U+00FB, U+00FD-00FF, U+0152-0153',
    },
  ],
});
const displayNames = localFont({
  src: './fonts/bricolage-grotesque-names.woff2',
  weight: '640',
  variable: '--font-bricolage-names',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value: 'U+0100-0131, U+0134-0148, U+014A-0151, U+0154-0177, U+0179-017E, U+0218-021B',
    },
  ],
});
const textNames = localFont({
  src: './fonts/atkinson-hyperlegible-next-names.woff2',
  weight: '400 700',
  variable: '--font-atkinson-names',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value: 'U+0100-0131, U+0134-0148, U+014A-0151, U+0154-0177, U+0179-017E, U+0218-021B',
    },
  ],
});
const typefaces = [display, text, displayLetters, textLetters, displayNames, textNames];

export const metadata: Metadata = {
  title: { default: siteWords.name, template: `%s · ${siteWords.name}` },
  description: siteWords.description,
  robots: { index: true, follow: true },
  referrer: 'no-referrer',
};

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f3f6f6' },
    { media: '(prefers-color-scheme: dark)', color: '#0f1b24' },
  ],
};

/** The document around every page. The way out comes first in the body. */
export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" className={typefaces.map(({ variable }) => variable).join(' ')}>
      <head>
        <noscript>
          <link rel="stylesheet" href={`${process.env.BASE_PATH ?? ''}/no-script.css`} />
        </noscript>
      </head>
      <body className="flex min-h-screen flex-col">
        <nav aria-label={siteWords.ways} className="print:hidden">
          <LeaveLink />
          <a
            href="#page"
            className="fixed top-2.5 left-3 z-40 -translate-y-24 rounded-full bg-raised px-5 py-2.5 focus:translate-y-0"
          >
            {siteWords.skip}
          </a>
        </nav>
        <SiteHeader />
        <TroubleBanner />
        <main id="page" tabIndex={-1} className="outline-none">
          {children}
        </main>
        <SiteFooter>
          <LookChoice />
          <EraseEverything />
        </SiteFooter>
        <StartKeeping />
      </body>
    </html>
  );
}
