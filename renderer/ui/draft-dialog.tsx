import { useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import styles from './dialog.module.css';
import { DraftNotice } from './draft-notice.tsx';
import type { FramedForm } from './form-frame.tsx';
import { useFormKeys } from './use-form-keys.ts';

/** A window whose text is kept until it is saved or thrown away: Enter and Ctrl+Enter save, Esc leaves. */
export function DraftDialog({
  title,
  action,
  width,
  form,
  children,
}: {
  title: string;
  action: string;
  width?: 'wide';
  form: FramedForm;
  children: ReactNode;
}) {
  const { t } = useTranslation(['common']);
  const ref = useRef<HTMLFormElement>(null);
  useFormKeys(ref, form);
  return (
    <Dialog
      title={title}
      isOpen
      onClose={form.cancel}
      width={width}
      actions={
        <>
          <Button onPress={form.cancel}>{t('common:cancel')}</Button>
          <Button
            variant="primary"
            shortcut="CmdOrCtrl+Enter"
            isPending={form.state === 'saving'}
            onPress={form.save}
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
          form.save();
        }}
      >
        <DraftNotice form={form} />
        {children}
        {/* Enter in a field goes on, as there is a button to go on with. */}
        <input type="submit" hidden />
      </form>
    </Dialog>
  );
}
