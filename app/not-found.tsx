import type { Metadata } from 'next';
import Link from 'next/link';
import { buttonLook } from '../components/ui/button';
import notFoundWords from '../content/en/messages/not-found.json';

export const metadata: Metadata = { title: notFoundWords.title };

/** Where an address leads nowhere: says what is safe, and the way on. */
export default function NotFound() {
  return (
    <div className="mx-auto max-w-[40rem] px-4 py-20 sm:px-8">
      <h1 className="mb-4 text-[clamp(2rem,4vw,2.9rem)]">{notFoundWords.title}</h1>
      <p className="mb-8 text-[1.15rem] text-soft">{notFoundWords.words}</p>
      <Link href="/en/" prefetch={false} className={buttonLook.solid}>
        {notFoundWords.back}
      </Link>
    </div>
  );
}
