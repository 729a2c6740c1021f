import type { HelpDirectory } from '../../lib/course/help/helplines';

/** Lists of services kept by others, each with what it is good for. */
export function DirectoryList({ directories }: { directories: readonly HelpDirectory[] }) {
  return (
    <ul className="grid gap-x-8 sm:grid-cols-2">
      {directories.map((directory) => (
        <li key={directory.id} className="py-2 leading-snug">
          <a
            href={directory.url}
            rel="noopener noreferrer"
            className="inline-flex min-h-8 items-center font-semibold"
          >
            {directory.name}
          </a>
          <span className="block text-[.95rem] text-soft">{directory.for}</span>
        </li>
      ))}
    </ul>
  );
}
