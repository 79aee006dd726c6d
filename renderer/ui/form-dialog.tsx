import { useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import styles from './dialog.module.css';
import { useFormKeys } from './use-form-keys.ts';

/** A window with a few fields: Enter and Ctrl+Enter go on. `onSave` answers whether it may close. */
export function FormDialog({
  title,
  action,
  danger,
  width,
  onSave,
  onClose,
  children,
}: {
  title: string;
  action: string;
  danger?: boolean;
  width?: 'wide';
  onSave: () => Promise<boolean>;
  onClose: () => void;
  children: ReactNode;
}) {
  const { t } = useTranslation(['common']);
  const ref = useRef<HTMLFormElement>(null);
  const [isSaving, setSaving] = useState(false);
  const [tries, setTries] = useState(0);
  const save = async () => {
    if (isSaving) return;
    setSaving(true);
    const isDone = await onSave();
    setSaving(false);
    if (isDone) onClose();
    else setTries((before) => before + 1);
  };
  useFormKeys(ref, { tries, save: () => void save(), cancel: onClose });
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      width={width}
      actions={
        <>
          <Button onPress={onClose}>{t('common:cancel')}</Button>
          <Button
            variant={danger ? 'danger' : 'primary'}
            shortcut="CmdOrCtrl+Enter"
            isPending={isSaving}
            onPress={() => void save()}
          >
            {action}
          </Button>
        </>
      }
    >
      <form
        ref={ref}
        className={styles.form}
        aria-label={title}
        noValidate
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          // Enter in a field goes on, but never to what cannot be undone.
          if (!danger) void save();
        }}
      >
        {children}
        {/* Enter in a field goes on, as there is a button to go on with. */}
        <input type="submit" hidden />
      </form>
    </Dialog>
  );
}
