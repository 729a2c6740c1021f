import siteWords from '../../content/en/messages/site.json';
import { leaveTarget } from '../../lib/safety/leave-target';

/** The way out, first in the body of every page. A plain link: it works before, without and after script. */
export function LeaveLink() {
  return (
    <a
      href={leaveTarget}
      rel="nofollow noopener noreferrer"
      draggable="false"
      className="fixed top-2.5 right-[max(.75rem,calc((100vw-76rem)/2+.5rem))] z-30 inline-flex min-h-11 items-center rounded-full border-2 border-transparent bg-clay px-4 text-[.9rem] leading-none font-semibold text-on-clay no-underline hover:underline sm:right-[max(2vw,calc((100vw-76rem)/2+1rem))] sm:px-5 print:hidden"
    >
      {siteWords.leave}
    </a>
  );
}
