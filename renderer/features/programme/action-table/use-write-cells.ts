import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '#shared/i18n/languages.ts';
import type { ActionRow } from '#shared/programme/action-table/action-row.ts';
import type { bodyNames } from '#shared/programme/action-table/body-names.ts';
import { cellText } from '#shared/programme/action-table/cell-text.ts';
import { isEditable, type ActionColumn } from '#shared/programme/action-table/columns.ts';
import { parseCell } from '#shared/programme/action-table/parse-cell.ts';
import type { ActionEdit } from '#shared/programme/action-table/plan-edits.ts';
import { planPaste, type PlannedPaste } from '#shared/programme/action-table/plan-paste.ts';
import { fromTabText } from '#shared/programme/action-table/tab-text.ts';
import { newId } from '#shared/lib/new-id.ts';
import type { ProgrammeContent } from '#shared/programme/programme-tables.ts';
import { useUndoLater } from '#renderer/common/use-undo-later.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { writeFailure } from '#renderer/data/write-failure.ts';
import { showNotice } from '#renderer/session/notices.ts';
import { useNumber } from '#renderer/ui/words/use-number.ts';
import { editActions, type AddedActions, type EditsOf } from './action-table-commands.ts';
import type { CellRange } from './cell-range.ts';
import { useRefusals } from './use-refusals.ts';

/** Writes into cells of a programme's table: what is typed, what stands above, what was pasted. */
export function useWriteCells(
  programmeId: string,
  {
    names,
    language,
    rowsOf,
    onPlan,
  }: {
    names: ReturnType<typeof bodyNames>;
    /** Of the texts written. */
    language: Language;
    rowsOf: (content: ProgrammeContent) => readonly ActionRow[];
    /** Shows what pasting would do, where that is more than one cell. */
    onPlan: (plan: PlannedPaste & { after: string | null }) => void;
  },
) {
  const { t } = useTranslation(['actionTable', 'programme', 'acts']);
  const office = useOffice();
  const number = useNumber();
  const undoLater = useUndoLater();
  const { reasonOf, skippedOf } = useRefusals(names);
  /** One after the other, as they were asked for. */
  const turn = useRef<Promise<unknown>>(Promise.resolve());
  const write = async (
    edits: readonly ActionEdit[] | EditsOf,
    { isTold, added, skipped }: { isTold: boolean; added?: AddedActions; skipped?: () => string },
  ) => {
    const editsNow: EditsOf = typeof edits === 'function' ? edits : () => edits;
    const written = turn.current.then(() =>
      editActions(office, programmeId, editsNow, language, added),
    );
    turn.current = written.catch(() => undefined);
    try {
      const { value: count, actId } = await written;
      const left = skipped?.() ?? '';
      if (!isTold && left === '') return true;
      if (count === 0) showNotice(left || t('actionTable:unchanged'));
      else {
        const told = { count, formatted: number(count) };
        const done =
          added && added.ids.length === count
            ? t('actionTable:added', told)
            : t('actionTable:done', told);
        undoLater(actId, [done, left].filter(Boolean).join(' '), t('actionTable:undone'));
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
  /** Writes one text into a range, and says which of it cannot take it. */
  const writeAll = (range: CellRange, typed: string, isTold: boolean) =>
    write(editsOf(range, typed), {
      isTold,
      skipped: () => (range.rows.length > 1 ? skippedOf(range, () => typed) : ''),
    });
  const fillDown = ({ rows: targets, columns: within }: CellRange) => {
    const [first, ...others] = targets;
    if (!first || others.length === 0) return;
    let left = '';
    void write(
      (now) => {
        const source = rowsOf(now).find(({ id }) => id === first.id);
        if (!source) return [];
        const textOf = (column: ActionColumn) => cellText(source, column, t as never);
        left = skippedOf({ rows: others, columns: within }, textOf);
        return within.flatMap((column) =>
          editsOf({ rows: others, columns: [column] }, textOf(column)),
        );
      },
      { isTold: true, skipped: () => left },
    );
  };
  const empty = ({ rows, columns }: CellRange) => {
    // Titles and states are written over, not emptied by a slip of a key.
    const emptied = columns.filter((column) => column !== 'title');
    const edits = editsOf({ rows, columns: emptied }, '');
    if (edits.length > 0) void write(edits, { isTold: rows.length > 1 });
  };
  /** The action that was added last: the next one comes after it, also before it is seen. */
  const last = useRef<string | null>(null);
  /** Adds an action of this title, after `after` or after the one that was just added. */
  const add = (title: string, after: string | null, isSeen: (id: string) => boolean) => {
    const id = newId();
    const previous = last.current !== null && !isSeen(last.current) ? last.current : after;
    last.current = id;
    void write(editsOf({ rows: [{ id } as ActionRow], columns: ['title'] }, title), {
      isTold: true,
      added: { ids: [id], after: previous },
    });
  };
  const paste = (pasted: string, from: CellRange, fill: CellRange, after: string | null) => {
    const table = fromTabText(pasted);
    if (table === null) {
      showNotice(t('actionTable:paste.tooMuch'));
      return;
    }
    const placesOf = (range: CellRange) => ({
      actionIds: range.rows.map(({ id }) => id),
      columns: range.columns,
    });
    const actions = [...from.rows, ...fill.rows].map(({ action }) => action);
    const plan = planPaste(table, placesOf(from), placesOf(fill), names, actions, newId);
    if (pasted.trim() === '' || plan.edits.length + plan.left.length === 0) {
      showNotice(t('actionTable:paste.nothing'));
    } else if (
      plan.edits.length === 1 &&
      plan.left.length + plan.beyond + plan.added.length === 0
    ) {
      void write(plan.edits, { isTold: false });
    } else onPlan({ ...plan, after });
  };
  return {
    /** Why a text cannot stand in a column of these rows; null where it can. */
    reasonOf,
    write,
    writeAll,
    empty,
    editsOf,
    add,
    /** Writes what the first row of a range holds into the others. */
    fillDown,
    paste,
  };
}

export type WriteCells = ReturnType<typeof useWriteCells>;
