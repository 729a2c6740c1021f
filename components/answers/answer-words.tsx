import type { AnswerValue } from '../../lib/notebook/records';
import { partsOf } from '../../lib/notebook/selectors';
import words from '../../content/en/messages/promise.json';

/** An answer as it reads: the reader's own words, the ticked options, or the parts of a promise or of a repair. */
export function AnswerWords({ value }: { value: AnswerValue }) {
  if (value.type === 'text') return <p className="whitespace-pre-wrap">{value.text}</p>;
  if (value.type === 'choice' && !value.many)
    return <p>{value.options.map((option) => option.words).join(', ')}</p>;
  if (value.type === 'choice')
    return (
      <ul className="list-disc pl-[1.3em]">
        {value.options.map((option) => (
          <li key={option.id}>{option.words}</li>
        ))}
      </ul>
    );
  if (value.type === 'repair') {
    const said = partsOf(value).filter((part) => part.trim() !== '');
    return <p className="whitespace-pre-wrap">{said.join('\n')}</p>;
  }
  const parts = (['when', 'will', 'by'] as const).filter((part) => value[part].trim() !== '');
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-3">
      {parts.map((part) => (
        <div key={part} className="contents">
          <dt className="text-soft">{words[part]}</dt>
          <dd className="whitespace-pre-wrap">{value[part]}</dd>
        </div>
      ))}
    </dl>
  );
}
