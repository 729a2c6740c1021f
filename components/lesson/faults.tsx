import words from '../../content/en/messages/faults.json';

/** For an author, never in a build: why the lesson is not drawn as it is written. Covers no more than the foot of the window. */
export function Faults({ lines }: { lines: readonly string[] }) {
  return (
    <section
      role="alert"
      aria-labelledby="faults"
      className="fixed inset-x-3 bottom-3 z-20 mx-auto max-h-[45vh] max-w-[56rem] overflow-y-auto rounded-[.9rem] border-2 border-clay bg-raised px-5 py-4 text-[.95rem] leading-snug shadow-lg print:hidden [&_li]:my-2 [&_p]:m-0"
    >
      <p id="faults" className="font-display font-[640]">
        {words.title}
      </p>
      <p className="text-soft">{words.meanwhile}</p>
      <ul className="mt-2 list-none p-0">
        {lines.map((line) => (
          <li key={line} className="font-mono text-[.85rem] break-words">
            {line}
          </li>
        ))}
      </ul>
    </section>
  );
}
