import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { useFocusFirst } from '../use-focus-first.ts';

const LONGEST = 80;

/** Asks for the name of a view; Enter takes it. */
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
  const form = useId();
  const frame = useRef<HTMLFormElement>(null);
  useFocusFirst(frame);
  const wanted = name.trim();
  const error =
    wanted === ''
      ? t('views:nameMissing')
      : taken.some((one) => one.toLowerCase() === wanted.toLowerCase())
        ? t('views:nameTaken')
        : undefined;
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('common:cancel')}</Button>
          <Button variant="primary" type="submit" form={form}>
            {t('common:save')}
          </Button>
        </>
      }
    >
      <form
        ref={frame}
        id={form}
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (error !== undefined) return;
          onClose();
          if (wanted !== start) onName(wanted);
        }}
      >
        <TextField
          label={t('views:name')}
          value={name}
          onChange={setName}
          maxLength={LONGEST}
          error={isTried ? error : undefined}
        />
      </form>
    </Dialog>
  );
}
