import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '#renderer/ui/button.tsx';
import { Icon } from '#renderer/ui/icon.tsx';
import type { ImportList } from '../import-state.ts';
import type { PreviewRow } from '../preview-rows.ts';
import { issueText } from '../problem-text.ts';
import { ContactFields } from './contact-fields.tsx';
import styles from './import.module.css';

/** What one row gives, field by field, as it would be kept. */
export function RowDetails({
  row,
  list,
  onClose,
  onStep,
}: {
  row: PreviewRow;
  list: ImportList;
  onClose: () => void;
  /** To the next (1) or previous (-1) row of those shown; absent where there is none. */
  onStep: { previous?: () => void; next?: () => void };
}) {
  const { t } = useTranslation(['importScreen', 'import', 'common']);
  const title = t('importScreen:columns.details', { row: row.line });
  const pane = useRef<HTMLElement>(null);
  useEffect(() => {
    // Where there is no room beside the rows it lies below them: the focus takes her there.
    if (window.matchMedia?.('(max-width: 50rem)').matches) pane.current?.focus();
  }, [row.line]);
  return (
    <aside ref={pane} className={styles.details} aria-label={title} data-pane tabIndex={-1}>
      <div className={styles.detailsHead}>
        <h2>{title}</h2>
        <IconButton
          icon="arrow-up"
          size="small"
          label={t('common:previous')}
          isDisabled={!onStep.previous}
          onPress={() => onStep.previous?.()}
        />
        <IconButton
          icon="arrow-down"
          size="small"
          label={t('common:next')}
          isDisabled={!onStep.next}
          onPress={() => onStep.next?.()}
        />
        <IconButton
          icon="x"
          size="small"
          label={t('importScreen:columns.closeDetails')}
          onPress={onClose}
        />
      </div>
      {row.issues.map((issue, index) => (
        <p
          key={`${issue.code} ${String(index)}`}
          className={issue.severity === 'error' ? styles.error : styles.warning}
        >
          <Icon
            name={issue.severity === 'error' ? 'circle-alert' : 'triangle-alert'}
            size="small"
          />
          <span>{issueText(t, issue, list.plan)}</span>
        </p>
      ))}
      <p className={styles.detailsLead}>
        {row.contact ? t('importScreen:columns.detailsLead') : t('importScreen:columns.detailsOut')}
      </p>
      {row.contact ? <ContactFields contact={row.contact} /> : null}
    </aside>
  );
}
