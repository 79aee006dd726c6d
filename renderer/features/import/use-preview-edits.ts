import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { editCell, mendRow, type Mend } from '#shared/contacts/import/edits/mends.ts';
import {
  editAt,
  lastEdits,
  lineOfList,
  type EditedRow,
} from '#shared/contacts/import/edits/row-edits.ts';
import type { ImportIssue } from '#shared/contacts/import/plan.ts';
import type { PreviewRow } from '#shared/contacts/import/preview.ts';
import { useCommand } from '#renderer/session/commands.ts';
import { showNotice } from '#renderer/session/notices.ts';
import type { ImportList } from './import-state.ts';
import type { EditStep } from './import-flow.ts';
import { useImportFlow } from './use-import-flow.ts';

/** What puts the rows of the preview right: a cell typed anew, a remark mended; each is taken back by Ctrl+Z, and done again by Ctrl+Y. */
export type PreviewEdits = {
  isBusy: boolean;
  editCell: (row: PreviewRow, column: number, text: string) => void;
  mend: (row: PreviewRow, issue: ImportIssue, mend: Mend) => void;
  mendAll: (issue: ImportIssue, mend: Mend) => void;
  undo: () => void;
};

export function usePreviewEdits(list: ImportList, isBusy: boolean): PreviewEdits {
  const { t } = useTranslation(['importScreen', 'common']);
  const flow = useImportFlow();
  const steps = list.edits ?? [];
  /** What was taken back, the last of it last, until something else is edited; known at once, before the list is read again. */
  const takenBack = useRef<EditStep[]>([]);
  const takeBack = async (own?: EditStep) => {
    const last = steps.at(-1);
    if (!last) return;
    takenBack.current.push(last);
    if (!(await flow.undoEdit(own))) takenBack.current.pop();
  };
  const undo = () => void takeBack();
  const redo = async (next: EditStep) => {
    if ((await flow.edit(next)) === null) takenBack.current.push(next);
  };
  // Nothing is saved yet: what was saved before, elsewhere, is not what she takes back here.
  useCommand('undo', () => {
    if (steps.length > 0) undo();
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
  };
  const become = async (row: PreviewRow, rows: readonly EditedRow[]) => {
    const line = lineOfList(row.line);
    const before = lastEdits(steps).find((edit) => edit.line === line);
    const step = await flow.edit([editAt(row.line, rows, before)]);
    tell(t('importScreen:mend.done', { row: line }), step);
  };
  return {
    isBusy,
    undo,
    editCell: (row, column, text) => {
      void become(row, [editCell(row, list.plan.columns, column, text)]);
    },
    mend: (row, issue, mend) => {
      const rows = mendRow(mend, issue, row, list.plan.columns);
      if (rows) void become(row, rows);
    },
    mendAll: ({ code, column }, mend) => {
      const issue = column === undefined ? { code } : { code, column };
      void flow.mendAll({ mend, issue }).then((step) => tell(t('importScreen:mend.allDone'), step));
    },
  };
}
