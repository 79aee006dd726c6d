import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOffice } from '#renderer/data/office-context.ts';
import { writeFailure } from '#renderer/data/write-failure.ts';
import { useNumber } from '#renderer/ui/words/use-number.ts';
import { useUndoLater } from '#renderer/common/use-undo-later.ts';
import { showNotice } from '#renderer/session/notices.ts';
import { Button } from '#renderer/ui/button.tsx';
import { DataTable, type Column } from '#renderer/ui/tables/data-table.tsx';
import { EmptyState } from '#renderer/ui/status/empty-state.tsx';
import { Notice } from '#renderer/ui/status/notice.tsx';
import { ViewBar } from '#renderer/ui/layout/view-bar.tsx';
import styles from '../components/integrity.module.css';
import type { FindingRow } from '../integrity-data.ts';
import { canRepair, repairFindings } from '../repair.ts';
import { useRecordCheck } from '../use-record-check.ts';

const NOTHING: readonly FindingRow[] = [];

/** Looks through all records when asked to, and proposes what would mend what it finds. */
export function IntegrityScreen() {
  const { t } = useTranslation(['integrity', 'acts']);
  const office = useOffice();
  const number = useNumber();
  const undoLater = useUndoLater();
  const { found, isRunning, run } = useRecordCheck();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const rows = found === 'failed' || found === null ? NOTHING : found;
  const chosen = rows.filter((row) => ticked.has(row.id) && canRepair(row));
  const repair = async () => {
    try {
      const { value: count, actId } = await repairFindings(office, chosen);
      undoLater(actId, t('integrity:repaired', { count }), t('integrity:undone'));
    } catch (error) {
      return showNotice(t(`acts:writeFailure.${writeFailure(error)}`));
    }
    setTicked(new Set());
    await run();
    // The button may be gone with what it mended: reading goes on from the title.
    document.querySelector<HTMLElement>('h1')?.focus();
  };
  const columns: Column<FindingRow>[] = [
    {
      id: 'name',
      header: t('integrity:column.name'),
      cell: ({ name }) => name || t('integrity:unnamed'),
    },
    { id: 'kind', header: t('integrity:column.kind'), cell: ({ kind }) => kind },
    {
      id: 'problem',
      header: t('integrity:column.problem'),
      cell: ({ problem, fieldName, value }) =>
        t(`integrity:problem.${problem}`, { field: fieldName, value }),
    },
    {
      id: 'repair',
      header: t('integrity:column.repair'),
      cell: (row) => t(`integrity:repair.${row.repair}`),
    },
  ];

  return (
    <>
      <ViewBar
        title={t('integrity:title')}
        sub={
          rows.length > 0
            ? t('integrity:count', { count: rows.length, formatted: number(rows.length) })
            : null
        }
        back={{ href: '#/settings/data', label: t('integrity:back') }}
        actions={
          <>
            <Button variant={found === null ? 'primary' : 'normal'} onPress={() => void run()}>
              {t(found === null ? 'integrity:run' : 'integrity:runAgain')}
            </Button>
            {rows.some(canRepair) ? (
              <Button
                variant="primary"
                isDisabled={chosen.length === 0}
                onPress={() => void repair()}
              >
                {t('integrity:repairChosen')}
              </Button>
            ) : null}
          </>
        }
      />
      <div role="status">
        {isRunning ? <p className={styles.lead}>{t('integrity:running')}</p> : null}
      </div>
      {found === null && !isRunning ? <p className={styles.lead}>{t('integrity:lead')}</p> : null}
      {found === 'failed' ? (
        <div className={styles.lead}>
          <Notice tone="danger" title={t('integrity:failedTitle')}>
            {t('integrity:failedText')}
          </Notice>
        </div>
      ) : null}
      {found !== null && found !== 'failed' && rows.length === 0 ? (
        <EmptyState
          icon="circle-check"
          title={t('integrity:soundTitle')}
          text={t('integrity:soundText')}
        />
      ) : null}
      {rows.length > 0 ? (
        <DataTable
          label={t('integrity:title')}
          columns={columns}
          rows={rows}
          rowId={({ id }) => id}
          rowName={({ name, kind }) => name || kind}
          hrefOf={({ address }) => address}
          tickedIds={ticked}
          onTick={setTicked}
        />
      ) : null}
    </>
  );
}
