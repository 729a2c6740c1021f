/** Ruled lines to write on: shown on paper and where scripts are off. */
export function PaperLines({ count }: { count: number }) {
  return (
    <div className="paper-only pb-2" aria-hidden="true">
      {Array.from({ length: count }, (_, line) => line).map((line) => (
        <div key={line} className="h-9 border-b border-edge" />
      ))}
    </div>
  );
}
