import { useTranslation } from 'react-i18next';
import { TableFrame } from '#renderer/ui/table-frame.tsx';
import styles from './safekeeping.module.css';

const ROWS = [
  'persons',
  'organisations',
  'actions',
  'recommendations',
  'obligations',
  'engagements',
  'tasks',
] as const;

type Counts = Record<string, number>;

/** All records together. */
export function totalOf(counts: Counts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

/** How much there was and how much there is. */
export function CountTable({ before, after }: { before: Counts; after: Counts }) {
  const { t, i18n } = useTranslation(['safekeeping']);
  const number = new Intl.NumberFormat(i18n.language);
  const rows = ROWS.filter((row) => (before[row] ?? 0) + (after[row] ?? 0) > 0);
  const line = (label: string, then: number, now: number) => (
    <tr key={label}>
      <th scope="row">{label}</th>
      <td className={styles.count}>{number.format(then)}</td>
      <td className={styles.count}>{number.format(now)}</td>
    </tr>
  );
  return (
    <TableFrame label={t('safekeeping:counts.caption')}>
      <thead>
        <tr>
          <th scope="col">{t('safekeeping:counts.what')}</th>
          <th scope="col" className={styles.count}>
            {t('safekeeping:counts.then')}
          </th>
          <th scope="col" className={styles.count}>
            {t('safekeeping:counts.now')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => line(t(`safekeeping:counts.${row}`), before[row] ?? 0, after[row] ?? 0))}
        {line(t('safekeeping:counts.all'), totalOf(before), totalOf(after))}
      </tbody>
    </TableFrame>
  );
}
