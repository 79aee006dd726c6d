import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '#shared/i18n/languages.ts';
import type { ActionRow } from '#shared/programme/action-table/action-row.ts';
import type { bodyNames } from '#shared/programme/action-table/body-names.ts';
import { cellText } from '#shared/programme/action-table/cell-text.ts';
import { isEditable, type EditableColumn } from '#shared/programme/action-table/columns.ts';
import { parseCell } from '#shared/programme/action-table/parse-cell.ts';
import { wouldEndBeforeStart, type ActionEdit } from '#shared/programme/action-table/plan-edits.ts';
import { planPaste, type PlannedPaste } from '#shared/programme/action-table/plan-paste.ts';
import { fromTabText } from '#shared/programme/action-table/tab-text.ts';
import type { ProgrammeContent } from '#shared/programme/programme-tables.ts';
import { useUndoLater } from '#renderer/common/use-undo-later.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { writeFailure } from '#renderer/data/write-failure.ts';
import { showNotice } from '#renderer/session/notices.ts';
import { useNumber } from '#renderer/ui/words/use-number.ts';
import { editActions, type EditsOf } from './action-table-commands.ts';
import type { CellRange } from './cell-range.ts';

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
    onPlan: (plan: PlannedPaste) => void;
  },
) {
  const { t } = useTranslation(['actionTable', 'programme', 'acts']);
  const office = useOffice();
  const number = useNumber();
  const undoLater = useUndoLater();
  const reasonOf = (
    column: EditableColumn,
    typed: string,
    rows: readonly ActionRow[],
  ): string | null => {
    const parsed = parseCell(column, typed, names);
    if (!parsed.ok) {
      return t(`actionTable:failure.${parsed.failure.code}`, { ...parsed.failure.facts });
    }
    const ends = rows.some(({ id, action }) =>
      wouldEndBeforeStart(action, [{ actionId: id, edit: parsed.value }]),
    );
    return ends ? t('actionTable:failure.endsBeforeStart') : null;
  };
  /** One after the other, as they were asked for. */
  const turn = useRef<Promise<unknown>>(Promise.resolve());
  const write = async (edits: readonly ActionEdit[] | EditsOf, isTold: boolean) => {
    const editsNow: EditsOf = typeof edits === 'function' ? edits : () => edits;
    const written = turn.current.then(() => editActions(office, programmeId, editsNow, language));
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
    const plan = planPaste(table, placesOf(from), placesOf(fill), names, actions);
    if (pasted.trim() === '' || plan.edits.length + plan.left.length === 0) {
      showNotice(t('actionTable:paste.nothing'));
    } else if (plan.edits.length === 1 && plan.left.length + plan.beyond === 0) {
      void write(plan.edits, false);
    } else onPlan(plan);
  };
  return {
    /** Why a text cannot stand in a column of these rows; null where it can. */
    reasonOf,
    write,
    editsOf,
    /** Writes what the first row of a range holds into the others. */
    fillDown,
    paste,
  };
}

export type WriteCells = ReturnType<typeof useWriteCells>;
