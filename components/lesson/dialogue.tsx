import { Between, Spoken } from '../ui/spoken';

/** Somebody's words, or what happens where `who` is null. */
type SaidLine = { readonly who: string | null; readonly says: string };
type DialogueProps = { title?: string; scene: string; lines: readonly SaidLine[] };

/** By order of speaking. A ground is decoration: each line names its voice. */
const looks = [
  'rounded-bl-[.3rem] border-[1.5px] border-raised bg-raised',
  'ml-auto rounded-br-[.3rem] border-[1.5px] border-pine-wash bg-pine-wash',
  'rounded-bl-[.3rem] border-[1.5px] border-stone-4',
  'ml-auto rounded-br-[.3rem] border-[1.5px] border-dashed border-stone-4',
] as const;

/** A conversation to read, between two to four people. */
export function Dialogue({ title, scene, lines }: DialogueProps) {
  const voices = [...new Set(lines.flatMap(({ who }) => who ?? []))];
  return (
    <section
      aria-label={title ?? scene}
      className="my-9 rounded-[1.1rem] bg-sunk p-5 sm:p-6 print:bg-transparent print:p-0"
    >
      {title && <p className="mb-1 font-display text-[1.2rem] font-[640]">{title}</p>}
      <p className="mb-4 text-soft">{scene}</p>
      <ol>
        {lines.map(({ who, says }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines never move, and one may be said twice
          <li key={index} className="break-inside-avoid print:mb-1.5">
            {who === null ? (
              <Between says={says} />
            ) : (
              <Spoken name={who} says={says} look={looks[voices.indexOf(who)] ?? looks[0]} />
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
