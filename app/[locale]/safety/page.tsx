import type { Metadata } from 'next';
import Link from 'next/link';
import { buttonLook } from '../../../components/ui/button';
import { Sections } from '../../../components/ui/sections';
import words from '../../../content/en/messages/safety.json';

export const metadata: Metadata = { title: words.title };

/** What a site can and cannot do for a reader who is watched. Its title, in the tab and the history, is a dull one. */
export default function SafetyPage() {
  return (
    <div className="prose mx-auto max-w-[40rem] px-4 pt-10 pb-20 sm:px-8">
      <h1>{words.heading}</h1>
      <p className="standfirst">{words.lede}</p>
      <Sections sections={words.sections} />
      <p className="mt-10 flex flex-wrap gap-x-6 gap-y-3 print:hidden">
        <Link href="/en/help/" prefetch={false} className={buttonLook.quiet}>
          {words.help}
        </Link>
        <Link href="/en/keeping/" prefetch={false} className={buttonLook.plain}>
          {words.kept}
        </Link>
      </p>
    </div>
  );
}
