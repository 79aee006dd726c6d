import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContactField } from '#shared/contacts/import/plan.ts';
import type { ReadOptions } from '#shared/tabular/table.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/status/empty-state.tsx';
import { FootBar } from '#renderer/ui/forms/foot-bar.tsx';
import { Paging } from '#renderer/ui/tables/paging.tsx';
import { Segmented } from '#renderer/ui/fields/segmented.tsx';
import { appointedIn } from '../appointed.ts';
import type { ImportState, RowFilter } from '../import-state.ts';
import { filterPlaces, PAGE_SIZE, rowsAt } from '../preview-rows.ts';
import { usePreviewEdits } from '../use-preview-edits.ts';
import { ListNotes } from './list-notes.tsx';
import { ListSettings } from './list-settings.tsx';
import { PreviewTable } from './preview-table.tsx';
import { RowDetails } from './row-details.tsx';
import { ToSeats } from './to-seats.tsx';
import styles from './import.module.css';

const EMPTY = {
  all: 'importScreen:columns.noRowsAll',
  remarks: 'importScreen:columns.noRowsRemarks',
  'left-out': 'importScreen:columns.noRowsLeftOut',
} as const;

/** The second step: what each column becomes, what each row gives, and what is wrong with which row. */
export function ColumnsStep({
  state,
  onReread,
  onHeaderRow,
  onField,
  onFilter,
  onPage,
  onSaveRejected,
  onBack,
  onNext,
}: {
  state: Extract<ImportState, { step: 'columns' }>;
  onReread: (options: ReadOptions) => void;
  onHeaderRow: (headerRow: number | null) => void;
  onField: (index: number, field: ContactField) => void;
  onFilter: (filter: RowFilter) => void;
  onPage: (page: number) => void;
  onSaveRejected: () => void;
  onBack: () => void;
  onNext: () => void;
}) {
  const { t } = useTranslation(['importScreen', 'common']);
  const { list, filter, page, busy } = state;
  const { preview } = list;
  const edits = usePreviewEdits(busy);
  const appointed = useMemo(() => appointedIn(list), [list]);
  const body = useRef<HTMLDivElement>(null);
  const [openLine, setOpenLine] = useState<number | null>(null);
  const { touched } = edits;
  const places = useMemo(() => filterPlaces(preview, filter, touched), [preview, filter, touched]);
  const shown = useMemo(
    () => rowsAt(preview, places.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE)),
    [preview, places, page],
  );
  // The bars first, then the table in pieces: with a choice in each head it takes longer than the window may stand still.
  const hasTable = useDeferredValue(true, false);
  const openIndex = places.findIndex((place) => preview.lines[place] === openLine);
  const openPlace = places[openIndex];
  const openRow = openPlace === undefined ? undefined : preview.rows.at(openPlace);
  const goTo = (index: number) => {
    const line = preview.lines[places[index] ?? -1];
    if (line === undefined) return undefined;
    return () => {
      setOpenLine(line);
      onPage(Math.floor(index / PAGE_SIZE));
    };
  };
  const previous = goTo(openIndex - 1);
  const next = goTo(openIndex + 1);
  const leftOut = preview.leftOut.length;

  return (
    <div className={styles.view}>
      <div className={styles.bar}>
        <Segmented
          label={t('importScreen:columns.filterLabel')}
          value={filter}
          onChange={(chosen) => {
            edits.forgetTouched();
            onFilter(chosen);
          }}
          options={[
            {
              value: 'all',
              label: t('importScreen:columns.filterAll', { count: preview.rows.length }),
            },
            {
              value: 'remarks',
              icon: 'triangle-alert',
              label: t('importScreen:columns.filterRemarks', { count: preview.remarked.length }),
            },
            {
              value: 'left-out',
              icon: 'circle-x',
              label: t('importScreen:columns.filterLeftOut', { count: leftOut }),
            },
          ]}
        />
        <ListSettings list={list} isBusy={busy} onReread={onReread} onHeaderRow={onHeaderRow} />
      </div>
      <ListNotes
        list={list}
        problem={state.problem}
        edits={edits}
        onSaveRejected={onSaveRejected}
      />
      <div ref={body} className={styles.body} aria-busy={busy || !hasTable}>
        <div className={styles.rows} data-pane tabIndex={-1}>
          {hasTable ? (
            <PreviewTable
              list={list}
              rows={shown}
              isBusy={busy}
              openLine={openLine}
              edits={edits}
              onField={onField}
              onOpen={(line) => setOpenLine(line === openLine ? null : line)}
            />
          ) : null}
          {places.length === 0 ? (
            <EmptyState
              icon="filter"
              title={t('importScreen:columns.noRows')}
              text={t(EMPTY[filter])}
            />
          ) : null}
          <Paging page={page} pageSize={PAGE_SIZE} total={places.length} onPage={onPage} />
        </div>
        {openRow ? (
          <RowDetails
            row={openRow}
            list={list}
            onClose={() => {
              setOpenLine(null);
              body.current
                ?.querySelector<HTMLElement>(`[data-line="${String(openLine)}"]`)
                ?.focus();
            }}
            onStep={{ ...(previous && { previous }), ...(next && { next }) }}
          />
        ) : null}
      </div>
      <FootBar
        back={
          <Button isDisabled={busy} onPress={onBack}>
            {t('common:back')}
          </Button>
        }
        note={t('importScreen:mend.hint')}
      >
        {list.edits?.length ? (
          <Button icon="undo" isDisabled={busy} onPress={edits.undo}>
            {t('importScreen:mend.undo')}
          </Button>
        ) : null}
        {busy ? null : <ToSeats contacts={appointed} />}
        <Button
          variant="primary"
          isDisabled={busy || preview.contacts.length === 0}
          onPress={onNext}
        >
          {t('importScreen:columns.toSource')}
        </Button>
      </FootBar>
    </div>
  );
}
