import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PassphraseFields, usePassphrase } from '#renderer/features/safekeeping/public.ts';
import { FormDialog } from '#renderer/ui/forms/form-dialog.tsx';
import { Notice } from '#renderer/ui/status/notice.tsx';
import { RadioGroup } from '#renderer/ui/fields/radio-group.tsx';
import type { FileLock, LockQuestion } from '../use-save-backup.ts';

type Choice = 'key' | 'passphrase' | 'plain';

/** Asks what shall open a backup that leaves the program: the office's key unless she says otherwise. */
export function SaveDialog({
  question: { recipients, elsewhere },
  onAnswer,
  onClose,
}: {
  question: LockQuestion;
  onAnswer: (lock: FileLock) => void;
  onClose: () => void;
}) {
  const { t } = useTranslation(['backup']);
  const hasKey = recipients.length > 0;
  const [choice, setChoice] = useState<Choice>(hasKey ? 'key' : 'passphrase');
  const typed = usePassphrase();
  const lockOf = (): FileLock | null => {
    if (choice === 'key') return { recipients };
    if (choice === 'plain') return { plain: true };
    const passphrase = typed.check();
    return passphrase === null ? null : { passphrase };
  };
  const helpOf = (value: Choice): string => {
    const help = t(`backup:save.${value}Help`);
    if (value !== 'key') return help;
    return [help, ...elsewhere.map((way) => t(`backup:save.keyElsewhere.${way}`))].join(' ');
  };
  const choices: Choice[] = hasKey ? ['key', 'passphrase', 'plain'] : ['passphrase', 'plain'];
  return (
    <FormDialog
      kept="secret"
      title={t('backup:save.title')}
      action={t('backup:save.action')}
      onClose={onClose}
      onSave={() => {
        const lock = lockOf();
        if (lock) onAnswer(lock);
        return Promise.resolve(false);
      }}
    >
      <RadioGroup
        label={t('backup:save.lock')}
        value={choice}
        onChange={setChoice}
        options={choices.map((value) => ({
          value,
          label: t(`backup:save.${value}`),
          help: helpOf(value),
        }))}
      />
      {choice === 'passphrase' ? <PassphraseFields typed={typed} /> : null}
      {choice === 'key' && elsewhere.length === 0 ? (
        <Notice tone="warn">{t('backup:save.noSheet')}</Notice>
      ) : null}
      {choice === 'plain' ? <Notice tone="warn">{t('backup:save.plainWarning')}</Notice> : null}
    </FormDialog>
  );
}
