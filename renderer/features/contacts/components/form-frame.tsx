import { useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#renderer/ui/button.tsx';
import { FootBar } from '#renderer/ui/foot-bar.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import type { ContactForm } from '../use-contact-form.ts';
import { useFormKeys } from '#renderer/ui/use-form-keys.ts';
import styles from './contact-form.module.css';

/** The frame of a form in the pane: its heading, what is to be said of the draft, and the buttons at its foot. */
export function FormFrame<Draft>({
  title,
  form,
  children,
}: {
  title: string;
  form: ContactForm<Draft>;
  children: ReactNode;
}) {
  const { t } = useTranslation(['contacts', 'common']);
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
        {form.restored ? (
          <Notice
            tone="info"
            actions={
              <Button size="small" onPress={form.discardDraft}>
                {t('contacts:form.discardDraft')}
              </Button>
            }
          >
            {t('contacts:form.restored')}
          </Notice>
        ) : null}
        {children}
      </div>
      <div className={styles.foot}>
        {form.errors > 0 || form.failed ? (
          <div className={styles.problem}>
            <Notice tone="danger">
              {form.errors > 0
                ? t('contacts:form.errors', { count: form.errors })
                : t('contacts:form.saveFailed')}
            </Notice>
          </div>
        ) : null}
        <FootBar>
          <Button onPress={form.cancel}>{t('common:cancel')}</Button>
          <Button
            variant="primary"
            shortcut="CmdOrCtrl+Enter"
            isPending={form.isSaving}
            onPress={form.save}
          >
            {t('common:save')}
          </Button>
        </FootBar>
      </div>
    </form>
  );
}
