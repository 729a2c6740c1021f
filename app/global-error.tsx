'use client';

import { StoppedPage } from '../components/keeping/stopped-page';
import { LeaveLink } from '../components/safety/leave-link';
import siteWords from '../content/en/messages/site.json';
import './globals.css';
import './blocks.css';

/** Where even the frame around the pages breaks: the way out first, then what is safe. */
export default function StoppedSite({ reset }: { reset: () => void }) {
  return (
    <html lang="en">
      <body className="flex min-h-screen flex-col">
        <title>{siteWords.name}</title>
        <nav aria-label={siteWords.ways}>
          <LeaveLink />
        </nav>
        <main id="page" className="pt-12">
          <StoppedPage again={reset} />
        </main>
      </body>
    </html>
  );
}
