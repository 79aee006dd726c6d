import { useTranslation } from 'react-i18next';
import type { PreviewRow } from '#shared/contacts/import/preview.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import type { ImportList } from '../import-state.ts';
import { issueText } from '../problem-text.ts';
import { ContactFields } from './contact-fields.tsx';
import { DetailsPane, type RowSteps } from './details-pane.tsx';
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
  onStep: RowSteps;
}) {
  const { t } = useTranslation(['importScreen', 'import']);
  return (
    <DetailsPane line={row.line} onStep={onStep} onClose={onClose}>
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
    </DetailsPane>
  );
}
