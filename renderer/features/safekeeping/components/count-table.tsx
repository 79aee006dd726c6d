import { useTranslation } from 'react-i18next';
import { TableFrame } from '#renderer/ui/tables/table-frame.tsx';
import { useNumber } from '#renderer/ui/words/use-number.ts';
import styles from './safekeeping.module.css';

const ROWS = [
  'persons',
  'organisations',
  'actions',
  'recommendations',
  'obligations',
  'engagements',
  'tasks',
  'madeDocuments',
] as const;

type Counts = Record<string, number>;

export type CountedSide = { name: string; counts: Counts };

/** All records together. */
export function totalOf(counts: Counts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

/** How much there is on two sides, kind by kind, and of everything together. `label` names the table. */
export function CountTable({
  label,
  sides: [first, second],
}: {
  label: string;
  sides: readonly [CountedSide, CountedSide];
}) {
  const { t } = useTranslation(['safekeeping']);
  const number = useNumber();
  const of = ({ counts }: CountedSide, row: string) => counts[row] ?? 0;
  const rows = ROWS.filter((row) => of(first, row) + of(second, row) > 0);
  const line = (name: string, one: number, other: number) => (
    <tr key={name}>
      <th scope="row">{name}</th>
      <td className={styles.count}>{number(one)}</td>
      <td className={styles.count}>{number(other)}</td>
    </tr>
  );
  return (
    <TableFrame label={label}>
      <thead>
        <tr>
          <th scope="col">{t('safekeeping:counts.what')}</th>
          <th scope="col" className={styles.count}>
            {first.name}
          </th>
          <th scope="col" className={styles.count}>
            {second.name}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => line(t(`safekeeping:counts.${row}`), of(first, row), of(second, row)))}
        {line(t('safekeeping:counts.all'), totalOf(first.counts), totalOf(second.counts))}
      </tbody>
    </TableFrame>
  );
}
