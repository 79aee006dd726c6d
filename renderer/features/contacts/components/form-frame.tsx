import { useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#renderer/ui/button.tsx';
import { FootBar } from '#renderer/ui/foot-bar.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { DraftNotice } from '#renderer/ui/draft-notice.tsx';
import type { FramedForm } from '#renderer/ui/form-frame.tsx';
import { useFormKeys } from '#renderer/ui/use-form-keys.ts';
import styles from './contact-form.module.css';

/** The frame of a form in the pane: its heading, what is to be said of the draft, and the buttons at its foot. */
export function FormFrame({
  title,
  form,
  children,
}: {
  title: string;
  form: FramedForm;
  children: ReactNode;
}) {
  const { t } = useTranslation(['common']);
  const ref = useRef<HTMLFormElement>(null);
  useFormKeys(ref, form);
  return (
    <form
      ref={ref}
      className={styles.form}
      aria-label={title}
      noValidate
      autoComplete="off"
      onSubmit={(event) => event.preventDefault()}
    >
      <div className={styles.body}>
        <h2 className={styles.heading}>{title}</h2>
        <DraftNotice form={form} />
        {children}
      </div>
      <div className={styles.foot}>
        {form.errors > 0 || form.state === 'failed' ? (
          <div className={styles.problem}>
            <Notice tone="danger">
              {form.errors > 0
                ? t('common:form.errors', { count: form.errors })
                : t('common:form.saveFailed')}
            </Notice>
          </div>
        ) : null}
        <FootBar>
          <Button onPress={form.cancel}>{t('common:cancel')}</Button>
          <Button
            variant="primary"
            shortcut="CmdOrCtrl+Enter"
            isPending={form.state === 'saving'}
            onPress={form.save}
          >
            {t('common:save')}
          </Button>
        </FootBar>
      </div>
    </form>
  );
}
