import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '#renderer/ui/forms/form-dialog.tsx';
import { TextField } from '#renderer/ui/fields/text-field.tsx';

const LONGEST = 80;

/** Asks for the name of a view. */
export function NameDialog({
  title,
  start,
  taken,
  onName,
  onClose,
}: {
  title: string;
  start: string;
  /** Names that are in use. */
  taken: readonly string[];
  onName: (name: string) => void;
  onClose: () => void;
}) {
  const { t } = useTranslation(['views', 'common']);
  const [name, setName] = useState(start);
  const [isTried, setTried] = useState(false);
  const wanted = name.trim();
  const error =
    wanted === ''
      ? t('views:nameMissing')
      : taken.some((one) => one.toLowerCase() === wanted.toLowerCase())
        ? t('views:nameTaken')
        : undefined;
  const save = () => {
    setTried(true);
    if (error === undefined && wanted !== start) onName(wanted);
    return Promise.resolve(error === undefined);
  };
  return (
    <FormDialog kept="word" title={title} action={t('common:save')} onSave={save} onClose={onClose}>
      <TextField
        label={t('views:name')}
        value={name}
        onChange={setName}
        maxLength={LONGEST}
        error={isTried ? error : undefined}
      />
    </FormDialog>
  );
}
