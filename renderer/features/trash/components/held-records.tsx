import { useTranslation } from 'react-i18next';
import { useNumber } from '#renderer/ui/words/use-number.ts';
import { heldNames, type TrashRow } from '../trash-data.ts';
import styles from './trash.module.css';

/** So many names of a kind are read at a glance; the others are found by the search. */
const MOST_NAMES = 50;
const MOST_FOUND = 3;

/** What went to the trash with a record: how many, and on asking which. */
export function HeldRecords({ row }: { row: TrashRow }) {
  const { t } = useTranslation(['trash']);
  const number = useNumber();
  const count = row.parts.length;
  if (count === 0) return null;
  return (
    <details className={styles.held}>
      <summary>{t('trash:partsCount', { count, formatted: number(count) })}</summary>
      <ul>
        {row.held.map(({ kinds, count: of, names }) => (
          <li key={kinds}>
            {`${kinds} (${number(of)})`}
            {names.length > 0 ? `: ${shown(names, MOST_NAMES)}` : null}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What the search found of what went with a record. */
export function FoundRecords({ row, words }: { row: TrashRow; words: string }) {
  const found = heldNames(row, words);
  return found.length > 0 ? <span className={styles.found}>{shown(found, MOST_FOUND)}</span> : null;
}

/** Names of addresses and tasks have commas. */
function shown(names: readonly string[], most: number): string {
  return names.slice(0, most).join('; ') + (names.length > most ? ' …' : '');
}
