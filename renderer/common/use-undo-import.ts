import { listText } from '#shared/text/list-text.ts';
import { displayName } from '#shared/contacts/person-name.ts';
import { pickText } from '#shared/i18n/languages.ts';
import { useTranslation } from 'react-i18next';
import { useOffice } from '#renderer/data/office-context.ts';
import type { ImportUndo, KeptContact } from '#renderer/data/office.ts';
import { showNotice } from '#renderer/session/notices.ts';
import { backupBefore, useLastStep } from '#renderer/session/safekeeping.ts';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { useUndoFailureText } from './use-undo-failure-text.ts';
import { useConfirm } from '#renderer/ui/overlays/confirm.tsx';

/** How many of those that stay are named. */
const MOST_NAMED = 5;

/**
 * Takes an import back, once she has seen what goes and what stays, and brings it back; each returns whether it did. She
 * was asked and agreed: Ctrl+Z then brings the import back, unless it was itself a step of Ctrl+Z (`isStep`).
 */
export function useUndoImport({ isStep = false } = {}): {
  undo: (actId: string, name: string) => Promise<boolean>;
  redo: (actId: string, name: string) => Promise<boolean>;
} {
  const office = useOffice();
  const confirm = useConfirm();
  const { t } = useTranslation(['importScreen', 'common']);
  const failureText = useUndoFailureText();
  const language = useScreenLanguage();

  const redo = async (actId: string, name: string) => {
    const result = await office.redoAct(actId);
    if (!result.ok) {
      showNotice(failureText(result.failure));
      return false;
    }
    showNotice(t('importScreen:undo.redone', { name }), {
      label: t('common:undo'),
      onPress: () => void undo(actId, name),
    });
    return true;
  };

  const undo = async (actId: string, name: string) => {
    const look = await office.importUndo(actId);
    if (look) {
      const isSure = await confirm({
        title: t('importScreen:undo.title', { name }),
        text: consequences(look).join(' '),
        action: t('importScreen:undo.action'),
        danger: true,
      });
      if (!isSure) return false;
    }
    if (!(await backupBefore('before-bulk-delete'))) return false;
    const undone = await office.undoAct(actId);
    if (!undone.ok) {
      const reason = failureText(undone.failure);
      showNotice(`${t('importScreen:undo.refused')} ${reason}`);
      return false;
    }
    const { mark } = await office.journal.currentState();
    const takeBack = () => void redo(actId, name);
    if (!isStep) useLastStep.setState({ last: { mark, takeBack } });
    const kept = undone.value.kept ?? 0;
    showNotice(
      kept > 0
        ? t('importScreen:undo.kept', { count: kept })
        : t('importScreen:undo.done', { name }),
      { label: t('common:redo'), onPress: takeBack },
    );
    return true;
  };

  const namesOf = (contacts: readonly KeptContact[]) => {
    const names = contacts
      .slice(0, MOST_NAMED)
      .map((one) => ('name' in one ? pickText(one.name, language) : displayName(one)));
    return `${listText(names, language, 'unit')}${contacts.length > MOST_NAMED ? ' …' : ''}`;
  };
  /** What taking it back does, a sentence for each thing that there is. */
  const consequences = (look: ImportUndo): string[] => {
    const { persons, organisations, edited, used, givenBack, changedAgain } = look;
    const sentence = (code: Sentence, count: number) =>
      count > 0 ? [t(`importScreen:undo.${code}`, { count })] : [];
    const stay = (code: 'edited' | 'used', { length: count }: readonly KeptContact[]) =>
      count > 0 ? [t(`importScreen:undo.${code}`, { count, names: namesOf(look[code]) })] : [];
    const goes = listText(
      [...sentence('persons', persons), ...sentence('organisations', organisations)],
      language,
    );
    return [
      goes === ''
        ? t('importScreen:undo.goesNothing')
        : t('importScreen:undo.goes', { what: goes }),
      ...stay('edited', edited),
      ...stay('used', used),
      ...sentence('givenBack', givenBack),
      ...sentence('changedAgain', changedAgain),
    ];
  };

  return { undo, redo };
}

type Sentence = 'persons' | 'organisations' | 'givenBack' | 'changedAgain';
