/** A heading and its paragraphs, as the words of a plain page list them. */
export type PlainSection = {
  readonly id: string;
  readonly title: string;
  readonly words: readonly string[];
};

/** The sections of a page that is only to be read. */
export function Sections({ sections }: { sections: readonly PlainSection[] }) {
  return sections.map(({ id, title, words }) => (
    <section key={id} aria-labelledby={id} className="prose">
      <h2 id={id}>{title}</h2>
      {words.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </section>
  ));
}
