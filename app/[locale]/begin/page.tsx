import type { Metadata } from 'next';
import Link from 'next/link';
import { buttonLook } from '../../../components/ui/button';
import { Sections } from '../../../components/ui/sections';
import { lessonAddress } from '../../../components/ui/lesson-address';
import safetyWords from '../../../content/en/messages/safety.json';
import words from '../../../content/en/messages/begin.json';
import helpWords from '../../../content/en/messages/help.json';
import { readCourse } from '../../../lib/content';

export const metadata: Metadata = { title: words.title };

/** Before the first lesson: leaving, what leaving cannot do, what is kept, how to come back. Readable without script. */
export default async function BeginPage() {
  const first = (await readCourse())[0]?.lessons[0];
  return (
    <div className="prose mx-auto max-w-[40rem] px-4 pt-10 pb-20 sm:px-8">
      <h1>{words.title}</h1>
      <p className="standfirst">{words.lede}</p>
      <Sections sections={words.sections} />
      <div className="mt-10 flex flex-wrap items-center gap-x-6 gap-y-3 print:hidden">
        {first && (
          <Link href={lessonAddress(first.id)} prefetch={false} className={buttonLook.solid}>
            {words.start}
          </Link>
        )}
        <Link href="/en/safety/" prefetch={false} className={buttonLook.plain}>
          {safetyWords.title}
        </Link>
        <Link href="/en/help/" prefetch={false} className={buttonLook.plain}>
          {helpWords.title}
        </Link>
      </div>
    </div>
  );
}
