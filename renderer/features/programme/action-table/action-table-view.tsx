import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { FilterField } from '#shared/programme/action-table/filter-actions.ts';
import { useCommand } from '#renderer/session/commands.ts';
import { useNumber } from '#renderer/ui/words/use-number.ts';
import { showNotice } from '#renderer/session/notices.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/status/empty-state.tsx';
import { FilterBar } from '#renderer/ui/tables/filter-bar.tsx';
import { SearchField } from '#renderer/ui/fields/search-field.tsx';
import type { ProgrammePage } from '../programme-data.ts';
import { numberedOf } from '../content-memo.ts';
import { useLocked } from '../stages/decided.tsx';
import { ActionGrid } from './action-grid.tsx';
import { NOTHING_SELECTED } from './cell-selection.ts';
import { SelectionBar } from './selection-bar.tsx';
import { actionAddress, filterOfAddress } from './table-address.ts';
import { TableDialogs, type TableDialog } from './table-dialogs.tsx';
import { activeFields, TableFilters } from './table-filters.tsx';
import { useTableLook } from './table-look.ts';
import { TableMenus } from './table-menus.tsx';
import { useFilterNames } from './use-filter-names.ts';
import { useTableRows } from './use-table-rows.ts';
import { useWriteCells } from './use-write-cells.ts';
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
  const number = useNumber();
  const [, navigate] = useLocation();
  const { programme } = page.content;
  const [look, setLook] = useTableLook(programme.id, filterOfAddress(more));
  const { columns, chosen, sort, grouping, language } = look;
  const [text, setText] = useState('');
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [selection, setSelection] = useState(NOTHING_SELECTED);
  const [openField, setOpenField] = useState<FilterField | null>(null);
  const [dialog, setDialog] = useState<TableDialog>(null);

  const { names, rowsOf, rows, filter, shown, groups, lines } = useTableRows(page, look, {
    text,
    closed,
  });
  const nameOf = useFilterNames(rows, names);
  const cells = useWriteCells(programme.id, { names, language, rowsOf, onPlan: setDialog });
  /** The selected ones in the order of the table; those filtered away meanwhile are not meant. */
  const selected = shown.filter(({ id }) => selection.ids.has(id));
  const isNarrowed = filter.text.trim() !== '' || activeFields(chosen).length > 0;
  const { newAsked, askNew } = useNewAction(t('acts:writeFailure.plan-locked'));
  const isAsNumbered =
    grouping === 'none' && sort.by === 'number' && sort.direction !== 'descending';
  /** A new action comes where its line stands, if the lines stand as they are numbered; else at the end. */
  const after = isAsNumbered && !isNarrowed ? (shown.at(-1)?.id ?? null) : null;

  if (rows.length === 0 && newAsked === 0) {
    return (
      <EmptyState
        icon="table"
        title={t('actionTable:empty.title')}
        text={t('actionTable:empty.text')}
        action={
          <Button icon="plus" onPress={askNew}>
            {t('actionTable:addAction')}
          </Button>
        }
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
        <TableMenus
          look={look}
          setLook={setLook}
          groups={groups}
          onClosed={setClosed}
          onFilter={setOpenField}
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
        <SelectionBar
          selected={selected}
          shown={shown}
          selection={selection}
          onSelection={setSelection}
          columns={columns}
          onEdit={() => setDialog('bulk')}
          onFillDown={cells.fillDown}
          goals={numberedOf(page.content).goals}
        />
      ) : null}
      {shown.length === 0 && newAsked === 0 ? (
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
          check={cells.reasonOf}
          onWrite={(range, typed) => void cells.writeAll(range, typed, range.rows.length > 1)}
          onEmpty={cells.empty}
          onPaste={(pasted, from, fill) => cells.paste(pasted, from, fill, after)}
          onAdd={(title) => cells.add(title, after, (id) => rows.some((row) => row.id === id))}
          newAsked={newAsked}
          onFillDown={cells.fillDown}
          narrowedTo={chosen.gap}
          onOpen={(row, column) => navigate(actionAddress(programme.id, row, column, chosen.gap))}
          onRefused={(reason) => showNotice(t('actionTable:notSaved', { reason }))}
        />
      )}
      <p className={styles.keys} data-no-print>
        {t('actionTable:keys')} {grouping === 'lead' ? t('actionTable:twice') : ''}
      </p>
      <TableDialogs
        dialog={dialog}
        onClose={() => setDialog(null)}
        columns={columns}
        onColumns={(next) => setLook({ columns: next })}
        rows={rows}
        selected={selected}
        cells={cells}
      />
    </div>
  );
}

/** How often a new action was asked for: each time its name is opened in the last line. */
function useNewAction(whyLocked: string) {
  const locked = useLocked();
  const [newAsked, setNewAsked] = useState(0);
  const askNew = () => {
    if (locked) showNotice(whyLocked);
    else setNewAsked((before) => before + 1);
  };
  useCommand('newPart', askNew);
  return { newAsked, askNew };
}
