import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlannedPaste } from '#shared/programme/action-table/plan-paste.ts';
import { FormDialog } from '#renderer/ui/forms/form-dialog.tsx';
import styles from './action-table.module.css';

/** So many cells that are left are listed; the rest is a number. */
const MOST_LISTED = 12;

/** Says what a paste changes and what of it is not understood, before anything is written. */
export function PasteDialog({
  plan,
  numberOf,
  onPaste,
  onClose,
}: {
  plan: PlannedPaste;
  numberOf: (actionId: string) => string;
  onPaste: () => Promise<boolean>;
  onClose: () => void;
}) {
  const { t } = useTranslation(['actionTable']);
  const content = useRef<HTMLDivElement>(null);
  // There is no field: what is to be read takes the focus, and Enter goes on from there.
  useEffect(() => content.current?.focus(), []);
  const { edits, left, added, beyond } = plan;
  const actions = new Set(edits.map(({ actionId }) => actionId)).size - added.length;
  return (
    <FormDialog
      kept="choice"
      title={t('actionTable:paste.title')}
      action={t('actionTable:paste.go')}
      onSave={onPaste}
      onClose={onClose}
    >
      <div ref={content} tabIndex={-1} className={styles.form}>
        <p>
          {t('actionTable:paste.cells', { count: edits.length })}{' '}
          {actions > 0 ? t('actionTable:paste.actions', { count: actions }) : null}{' '}
          {added.length > 0 ? t('actionTable:paste.added', { count: added.length }) : null}
        </p>
        {left.length > 0 ? (
          <>
            <h3>{t('actionTable:paste.left')}</h3>
            <ul className={styles.left}>
              {left.slice(0, MOST_LISTED).map(({ actionId, column, text, code }) => (
                <li key={`${actionId}:${column}`}>
                  {t('actionTable:paste.where', {
                    number: numberOf(actionId) || t('actionTable:paste.newRow'),
                    column: t(`actionTable:column.${column}`),
                    reason: t(`actionTable:failure.${code}`, { text }),
                  })}
                </li>
              ))}
              {left.length > MOST_LISTED ? (
                <li>{t('actionTable:paste.more', { count: left.length - MOST_LISTED })}</li>
              ) : null}
            </ul>
          </>
        ) : null}
        {beyond > 0 ? <p>{t('actionTable:paste.beyond', { count: beyond })}</p> : null}
      </div>
    </FormDialog>
  );
}
