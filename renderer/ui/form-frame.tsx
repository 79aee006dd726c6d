import { useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';
import { DraftNotice } from './draft-notice.tsx';
import { FootBar } from './foot-bar.tsx';
import styles from './form-frame.module.css';
import { Notice } from './notice.tsx';
import { useFormKeys } from './use-form-keys.ts';
import { ViewBar } from './view-bar.tsx';

/** What a frame shows of its form. */
export type FramedForm = {
  restored: boolean;
  tries: number;
  errors: number;
  state: 'idle' | 'saving' | 'failed';
  save: () => void;
  cancel: () => void;
  discardDraft: () => void;
};

/** A form that fills a view: its heading, what is to be said of the draft, its fields, and the buttons at the foot. */
export function FormFrame({
  title,
  back,
  form,
  children,
}: {
  title: string;
  back: { href: string; label: string };
  form: FramedForm;
  children: ReactNode;
}) {
  const { t } = useTranslation(['common']);
  const ref = useRef<HTMLFormElement>(null);
  useFormKeys(ref, form);
  return (
    <>
      <ViewBar title={title} back={back} />
      <form
        ref={ref}
        className={styles.form}
        aria-label={title}
        noValidate
        autoComplete="off"
        onSubmit={(event) => event.preventDefault()}
      >
        <div className={styles.body}>
          <DraftNotice form={form} />
          {children}
          {form.errors > 0 || form.state === 'failed' ? (
            <Notice tone="danger">
              {form.errors > 0
                ? t('common:form.errors', { count: form.errors })
                : t('common:form.saveFailed')}
            </Notice>
          ) : null}
        </div>
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
      </form>
    </>
  );
}
