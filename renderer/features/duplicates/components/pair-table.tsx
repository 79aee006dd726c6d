import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable, type Column } from '#renderer/ui/tables/data-table.tsx';
import { useAsked } from '#renderer/workers/directory/use-directory.ts';
import { pairKey, type ContactPair } from '#renderer/workers/duplicates/serve-duplicates.ts';
import { valueOr } from '#renderer/data/use-live.ts';
import { LiveValue } from '#renderer/ui/status/live-value.tsx';
import type { MergeKind } from '../merge-data.ts';
import { useDuplicates } from '../duplicates-store.ts';
import styles from './duplicates.module.css';

const PAGE = 50;

type Side = { name: string; of: string; email: string };
type Row = { id: string; pair: ContactPair; one: Side; other: Side };
const UNKNOWN: Side = { name: '', of: '', email: '' };

/** Pairs as a table in pages: who and where, and in words why they seem one. */
export function PairTable({ kind, pairs }: { kind: MergeKind; pairs: readonly ContactPair[] }) {
  const { t } = useTranslation(['duplicateScreens', 'duplicates']);
  const [wanted, setFrom] = useState(0);
  const lastPage = Math.max(0, Math.ceil(pairs.length / PAGE) - 1) * PAGE;
  const from = Math.min(wanted, lastPage);
  const shown = pairs.slice(from, from + PAGE);
  const ids = [...new Set(shown.flatMap(({ one, other }) => [one, other]))];
  const asked = useAsked(
    async (directory, language) => {
      const sides =
        kind === 'persons'
          ? (await directory.rows('persons', ids, language)).map(
              ({ id, name, cells }) =>
                [id, { name, of: cells.organisation, email: cells.email }] as const,
            )
          : (await directory.rows('organisations', ids, language)).map(
              ({ id, name, cells }) =>
                [id, { name, of: cells.parent, email: cells.email }] as const,
            );
      return new Map<string, Side>(sides);
    },
    ids.join(' '),
    { keepPrevious: true },
  );
  const sides = valueOr(asked, new Map<string, Side>());
  const rows: Row[] = shown.map((pair) => ({
    id: pairKey(pair.one, pair.other),
    pair,
    one: sides.get(pair.one) ?? UNKNOWN,
    other: sides.get(pair.other) ?? UNKNOWN,
  }));
  const said = ({ reasons }: ContactPair) =>
    reasons.map((reason) => t(`duplicates:reason.${reason}`)).join(', ');
  const columns: Column<Row>[] = [
    {
      id: 'one',
      header: t('duplicateScreens:one'),
      cell: ({ one }) => <Contact side={one} />,
      width: { share: 30, atLeast: 10 },
    },
    {
      id: 'other',
      header: t('duplicateScreens:other'),
      cell: ({ other }) => <Contact side={other} isStrong />,
      width: { share: 30, atLeast: 10 },
    },
    {
      id: 'reasons',
      header: t('duplicateScreens:reasons'),
      cell: ({ pair }) => said(pair),
      width: { share: 40, atLeast: 12 },
    },
  ];
  return (
    <LiveValue live={asked}>
      {() => (
        <DataTable
          label={t('duplicateScreens:label')}
          columns={columns}
          rows={rows}
          rowId={({ id }) => id}
          rowName={({ one, other }) =>
            t('duplicateScreens:versus', { one: one.name, other: other.name })
          }
          hrefOf={({ pair }) => `#/duplicates/merge/${pair.one}/${pair.other}`}
          onOpen={() => useDuplicates.setState({ kind })}
          pageSize={PAGE}
          part={{ from, total: pairs.length, onFrom: setFrom }}
        />
      )}
    </LiveValue>
  );
}

function Contact({ side, isStrong }: { side: Side; isStrong?: boolean }) {
  return (
    <span className={styles.contact}>
      <span className={isStrong ? styles.strong : undefined}>{side.name}</span>
      {side.of ? <span className={styles.quiet}>{side.of}</span> : null}
      {side.email ? <span className={styles.quiet}>{side.email}</span> : null}
    </span>
  );
}
