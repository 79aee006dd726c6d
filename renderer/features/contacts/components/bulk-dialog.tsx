import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContactSide } from '#shared/contacts/directory/directory.ts';
import { dayInFinland } from '#shared/lib/calendar-date.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useLive } from '#renderer/data/use-live.ts';
import { writeFailure } from '#renderer/data/write-failure.ts';
import { showNotice } from '#renderer/session/notices.ts';
import { FormDialog } from '#renderer/ui/form-dialog.tsx';
import { useAsked } from '#renderer/workers/use-directory.ts';
import type { BulkAct } from '../bulk-acts.ts';
import type { BulkResult } from '../bulk-commands.ts';
import { carryOutBulk, readBulkChoices, startOfBulk, type BulkAnswer } from '../bulk-answer.ts';
import { useFocusFirst } from '../use-focus-first.ts';
import { useNumber } from '../use-number.ts';
import { useUndoLater } from '../use-undo-later.ts';
import { BulkField } from './bulk-field.tsx';
import styles from './contacts.module.css';

/** Asks what is to be set for the ticked contacts, says how many that changes, and does it in one act. */
export function BulkDialog({
  of,
  act,
  ids,
  onClose,
}: {
  of: ContactSide;
  act: BulkAct;
  ids: readonly string[];
  onClose: () => void;
}) {
  const { t } = useTranslation(['views', 'acts', 'common']);
  const office = useOffice();
  const number = useNumber();
  const undoLater = useUndoLater();
  const frame = useRef<HTMLDivElement>(null);
  const today = dayInFinland(new Date());
  const [answer, setAnswer] = useState<BulkAnswer>(() => startOfBulk(act, today));
  const [isTried, setTried] = useState(false);
  const choices = useLive((read) => readBulkChoices(read), []);
  useFocusFirst(frame, choices.state === 'ready');
  const rows = useAsked(
    (directory, language) => directory.rows(of, ids, language),
    JSON.stringify(ids),
    { keepPrevious: true },
  );
  const there = rows.state === 'ready' ? rows.value : null;
  const restricted = act === 'removeFromList' ? 0 : (there?.filter(isRestricted).length ?? 0);
  const count = (there?.length ?? ids.length) - restricted;

  const tell = async ({ changed }: BulkResult) => {
    const formatted = number(changed);
    await undoLater(
      t('views:bulk.done', { count: changed, formatted }),
      t('views:bulk.undone', { count: changed, formatted }),
    );
  };
  const carryOut = async () => {
    setTried(true);
    if (answer.problem !== null) return false;
    try {
      const result = await carryOutBulk(office, of, ids, act, answer, today);
      if (result !== null) await tell(result);
      return result !== null;
    } catch (error) {
      showNotice(t(`acts:writeFailure.${writeFailure(error)}`));
      return false;
    }
  };

  return (
    <FormDialog
      title={t(`views:bulk.title.${act}`)}
      action={t('views:bulk.go')}
      isDisabled={count === 0}
      onSave={carryOut}
      onClose={onClose}
    >
      <div ref={frame} className={styles.bulk}>
        {choices.state === 'ready' ? (
          <BulkField
            act={act}
            answer={answer}
            choices={choices.value}
            showProblem={isTried}
            onChange={setAnswer}
          />
        ) : null}
        <p role="status">
          {t('views:bulk.count', { count, formatted: number(count) })}
          {restricted > 0
            ? ` ${t('views:bulk.restricted', { count: restricted, formatted: number(restricted) })}`
            : ''}
        </p>
      </div>
    </FormDialog>
  );
}

const isRestricted = (row: { marks: readonly string[] }) => row.marks.includes('restricted');
