import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { ContactRow } from '#shared/contacts/directory/contact-cells.ts';
import type { ContactSide } from '#shared/contacts/directory/directory.ts';
import type { ContactPage } from '#renderer/workers/directory/directory-calls.ts';
import { DataTable, type Column } from '#renderer/ui/tables/data-table.tsx';
import {
  ALL_COLUMNS,
  COLUMN_WIDTHS,
  fittingColumns,
  type ContactColumn,
} from './contact-columns.ts';
import { LISTS, turnList } from './contacts-store.ts';
import { PAGE_SIZE } from './use-contact-list.ts';
import { useElementWidth } from './use-element-width.ts';
import { contactCell, useCellWords } from './contact-cell.tsx';
import { NoHits } from './no-hits.tsx';
import styles from './contacts.module.css';

type Row = ContactRow<ContactColumn>;

/** While searching no column orders the list: the best come first. */
const BY_RANK = { by: 'rank', direction: 'ascending' } as const;
const BY_NAME = { by: 'name', direction: 'ascending' } as const;

/** The list of persons or organisations. Drawn anew only when its page changes: typing must not wait for it. */
export const ContactTable = memo(function ContactTable({
  of,
  page,
  home,
  currentId,
  printed,
  onDelete,
}: {
  of: ContactSide;
  page: ContactPage;
  /** The list's address. */
  home: string;
  currentId: string | undefined;
  /** The whole list, while it is being printed. */
  printed: readonly Row[] | null;
  onDelete: (row: { id: string; name: string }) => void;
}) {
  const { t } = useTranslation(['contacts', 'views']);
  const [, navigate] = useLocation();
  const useList = LISTS[of];
  const sort = useList((list) => list.sort);
  const ticked = useList((list) => list.ticked);
  const chosen = useList((list) => list.columns);
  const words = useCellWords();
  const { watch, width } = useElementWidth();
  const columns = useMemo(() => {
    // Beside something open, and in a narrow window, those at the end give way; else the list scrolls sideways.
    const isTight = currentId !== undefined || (width ?? Infinity) < 50;
    const shown = printed || !isTight ? chosen : fittingColumns(of, chosen, width);
    return shown.map((id): Column<Row, ContactColumn | 'rank'> => ({
      id,
      header: id === 'language' ? t('contacts:short.language') : t(`views:column.${id}`),
      sortable: true,
      cell: (row) => contactCell(row, id, words),
      ...(id === 'people' && { align: 'end' }),
      ...(id !== 'name' && { width: COLUMN_WIDTHS[id] }),
      ...(id !== 'name' && id !== 'people' && { clip: (row) => words.text(id, row.cells[id]) }),
    }));
  }, [of, chosen, width, currentId, printed, t, words]);

  if (page.total === 0) return <NoHits of={of} />;
  const [first, ...thenBy] = sort;
  return (
    <div ref={watch} className={styles.list}>
      <DataTable
        label={t(`contacts:${of}`)}
        columns={columns}
        rows={printed ?? (page.rows as readonly Row[])}
        rowId={(row) => row.id}
        rowName={(row) => row.cells.name}
        sort={first ?? (page.isRanked ? BY_RANK : BY_NAME)}
        thenBy={thenBy}
        onSort={({ by, direction }, added) => {
          const known = ALL_COLUMNS[of].find((column) => column === by);
          if (!known) return;
          const others = added ? sort.filter((one) => one.by !== known) : [];
          const place = added ? sort.findIndex((one) => one.by === known) : -1;
          const next = { by: known, direction };
          turnList(of, {
            sort: place < 0 ? [...others, next] : sort.with(place, next),
          });
        }}
        hrefOf={(row) => `#${home}/${row.id}`}
        currentId={currentId}
        tickedIds={ticked}
        onTick={(ids) => useList.setState({ ticked: ids })}
        onEdit={(row) => navigate(`${home}/${row.id}/edit`)}
        onDelete={onDelete}
        pageSize={printed ? Math.max(1, printed.length) : PAGE_SIZE}
        part={
          printed
            ? { from: 0, total: printed.length, onFrom: () => undefined }
            : {
                from: page.from,
                total: page.total,
                onFrom: (from) => useList.setState({ from }),
              }
        }
      />
    </div>
  );
});
