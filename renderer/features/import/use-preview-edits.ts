import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { editCell, mendRow, type Mend } from '#shared/contacts/import/edits/mends.ts';
import {
  editAt,
  lastEdits,
  lineOfList,
  type EditedRow,
} from '#shared/contacts/import/edits/row-edits.ts';
import type { ColumnMapping, ContactField, ImportIssue } from '#shared/contacts/import/plan.ts';
import type { PreviewRow } from '#shared/contacts/import/preview.ts';
import { useCommand } from '#renderer/session/commands.ts';
import { closeNotice, showNotice, useNotices } from '#renderer/session/notices.ts';
import { useImportStore } from './import-store.ts';
import type { ImportList } from './import-state.ts';
import type { EditStep } from './import-flow.ts';
import { useImportFlow } from './use-import-flow.ts';

/** What puts the rows of the preview right: a cell typed anew, a remark mended; each is taken back by Ctrl+Z, and done again by Ctrl+Y. */
export type PreviewEdits = {
  isBusy: boolean;
  /** Lines that were edited among the rows that are shown: they stay in sight, though a filter lets them through no more. */
  touched: ReadonlySet<number>;
  forgetTouched: () => void;
  editCell: (row: PreviewRow, column: number, text: string) => void;
  mend: (row: PreviewRow, issue: ImportIssue, mend: Mend) => void;
  mendAll: (issue: ImportIssue, mend: Mend) => void;
  undo: () => void;
};

const NO_LINES: ReadonlySet<number> = new Set();

/** The list as it stands now: what is edited next may follow before the window is drawn again. */
function currentList(): ImportList | null {
  const { state } = useImportStore.getState();
  return state.step === 'columns' ? state.list : null;
}

export function usePreviewEdits(isBusy: boolean): PreviewEdits {
  const { t } = useTranslation(['importScreen', 'common']);
  const flow = useImportFlow();
  const mendDone = useMendDone();
  const told = useRef<string | null>(null);
  const [touched, setTouched] = useState(NO_LINES);
  /** One edit waits for the one before it: none is lost while the list is read again. */
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const enqueue = (work: () => Promise<void>) => {
    queue.current = queue.current.then(work, work);
  };
  /** What was taken back, the last of it last, until something else is edited; known at once, before the list is read again. */
  const takenBack = useRef<EditStep[]>([]);
  const forgetTold = () => {
    if (told.current !== null) closeNotice(told.current);
    told.current = null;
  };
  // What was done to a row is not said over the next step.
  useEffect(() => forgetTold, []);
  const takeBack = async (own?: EditStep) => {
    const last = currentList()?.edits?.at(-1);
    if (!last) return;
    takenBack.current.push(last);
    if (await flow.undoEdit(own)) forgetTold();
    else takenBack.current.pop();
  };
  const undo = () => void takeBack();
  const redo = async (next: EditStep) => {
    if ((await flow.edit(next)) === null) takenBack.current.push(next);
  };
  // Nothing is saved yet: what was saved before, elsewhere, is not what she takes back here.
  useCommand('undo', () => {
    if (currentList()?.edits?.length) undo();
    else showNotice(t('common:nothingToUndo'));
  });
  useCommand('redo', () => {
    const next = takenBack.current.pop();
    if (next) void redo(next);
    else showNotice(t('common:nothingToRedo'));
  });

  /** Undo of the notice takes back its own step, or nothing. */
  const tell = (text: string, step: EditStep | null) => {
    if (step === null) return;
    takenBack.current = [];
    showNotice(text, { label: t('common:undo'), onPress: () => void takeBack(step) });
    told.current = useNotices.getState().notice?.id ?? null;
  };
  const become = (
    at: number,
    make: (row: PreviewRow, list: ImportList) => { rows: EditedRow[]; done: string } | null,
  ) => {
    enqueue(async () => {
      const list = currentList();
      const row = list?.preview.rows.at(list.preview.lines.indexOf(at));
      const made = list && row ? make(row, list) : null;
      if (!list || !made) return;
      const line = lineOfList(at);
      const before = lastEdits(list.edits ?? []).find((edit) => edit.line === line);
      setTouched((lines) => new Set([...lines, line]));
      tell(made.done, await flow.edit([editAt(at, made.rows, before)]));
    });
  };
  return {
    isBusy,
    touched,
    forgetTouched: () => setTouched(NO_LINES),
    undo,
    editCell: ({ line }, column, text) => {
      become(line, (row, list) => ({
        rows: [editCell(row, list.plan.columns, column, text)],
        done: t('importScreen:mend.done', { row: lineOfList(line) }),
      }));
    },
    mend: ({ line }, issue, mend) => {
      become(line, (row, list) => {
        const rows = mendRow(mend, issue, row, list.plan.columns);
        return rows && { rows, done: mendDone(mend, row, rows, list.plan.columns) };
      });
    },
    mendAll: ({ code, column }, mend) => {
      const issue = column === undefined ? { code } : { code, column };
      enqueue(async () => {
        tell(t('importScreen:mend.allDone'), await flow.mendAll({ mend, issue }));
      });
    },
  };
}

/** What a mend has done to a row, in words; and who kept the address, where not each of several people has one. */
function useMendDone() {
  const { t } = useTranslation(['importScreen', 'import']);
  return (
    mend: Mend,
    { line }: PreviewRow,
    rows: readonly EditedRow[],
    columns: readonly ColumnMapping[],
  ): string => {
    const row = lineOfList(line);
    if (mend.do === 'take-as') {
      return t('importScreen:mend.doneAs.take-as', { row, field: t(`import:field.${mend.as}`) });
    }
    const done = t(`importScreen:mend.doneAs.${mend.do}`, { row, count: rows.length });
    if (mend.do !== 'split-people') return done;
    const emails = rows.map((one) => textAt(one, columns, ['email']));
    const keeper = rows[emails.findIndex(Boolean)];
    if (!keeper || !emails.includes('')) return done;
    const email = emails.filter(Boolean).join(', ');
    return emails.filter(Boolean).length === 1
      ? `${done} ${t('importScreen:mend.emailKept', { email, name: textAt(keeper, columns, NAMES) })}`
      : done;
  };
}

const NAMES: readonly ContactField[] = ['fullName', 'givenName', 'familyName'];

function textAt(
  { cells, added }: EditedRow,
  columns: readonly ColumnMapping[],
  fields: readonly ContactField[],
): string {
  const texts = fields.flatMap((field) => [
    ...columns.filter((one) => one.field === field).map(({ index }) => cells[index] ?? ''),
    added?.[field] ?? '',
  ]);
  return texts
    .map((text) => text.trim())
    .filter(Boolean)
    .join(' ');
}
