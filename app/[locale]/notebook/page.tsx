import type { Metadata } from 'next';
import Link from 'next/link';
import { NotebookView } from '../../../components/answers/notebook-view';
import { SaveOffer } from '../../../components/backup/save-offer';
import words from '../../../content/en/messages/notebook.json';
import { readPrompts } from '../../../lib/content';

export const metadata: Metadata = { title: words.title };

/** All that the reader has answered, in one place. The page itself holds none of it. */
export default async function NotebookPage() {
  return (
    <div className="mx-auto max-w-[40rem] px-4 pt-10 pb-20 sm:px-8">
      <div className="prose">
        <h1>{words.title}</h1>
        <p className="standfirst">{words.lede}</p>
      </div>
      <p className="paper-only print:hidden">{words.noScript}</p>
      <NotebookView lessons={await readPrompts()} />
      <SaveOffer />
      <p className="mt-8 print:hidden">
        <Link href="/en/keeping/" prefetch={false}>
          {words.where}
        </Link>
      </p>
    </div>
  );
}
