type SpokenProps = {
  /** Who says it, read before the words. */
  name: string;
  says: string;
  /** Class names for the side it stands on and its ground. */
  look: string;
};

/** What somebody says, under their name. On paper the two stand on one line, as in a play. */
export function Spoken({ name, says, look }: SpokenProps) {
  return (
    <p
      className={`my-2 w-fit max-w-[86%] whitespace-pre-line rounded-[1.1rem] px-4 py-3 leading-normal print:m-0 print:max-w-none print:border-0 print:bg-transparent print:p-0 ${look}`}
    >
      <small className="block text-[.8rem] print:inline print:text-[1em] print:font-semibold">
        {name}
        <span className="sr-only print:not-sr-only">: </span>
      </small>
      {says}
    </p>
  );
}

/** What happens between what people say. */
export function Between({ says }: { says: string }) {
  return <p className="my-3.5 text-[.98rem] text-soft">{says}</p>;
}
