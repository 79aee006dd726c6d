import { useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../button.tsx';
import { classes } from '../classes.ts';
import { DraftNotice } from './draft-notice.tsx';
import { FootBar } from './foot-bar.tsx';
import styles from './form-frame.module.css';
import { Notice } from '../status/notice.tsx';
import { useSaveWhenSettled } from './use-save-when-settled.ts';
import { useRoomAboveFoot } from './use-room-above-foot.ts';
import { useFormKeys } from './use-form-keys.ts';
import type { Address } from '../address.ts';
import { ViewBar } from '../layout/view-bar.tsx';

/** What a frame shows of its form. */
export type FramedForm = {
  /** Something was written that is not saved: Ctrl+Z stays in the form. */
  isWritten: boolean;
  restored: boolean;
  tries: number;
  errors: number;
  state: 'idle' | 'saving' | 'failed';
  save: () => void;
  cancel: () => void;
  discardDraft: () => void;
};

/**
 * A form that fills a view, or without `back` the pane that it stands in: its heading, what is to be said of the draft,
 * its fields, and at the foot what is wrong and the buttons.
 */
export function FormFrame({
  title,
  back,
  form,
  children,
}: {
  title: string;
  back?: { href: Address; label: string };
  form: FramedForm;
  children: ReactNode;
}) {
  const { t } = useTranslation(['common']);
  const ref = useRef<HTMLFormElement>(null);
  const foot = useRef<HTMLDivElement>(null);
  useRoomAboveFoot(foot);
  const save = useSaveWhenSettled(ref, form.save);
  useFormKeys(ref, { ...form, save });
  return (
    <>
      {back ? <ViewBar title={title} back={back} /> : null}
      <form
        ref={ref}
        className={classes(styles.form, !back && styles.inPane)}
        aria-label={title}
        data-draft={form.isWritten ? '' : undefined}
        noValidate
        autoComplete="off"
        onSubmit={(event) => event.preventDefault()}
      >
        <div className={styles.body}>
          {back ? null : <h2 className={styles.heading}>{title}</h2>}
          <DraftNotice form={form} />
          {children}
        </div>
        <div ref={foot} className={styles.foot}>
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
              onPress={save}
            >
              {t('common:save')}
            </Button>
          </FootBar>
        </div>
      </form>
    </>
  );
}
