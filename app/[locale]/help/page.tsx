import type { Metadata } from 'next';
import words from '../../../content/en/messages/help.json';
import help from '../../../content/en/help.json';

export const metadata: Metadata = { title: words.title };

/** Where to find somebody to talk to: readable without script. */
export default function HelpPage() {
  return (
    <div className="prose mx-auto max-w-[40rem] px-4 pt-10 pb-20 sm:px-8">
      <h1>{words.title}</h1>
      <p className="standfirst">{words.lede}</p>
      <p>
        <strong>{words.emergency}</strong>
      </p>
      <p>{words.trace}</p>
      <h2>{words.directories}</h2>
      <p>{words.notChecked}</p>
      <ul>
        {help.directories.map((directory) => (
          <li key={directory.url}>
            <a href={directory.url} rel="noopener noreferrer">
              {directory.name}
            </a>
            : {directory.for}
          </li>
        ))}
      </ul>
    </div>
  );
}
