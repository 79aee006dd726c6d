import { useCallback, useDeferredValue, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { actionRows } from '#shared/programme/action-table/action-row.ts';
import { bodyNames } from '#shared/programme/action-table/body-names.ts';
import { cellText } from '#shared/programme/action-table/cell-text.ts';
import { isEditable, type EditableColumn } from '#shared/programme/action-table/columns.ts';
import {
  FILTER_FIELDS,
  filterActions,
  type FilterField,
} from '#shared/programme/action-table/filter-actions.ts';
import { groupActions, GROUPINGS } from '#shared/programme/action-table/group-actions.ts';
import { parseCell } from '#shared/programme/action-table/parse-cell.ts';
import type { ActionEdit } from '#shared/programme/action-table/plan-edits.ts';
import { planPaste, type PlannedPaste } from '#shared/programme/action-table/plan-paste.ts';
import { sortActions } from '#shared/programme/action-table/sort-actions.ts';
import { fromTabText } from '#shared/programme/action-table/tab-text.ts';
import type { ProgrammeContent } from '#shared/programme/programme-tables.ts';
import { LANGUAGES } from '#shared/i18n/languages.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useNumber } from '#renderer/ui/words/use-number.ts';
import { useUndoLater } from '#renderer/common/use-undo-later.ts';
import { writeFailure } from '#renderer/data/write-failure.ts';
import { showNotice } from '#renderer/session/notices.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/status/empty-state.tsx';
import { FilterBar } from '#renderer/ui/tables/filter-bar.tsx';
import { MenuButton } from '#renderer/ui/overlays/menu-button.tsx';
import { SearchField } from '#renderer/ui/fields/search-field.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import type { ProgrammePage } from '../programme-data.ts';
import { gapsOf, numberedOf } from '../reckoned-once.ts';
import { ActionGrid } from './action-grid.tsx';
import { editActions, type EditsOf } from './action-table-commands.ts';
import { BulkEditDialog } from './bulk-edit-dialog.tsx';
import { tabTextOf, type CellRange } from './cell-range.ts';
import { NOTHING_SELECTED, wholeRows } from './cell-selection.ts';
import { ColumnsDialog } from './columns-dialog.tsx';
import { PasteDialog } from './paste-dialog.tsx';
import { actionAddress, filterOfAddress } from './table-address.ts';
import { activeFields, TableFilters } from './table-filters.tsx';
import { tableLines } from './table-lines.ts';
import { useTableLook } from './table-look.ts';
import { useFilterNames } from './use-filter-names.ts';
import styles from './action-table.module.css';

type Props = {
  page: ProgrammePage;
  /** What the address narrows the table to. */
  more: string | undefined;
};

/** All actions of a programme as a table that is written in like a spreadsheet. */
export function ActionTableView(props: Props) {
  return <ActionTable key={props.more ?? ''} {...props} />;
}

function ActionTable({ page, more }: Props) {
  const { t } = useTranslation(['actionTable', 'programme', 'acts', 'common']);
  const office = useOffice();
  const number = useNumber();
  const undoLater = useUndoLater();
  const [, navigate] = useLocation();
  const screenLanguage = useScreenLanguage();
  const { content, organisations } = page;
  const { programme } = content;
  const [look, setLook] = useTableLook(programme.id, filterOfAddress(more));
  const { columns, chosen, sort, grouping, language } = look;
  const [text, setText] = useState('');
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [selection, setSelection] = useState(NOTHING_SELECTED);
  const [openField, setOpenField] = useState<FilterField | null>(null);
  const [dialog, setDialog] = useState<'columns' | 'bulk' | PlannedPaste | null>(null);

  const names = useMemo(
    () => bodyNames(organisations, screenLanguage),
    [organisations, screenLanguage],
  );
  const rowsOf = useCallback(
    (of: ProgrammeContent) => actionRows(of, numberedOf(of), gapsOf(of), names, language),
    [names, language],
  );
  const rows = useMemo(() => rowsOf(content), [rowsOf, content]);
  // What is typed shows at once; the rows follow when there is time.
  const soughtText = useDeferredValue(text);
  const filter = useMemo(() => ({ text: soughtText, chosen }), [soughtText, chosen]);
  const shown = useMemo(
    () => sortActions(filterActions(rows, filter), sort, screenLanguage, t as never),
    [rows, filter, sort, screenLanguage, t],
  );
  const groups = useMemo(
    () => (grouping === 'none' ? null : groupActions(shown, grouping)),
    [shown, grouping],
  );
  const lines = useMemo(() => tableLines(shown, groups, closed), [shown, groups, closed]);
  const nameOf = useFilterNames(rows, names);

  const reasonOf = (column: EditableColumn, typed: string): string | null => {
    const parsed = parseCell(column, typed, names);
    return parsed.ok
      ? null
      : t(`actionTable:failure.${parsed.failure.code}`, { ...parsed.failure.facts });
  };
  /** One after the other, as they were asked for. */
  const turn = useRef<Promise<unknown>>(Promise.resolve());
  const write = async (edits: readonly ActionEdit[] | EditsOf, isTold: boolean) => {
    const editsNow: EditsOf = typeof edits === 'function' ? edits : () => edits;
    const written = turn.current.then(() => editActions(office, programme.id, editsNow, language));
    turn.current = written.catch(() => undefined);
    try {
      const { value: count, actId } = await written;
      if (!isTold) return true;
      if (count === 0) showNotice(t('actionTable:unchanged'));
      else {
        undoLater(
          actId,
          t('actionTable:done', { count, formatted: number(count) }),
          t('actionTable:undone'),
        );
      }
      return true;
    } catch (error) {
      showNotice(t(`acts:writeFailure.${writeFailure(error)}`));
      return false;
    }
  };
  /** One text into every cell of a range that takes it. */
  const editsOf = (range: CellRange, typed: string): ActionEdit[] =>
    range.columns.filter(isEditable).flatMap((column) => {
      const parsed = parseCell(column, typed, names);
      return parsed.ok ? range.rows.map(({ id }) => ({ actionId: id, edit: parsed.value })) : [];
    });
  const fillDown = ({ rows: targets, columns: within }: CellRange) => {
    const [first, ...others] = targets;
    if (!first || others.length === 0) return;
    void write((now) => {
      const source = rowsOf(now).find(({ id }) => id === first.id);
      if (!source) return [];
      return within.flatMap((column) =>
        editsOf({ rows: others, columns: [column] }, cellText(source, column, t as never)),
      );
    }, true);
  };
  const paste = (pasted: string, from: CellRange, fill: CellRange) => {
    const cells = fromTabText(pasted);
    if (cells === null) {
      showNotice(t('actionTable:paste.tooMuch'));
      return;
    }
    const placesOf = (range: CellRange) => ({
      actionIds: range.rows.map(({ id }) => id),
      columns: range.columns,
    });
    const plan = planPaste(cells, placesOf(from), placesOf(fill), names);
    if (pasted.trim() === '' || plan.edits.length + plan.left.length === 0) {
      showNotice(t('actionTable:paste.nothing'));
    } else if (plan.edits.length === 1 && plan.left.length + plan.beyond === 0) {
      void write(plan.edits, false);
    } else setDialog(plan);
  };
  /** The selected ones in the order of the table; those filtered away meanwhile are not meant. */
  const selected = shown.filter(({ id }) => selection.ids.has(id));
  const selectedRange = (): CellRange => ({
    rows: selected,
    columns: columns.slice(selection.from, selection.to + 1),
  });
  const copy = () => {
    void navigator.clipboard.writeText(tabTextOf(selectedRange(), t as never)).then(() =>
      showNotice(
        t('actionTable:selection.copied', {
          count: selected.length,
          formatted: number(selected.length),
        }),
      ),
    );
  };
  const isNarrowed = soughtText.trim() !== '' || activeFields(chosen).length > 0;
  const closeAll = new Set(groups?.map(({ id }) => id));

  if (rows.length === 0) {
    return (
      <EmptyState
        icon="table"
        title={t('actionTable:empty.title')}
        text={t('actionTable:empty.text')}
      />
    );
  }
  return (
    <div className={styles.view}>
      <FilterBar
        label={t('actionTable:search')}
        found={
          isNarrowed
            ? t('actionTable:shownOf', {
                shown: number(shown.length),
                total: number(rows.length),
              })
            : t('actionTable:shown', { count: rows.length, formatted: number(rows.length) })
        }
      >
        <div className={styles.search}>
          <SearchField label={t('actionTable:search')} value={text} onChange={setText} />
        </div>
        <MenuButton
          shape="text"
          icon="filter"
          label={t('actionTable:filter.add')}
          entries={FILTER_FIELDS.map((field) => ({
            id: field,
            label: t(`actionTable:filter.${field}`),
            isChosen: (chosen[field] ?? []).length > 0,
            // The menu gives the focus back first; then the pane takes it.
            onAction: () => setTimeout(() => setOpenField(field), 0),
          }))}
        />
        <MenuButton
          shape="text"
          icon="list"
          label={
            grouping === 'none' ? t('actionTable:group.label') : t(`actionTable:group.${grouping}`)
          }
          entries={[
            ...GROUPINGS.map((one) => ({
              id: one,
              label: t(`actionTable:group.${one}`),
              isChosen: one === grouping,
              onAction: () => {
                setClosed(new Set());
                setLook({ grouping: one });
              },
            })),
            ...(groups
              ? [
                  'line' as const,
                  {
                    id: 'openAll',
                    label: t('actionTable:group.openAll'),
                    onAction: () => setClosed(new Set()),
                  },
                  {
                    id: 'closeAll',
                    label: t('actionTable:group.closeAll'),
                    onAction: () => setClosed(closeAll),
                  },
                ]
              : []),
          ]}
        />
        <MenuButton
          shape="text"
          icon="globe"
          label={t('actionTable:language')}
          entries={LANGUAGES.map((one) => ({
            id: one,
            label: t(`common:languages.${one}`),
            isChosen: one === language,
            onAction: () => setLook({ language: one }),
          }))}
        />
        <Button icon="settings" onPress={() => setDialog('columns')}>
          {t('actionTable:columns.open')}
        </Button>
      </FilterBar>
      <TableFilters
        rows={rows}
        filter={filter}
        nameOf={nameOf}
        openField={openField}
        onOpenField={setOpenField}
        onChange={(next) => setLook({ chosen: next })}
      />
      {selected.length > 0 ? (
        <div
          className={styles.selection}
          role="group"
          aria-label={t('actionTable:selection.label')}
          data-no-print
        >
          <span role="status">
            {t('actionTable:selection.count', {
              count: selected.length,
              formatted: number(selected.length),
            })}
          </span>
          {selected.length < shown.length ? (
            <Button
              size="small"
              onPress={() =>
                setSelection(wholeRows(new Set(shown.map(({ id }) => id)), columns.length))
              }
            >
              {t('actionTable:selection.all')}
            </Button>
          ) : null}
          <Button size="small" icon="pencil" onPress={() => setDialog('bulk')}>
            {t('actionTable:selection.edit')}
          </Button>
          <Button size="small" icon="copy" onPress={copy}>
            {t('actionTable:selection.copy')}
          </Button>
          {selection.isTicked || selected.length < 2 ? null : (
            <Button size="small" icon="arrow-down" onPress={() => fillDown(selectedRange())}>
              {t('actionTable:selection.fill')}
            </Button>
          )}
          <Button size="small" variant="quiet" onPress={() => setSelection(NOTHING_SELECTED)}>
            {t('actionTable:selection.clear')}
          </Button>
        </div>
      ) : null}
      {shown.length === 0 ? (
        <EmptyState
          icon="search"
          title={t('actionTable:noHits.title')}
          text={t('actionTable:noHits.text')}
          action={
            <Button
              onPress={() => {
                setText('');
                setLook({ chosen: {} });
              }}
            >
              {t('common:clearFilters')}
            </Button>
          }
        />
      ) : (
        <ActionGrid
          programmeId={programme.id}
          lines={lines}
          columns={columns}
          language={language}
          sort={sort}
          onSort={(next) => setLook({ sort: next })}
          groupName={(id) => (grouping === 'none' ? '' : nameOf(grouping, id))}
          onToggleGroup={(id) =>
            setClosed((before) => {
              const next = new Set(before);
              if (!next.delete(id)) next.add(id);
              return next;
            })
          }
          selection={selection}
          onSelection={setSelection}
          check={reasonOf}
          onWrite={(range, typed) => void write(editsOf(range, typed), range.rows.length > 1)}
          onEmpty={(range) => {
            // Titles and states are written over, not emptied by a slip of a key.
            const emptied = range.columns.filter((column) => column !== 'title');
            const edits = editsOf({ rows: range.rows, columns: emptied }, '');
            if (edits.length > 0) void write(edits, range.rows.length > 1);
          }}
          onPaste={paste}
          onFillDown={fillDown}
          narrowedTo={chosen.gap}
          onOpen={(row, column) => navigate(actionAddress(programme.id, row, column, chosen.gap))}
          onRefused={(reason) => showNotice(t('actionTable:notSaved', { reason }))}
        />
      )}
      <p className={styles.keys} data-no-print>
        {t('actionTable:keys')} {grouping === 'lead' ? t('actionTable:twice') : ''}
      </p>
      {dialog === 'columns' ? (
        <ColumnsDialog
          columns={columns}
          onChange={(next) => setLook({ columns: next })}
          onClose={() => setDialog(null)}
        />
      ) : null}
      {dialog === 'bulk' ? (
        <BulkEditDialog
          count={selected.length}
          check={reasonOf}
          onSave={(column, typed) =>
            write(editsOf({ rows: selected, columns: [column] }, typed), true)
          }
          onClose={() => setDialog(null)}
        />
      ) : null}
      {dialog !== null && typeof dialog === 'object' ? (
        <PasteDialog
          plan={dialog}
          numberOf={(id) => rows.find((row) => row.id === id)?.number ?? ''}
          onPaste={() => write(dialog.edits, true)}
          onClose={() => setDialog(null)}
        />
      ) : null}
    </div>
  );
}
