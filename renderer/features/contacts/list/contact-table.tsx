import { memo, useEffect, useMemo, useRef, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { isSeveral, type ContactRow } from '#shared/contacts/directory/contact-cells.ts';
import type { ContactSide } from '#shared/contacts/directory/directory.ts';
import type { Column } from '#renderer/ui/tables/column.ts';
import { fitColumns, type ColumnNeed } from '#renderer/ui/tables/fit-columns.ts';
import { LongTable, type LongTableHandle } from '#renderer/ui/tables/long-table.tsx';
import { letter } from '#renderer/ui/drawing/letter.ts';
import type { ContactPage } from '#renderer/workers/directory/directory-calls.ts';
import { useDirectory } from '#renderer/workers/directory/use-directory.ts';
import { ALL_COLUMNS, fittingColumns, type ContactColumn } from './contact-columns.ts';
import { LISTS, queryOf, turnList } from './contacts-store.ts';
import { namesInCell, useColumnNeeds } from './use-column-needs.ts';
import { useElementWidth } from './use-element-width.ts';
import { contactCell, useCellWords } from './contact-cell.tsx';
import { NoHits } from './no-hits.tsx';
import styles from './contacts.module.css';

type Row = ContactRow<ContactColumn>;

/** While searching no column orders the list: the best come first. */
const BY_RANK = { by: 'rank', direction: 'ascending' } as const;
const BY_NAME = { by: 'name', direction: 'ascending' } as const;
/** What is open follows the arrows once they rest so long, milliseconds: a key held down passes by. */
const REST = 80;
/** The boxes before the rows and the scroll bar behind them, and what the last column has at its edge, in rem. */
const BESIDE = 4;
const LAST_EDGE = 0.625;

/** The list of persons or organisations. Drawn anew only when its page changes: typing must not wait for it. */
export const ContactTable = memo(function ContactTable({
  of,
  page,
  home,
  currentId,
  printed,
  onDelete,
  handle,
}: {
  of: ContactSide;
  page: ContactPage;
  /** The list's address. */
  home: string;
  currentId: string | undefined;
  /** The whole list, while it is being printed. */
  printed: readonly Row[] | null;
  onDelete: (row: { id: string; name: string }) => void;
  handle: Ref<LongTableHandle>;
}) {
  const { t } = useTranslation(['contacts']);
  const [, navigate] = useLocation();
  const { directory, language } = useDirectory();
  const useList = LISTS[of];
  const sort = useList((list) => list.sort);
  const text = useList((list) => list.text);
  const filters = useList((list) => list.filters);
  const ticked = useList((list) => list.ticked);
  const { watch, columns, widths } = useColumns(of, { page, currentId, printed });
  const follow = useFollow((id) => navigate(`${home}/${id}`, { replace: true }));

  if (page.total === 0) return <NoHits of={of} />;
  const [first, ...thenBy] = sort;
  const query = queryOf(of, { text, filters, sort });
  const idsOf = (from: number, to: number) => {
    const near = page.rows.slice(from - page.from, to - page.from);
    return from >= page.from && near.length === to - from
      ? near.map(({ id }) => id)
      : directory.ids(query, language).then((ids) => ids.slice(from, to));
  };
  const tickAll = async (on: boolean) => {
    const found = await directory.ids(query, language);
    useList.setState((list) => {
      const next = new Set(list.ticked);
      for (const id of found) {
        if (on) next.add(id);
        else next.delete(id);
      }
      return { ticked: next };
    });
  };
  return (
    <div ref={watch} className={styles.list}>
      <LongTable
        label={t(`contacts:${of}`)}
        columns={columns}
        rows={printed ?? (page.rows as readonly Row[])}
        rowId={(row) => row.id}
        rowName={(row) => row.cells.name}
        from={printed ? 0 : page.from}
        total={printed ? printed.length : page.total}
        isWhole={printed !== null}
        listKey={JSON.stringify(query)}
        onNeed={(from) => useList.setState({ from })}
        widths={widths}
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
        currentAt={page.open?.id === currentId ? page.open?.at : undefined}
        tickedIds={ticked}
        onTick={(ids) => useList.setState({ ticked: ids })}
        onTickAll={(on) => void tickAll(on)}
        idsOf={idsOf}
        onFollow={(row) => follow(row.id)}
        onJump={(typed, at) => directory.jump(query, typed, at, language)}
        onEdit={(row) => navigate(`${home}/${row.id}/edit`)}
        onDelete={onDelete}
        handle={handle}
      />
    </div>
  );
});

/** The columns that the room holds, each as wide as what it holds needs. */
function useColumns(
  of: ContactSide,
  {
    page,
    currentId,
    printed,
  }: { page: ContactPage; currentId: string | undefined; printed: readonly Row[] | null },
) {
  const { t, i18n } = useTranslation(['contacts', 'views']);
  const chosen = LISTS[of]((list) => list.columns);
  const words = useCellWords();
  const { watch, width } = useElementWidth();
  const header = (id: ContactColumn) =>
    id === 'language' ? t('contacts:short.language') : t(`views:column.${id}`);
  const needOf = useColumnNeeds(
    [of, i18n.language, page.all, ...chosen].join(' '),
    page.rows as readonly Row[],
    chosen,
    { isPart: page.total < page.all, text: words.text, header },
  );
  const room = width === null ? null : (width - BESIDE) * (letter() || 16);
  // Beside something open, and in a narrow window, some give way; else the list scrolls sideways.
  const isTight = currentId !== undefined || (width ?? Infinity) < 50;
  const shown =
    printed || !isTight || room === null ? chosen : fittingColumns(chosen, needOf, room);
  const widths = room === null ? null : fitColumns(withEdge(shown.map(needOf)), room);
  const shownKey = shown
    .map((id, at) => [id, ...(isSeveral(id) ? [Math.round(widths?.[at] ?? 0)] : [])].join(':'))
    .join(' ');
  const columns = useMemo(
    () =>
      shownKey.split(' ').flatMap((key): Column<Row, ContactColumn | 'rank'>[] => {
        const [name, width = ''] = key.split(':');
        const id = ALL_COLUMNS[of].find((one) => one === name);
        if (!id) return [];
        const fitting = namesInCell(Number(width) || Infinity);
        return [
          {
            id,
            header: id === 'language' ? t('contacts:short.language') : t(`views:column.${id}`),
            sortable: true,
            cell: (row) => contactCell(row, id, words, fitting),
            ...(id === 'people' && { align: 'end' }),
            ...(id !== 'name' &&
              id !== 'people' && { clip: (row) => words.text(id, row.cells[id]) }),
          },
        ];
      }),
    [of, shownKey, t, words],
  );
  return { watch, columns, widths };
}

function withEdge(needs: readonly ColumnNeed[]): ColumnNeed[] {
  const edge = LAST_EDGE * (letter() || 16);
  return needs.map((one, at) =>
    at < needs.length - 1 ? one : { ...one, need: one.need + edge, least: one.least + edge },
  );
}

/** Opens what the arrows come to, once they rest. */
function useFollow(open: (id: string) => void): (id: string) => void {
  const rest = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(rest.current), []);
  return (id) => {
    clearTimeout(rest.current);
    rest.current = setTimeout(() => open(id), REST);
  };
}
