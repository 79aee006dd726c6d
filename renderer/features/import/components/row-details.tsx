import { useTranslation } from 'react-i18next';
import { columnName } from '#shared/contacts/import/columns/column-name.ts';
import { maskIdentityCodes } from '#shared/lib/identity-code.ts';
import type { PreviewRow } from '#shared/contacts/import/preview.ts';
import { DefinitionList } from '#renderer/ui/layout/definition-list.tsx';
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
  /** The line as it came, whatever was edited. */
  const originalOf = (cells: readonly string[]) =>
    list.plan.columns.flatMap((column) => {
      const value = cells[column.index] ?? '';
      const number = t('importScreen:columns.columnNumber', { number: column.index + 1 });
      const term = columnName(column, list.plan, t) || number;
      return value.trim() === '' ? [] : [{ term, value: maskIdentityCodes(value) }];
    });
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
      {row.original ? (
        <>
          <h3 className={styles.detailsLead}>{t('importScreen:mend.original')}</h3>
          <DefinitionList items={originalOf(row.original)} />
        </>
      ) : null}
    </DetailsPane>
  );
}
