import type { EngineName } from './engines/engine';
import { median } from './median';
import type { Figures } from './cases/case';

/** One case in one engine: its figures, or why it was not possible. */
export type Cell = {
  readonly case: string;
  readonly title: string;
  readonly engine: EngineName;
  readonly seconds: number;
  /** How often the browser or its driver had vanished by itself and the case was begun again. */
  readonly retries: number;
} & ({ readonly figures: Figures } | { readonly impossible: string });

const rowOf = (cell: Cell): readonly string[] => {
  const retried = cell.retries > 0 ? [`${cell.retries} retried`] : [];
  if ('impossible' in cell)
    return [cell.case, cell.engine, '-', '-', '-', '-', `not possible here: ${cell.impossible}`];
  const { tries, lostMs, lostCharacters, breaches, notes = [] } = cell.figures;
  const measured = lostMs.length > 0;
  const outcome = breaches.length === 0 ? 'holds' : `BROKEN ${breaches.length}`;
  return [
    cell.case,
    cell.engine,
    String(tries),
    measured ? String(Math.max(...lostMs)) : '-',
    measured ? String(median(lostMs)) : '-',
    measured ? String(lostCharacters) : '-',
    [outcome, ...notes, ...retried, `${cell.seconds} s`].join('; '),
  ];
};

/** Draws the figures as a table, and below it a line for each promise that did not hold. */
export function drawTable(cells: readonly Cell[]): string {
  const head = ['case', 'engine', 'n', 'worst ms', 'median ms', 'chars lost', 'outcome'];
  const rows = [head, ...cells.map(rowOf)];
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((text, column) => text.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const broken = cells.flatMap((cell) =>
    'figures' in cell
      ? cell.figures.breaches.map((breach) => `${cell.case} in ${cell.engine}: ${breach}`)
      : [],
  );
  return [...lines, ...(broken.length > 0 ? ['', ...broken] : [])].join('\n');
}

/** How many cells hold and how many do not; one that was not possible counts as neither. */
export function tally(cells: readonly Cell[]): {
  readonly passed: number;
  readonly failed: number;
} {
  const counts = cells.flatMap((cell) => ('figures' in cell ? [cell.figures.breaches.length] : []));
  const passed = counts.filter((count) => count === 0).length;
  return { passed, failed: counts.length - passed };
}
