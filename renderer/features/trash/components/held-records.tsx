import { useTranslation } from 'react-i18next';
import { useNumber } from '#renderer/ui/words/use-number.ts';
import { heldNames, type TrashRow } from '../trash-data.ts';
import styles from './trash.module.css';

/** So many names of a kind are read at a glance; the others are found by the search. */
const MOST_NAMES = 50;

/** What went to the trash with a record: how many, on asking which; what the search found among them stands open. */
export function HeldRecords({ row, words }: { row: TrashRow; words: string }) {
  const { t } = useTranslation(['trash']);
  const number = useNumber();
  const count = row.parts.length;
  if (count === 0) return null;
  const found = heldNames(row, words);
  return (
    <>
      <details className={styles.held}>
        <summary>{t('trash:partsCount', { count, formatted: number(count) })}</summary>
        <ul>
          {row.held.map(({ kinds, count: of, names }) => (
            <li key={kinds}>
              {`${kinds} (${number(of)})`}
              {names.length > 0 ? `: ${shown(names)}` : null}
            </li>
          ))}
        </ul>
      </details>
      {found.length > 0 ? <mark>{shown(found)}</mark> : null}
    </>
  );
}

function shown(names: readonly string[]): string {
  return names.slice(0, MOST_NAMES).join(', ') + (names.length > MOST_NAMES ? ' …' : '');
}
