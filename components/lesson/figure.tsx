import type { ReactNode } from 'react';
import { figures } from '../figures/figures';

/** A lesson's own drawing with its description and caption. */
export function Figure({
  name,
  alt,
  children,
}: {
  name: string;
  alt: string;
  children?: ReactNode;
}) {
  const drawn = figures.get(name);
  const missing = `No drawing is named "${name}": add it to components/figures/figures.ts.`;
  // An author may write the words before the drawing is there. A build may not.
  if (!drawn && process.env.NODE_ENV !== 'development') throw new Error(missing);
  const Drawing = drawn;
  return (
    <figure className="my-9">
      {Drawing ? <Drawing alt={alt} /> : <p>{missing}</p>}
      <figcaption className="mt-3 text-[.95rem] leading-snug text-soft [&_p]:m-0 [&_p]:text-[.95rem]">
        {children}
      </figcaption>
    </figure>
  );
}
