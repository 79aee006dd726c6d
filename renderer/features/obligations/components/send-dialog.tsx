import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Deadline } from '#shared/cooperation/obligations/deadlines.ts';
import { pickText } from '#shared/i18n/languages.ts';
import { hasIdentityCode } from '#shared/lib/identity-code.ts';
import { readDay, typedDay } from '#shared/lib/read-day.ts';
import { useKeptFields } from '#renderer/data/drafts/use-kept-fields.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useLive, valueOr } from '#renderer/data/use-live.ts';
import { useAct } from '#renderer/common/use-act.ts';
import { Checkbox } from '#renderer/ui/fields/checkbox.tsx';
import { DayField } from '#renderer/ui/fields/day-field.tsx';
import { definedOnly } from '#shared/lib/defined-only.ts';
import { FormDialog } from '#renderer/ui/forms/form-dialog.tsx';
import { TextField } from '#renderer/ui/fields/text-field.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { useToday } from '#renderer/ui/words/use-today.ts';
import { readOpenTasks, setDelivery } from '../obligations-commands.ts';
import styles from './obligations.module.css';

/** When something was sent, and under which number the registry has it. */
export function SendDialog({ deadline, onClose }: { deadline: Deadline; onClose: () => void }) {
  const today = useToday();
  const { t } = useTranslation(['obligations']);
  const office = useOffice();
  const act = useAct();
  const language = useScreenLanguage();
  const { delivery } = deadline;
  const { draft, set, kept } = useKeptFields(
    `delivery:${deadline.obligation.id} ${deadline.dueOn}`,
    {
      sentOn: typedDay(delivery?.sentOn ?? today),
      caseNumber: delivery?.caseNumber ?? '',
      note: delivery?.note ?? '',
      isDone: false,
    },
  );
  const { sentOn, caseNumber, note, isDone } = draft;
  const tasks = valueOr(
    useLive((read) => readOpenTasks(read, deadline), [deadline.obligation.id]),
    [],
  );
  const [isTried, setTried] = useState(false);
  const day = readDay(sentOn);
  const codeError = (text: string) =>
    hasIdentityCode(text) ? t('obligations:finding.identity-code') : undefined;

  const save = async () => {
    setTried(true);
    if (day === null || hasIdentityCode(note) || hasIdentityCode(caseNumber)) return false;
    const facts = definedOnly({
      sentOn: day,
      caseNumber: caseNumber.trim() || undefined,
      note: note.trim() || undefined,
    });
    return await act(
      () => setDelivery(office, deadline, 'sent', facts, isDone ? tasks : []),
      t('obligations:delivery.changed', {
        title: pickText(deadline.obligation.title, language),
        state: t('obligations:state.sent'),
      }),
      t('obligations:delivery.takenBack'),
    );
  };
  return (
    <FormDialog
      kept={kept}
      title={t('obligations:delivery.sendTitle')}
      action={t('obligations:delivery.doSend')}
      onSave={save}
      onClose={onClose}
    >
      <DayField
        label={t('obligations:field.sentOn')}
        value={sentOn}
        onChange={(text) => set({ sentOn: text })}
        error={isTried && day === null ? t('obligations:finding.day-invalid') : undefined}
      />
      <TextField
        label={t('obligations:field.caseNumber')}
        optional
        value={caseNumber}
        onChange={(text) => set({ caseNumber: text })}
        error={codeError(caseNumber)}
      />
      <TextField
        label={t('obligations:field.note')}
        optional
        value={note}
        onChange={(text) => set({ note: text })}
        error={codeError(note)}
      />
      {tasks.length > 0 ? (
        <div>
          <Checkbox isSelected={isDone} onChange={(isSelected) => set({ isDone: isSelected })}>
            {t('obligations:delivery.finish', { count: tasks.length })}
          </Checkbox>
          <ul className={styles.openTasks}>
            {tasks.map(({ id, title }) => (
              <li key={id}>{title}</li>
            ))}
          </ul>
        </div>
      ) : null}
    </FormDialog>
  );
}
