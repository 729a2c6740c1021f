import type { Metadata } from 'next';
import { examples } from './examples';
import { InState } from './in-state';

export const metadata: Metadata = { title: 'Gallery', robots: { index: false } };

/** For authors and tests: every component in every state, none of it stored. Never part of the readers' site. */
export default function GalleryPage() {
  return (
    <div className="prose mx-auto max-w-[40rem] px-4 pt-10 pb-20 sm:px-8">
      <h1>Gallery</h1>
      <p className="standfirst">
        Every component in every state. What is typed here stays in memory.
      </p>
      {examples.map(({ component, state, given = {}, draw }) => (
        <div key={`${component}, ${state}`} className="mt-12 border-t border-line pt-4">
          <h2 className="text-[1rem]">
            {component}, {state}
          </h2>
          <InState state={given}>{draw}</InState>
        </div>
      ))}
    </div>
  );
}
