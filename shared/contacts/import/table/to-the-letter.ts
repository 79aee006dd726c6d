import { quote, unquote } from '../../../tabular/quoted-text.ts';
import type { Table } from '../../../tabular/table.ts';
import { recogniseHeader } from '../columns/recognise-header.ts';

/**
 * A table of which every cell is meant to the letter, as one that says so itself: in double quotes. Cells with several
 * values have each on a line of its own.
 */
export function toTheLetter(table: Table): Table {
  const ways = (table.columns ?? []).map(wayOf);
  const rows = table.rows.map(({ line, cells }) => ({
    line,
    cells: cells.map((cell, column) => {
      const way = ways[column];
      if (cell === '' || way === 'guess') return cell;
      if (way === 'text') return quote(cell);
      // The reader has quoted groups itself where it must.
      const isDone = (value: string) => way === 'groups' && unquote(value) !== null;
      return cell
        .split('\n')
        .map((value) => (isDone(value) ? value : quote(value)))
        .join('; ');
    }),
  }));
  return { ...table, rows };
}

function wayOf(name: string): 'groups' | 'list' | 'text' | 'guess' {
  const meaning = recogniseHeader(name)?.meaning ?? 'ignore';
  if (meaning === 'groups') return meaning;
  if (meaning === 'email' || meaning.startsWith('phone')) return 'list';
  return ['language', 'fullName', 'ignore', 'identityCode'].includes(meaning) ? 'guess' : 'text';
}
