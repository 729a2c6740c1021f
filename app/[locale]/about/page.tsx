import type { Metadata } from 'next';
import Link from 'next/link';
import { Sections } from '../../../components/ui/sections';
import words from '../../../content/en/messages/about.json';

export const metadata: Metadata = { title: words.title };

/** Who the course is for, who not, what it cannot do, where it comes from. Readable without script. */
export default function AboutPage() {
  return (
    <div className="prose mx-auto max-w-[40rem] px-4 pt-10 pb-20 sm:px-8">
      <h1>{words.title}</h1>
      <p className="standfirst">{words.lede}</p>
      <Sections sections={words.sections} />
      <p>
        <Link href="/en/sources/" prefetch={false}>
          {words.sources}
        </Link>
      </p>
    </div>
  );
}
