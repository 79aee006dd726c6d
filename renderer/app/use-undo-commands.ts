import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { sameValue } from '#shared/lib/same-value.ts';
import { useUndoFailureText } from '#renderer/common/use-undo-failure-text.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import type { UndoStep } from '#renderer/data/office.ts';
import { useCommand } from '#renderer/session/commands.ts';
import { showNotice } from '#renderer/session/notices.ts';
import { useLastStep, useWaitingAct } from '#renderer/session/safekeeping.ts';
import { noteStep } from '#renderer/session/save-state.ts';
import { useActText } from '#renderer/common/use-act-text.ts';
import { useConfirm } from '#renderer/ui/overlays/confirm.tsx';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import { useUndoImport } from '#renderer/common/use-undo-import.ts';

/** Undo and redo of whatever was done last, each with a notice that names it and offers the way back. */
export function useUndoCommands(): void {
  const office = useOffice();
  const { t } = useTranslation(['common']);
  const failureText = useUndoFailureText();
  const actText = useActText();
  const { undo: undoImport } = useUndoImport({ isStep: true });
  const confirm = useConfirm();
  const { moment } = useMoment();
  const isAsking = useRef(false);

  const step = async (which: 'undo' | 'redo'): Promise<void> => {
    const { last } = useLastStep.getState();
    if (last && which === 'undo') {
      const { mark } = await office.journal.currentState();
      if (sameValue(mark, last.mark)) return last.takeBack();
    }
    const { [which]: next } = await office.undoSteps();
    if (next && which === 'undo' && isImport(next)) return takeBackImport(next);
    if (next?.earlier && !(await isMeant(next, which))) return;
    const result = await (next?.earlier ? reverse(next, which) : office[which]());
    if (!result.ok) {
      showNotice(failureText(result.failure));
      return;
    }
    if (result.value === null) {
      showNotice(t(which === 'undo' ? 'common:nothingToUndo' : 'common:nothingToRedo'));
      return;
    }
    told(result.value, which);
  };
  const reverse = ({ id }: UndoStep, which: 'undo' | 'redo') =>
    which === 'redo' ? office.redoAct(id) : office.undoAct(id);
  /** What was done before the program was started is not what she has in mind when she presses a key once too often. */
  const isMeant = async (next: UndoStep, which: 'undo' | 'redo'): Promise<boolean> => {
    if (isAsking.current) return false;
    isAsking.current = true;
    const { records = 0, at = next.at } = next.earlier ?? {};
    const about = { what: actText(next), when: moment(at) };
    return await confirm({
      title: t(`common:earlier.${which}`),
      text: `${t('common:earlier.text', about)} ${t('common:earlier.records', { count: records })}`,
      action: t(`common:${which}`),
    }).finally(() => {
      isAsking.current = false;
    });
  };
  /** The way back is from this very act: something else may be done before it is pressed. */
  const told = (done: UndoStep, which: 'undo' | 'redo') => {
    noteStep();
    const opposite = which === 'undo' ? 'redo' : 'undo';
    showNotice(noticeText(done, which), {
      label: t(`common:${opposite}`),
      onPress: () => void back(done, opposite),
    });
  };
  /** So much goes with an import that it is asked wherever it is taken back. */
  const takeBackImport = async ({ id, facts }: UndoStep) => {
    if (isAsking.current) return;
    isAsking.current = true;
    const isBack = await undoImport(id, String(facts?.['file'] ?? '')).finally(() => {
      isAsking.current = false;
    });
    if (isBack) noteStep();
  };
  const back = async (done: UndoStep, which: 'undo' | 'redo') => {
    if (which === 'undo' && isImport(done)) return takeBackImport(done);
    const result = await reverse(done, which);
    if (result.ok) told(result.value, which);
    else showNotice(failureText(result.failure));
  };
  const noticeText = (done: UndoStep, which: 'undo' | 'redo') =>
    t(which === 'undo' ? 'common:undone' : 'common:redone', { what: actText(done) });

  // What she wants back is what she has just asked for, not what she did before.
  const enabled = !useWaitingAct(({ waits }) => waits);
  useCommand('undo', () => void step('undo'), { enabled });
  useCommand('redo', () => void step('redo'), { enabled });
}

function isImport({ name }: UndoStep): boolean {
  return name === 'importContacts';
}
