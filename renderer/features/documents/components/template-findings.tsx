import { useTranslation } from 'react-i18next';
import { DOCUMENT_RULES } from '#shared/documents/check/document-report.ts';
import { FindingList } from '#renderer/features/templates/public.ts';
import { Notice } from '#renderer/ui/status/notice.tsx';
import type { BuiltDocument } from '../export-state.ts';
import styles from './export.module.css';

/** What is to be known of a document in a template before it is saved. */
export function TemplateFindings({ built }: { built: BuiltDocument }) {
  const { t } = useTranslation(['templates', 'documents']);
  const { findings = [], ofTemplate = [], templateName = '' } = built;
  const rules = DOCUMENT_RULES.filter((rule) => ofTemplate.some((one) => one.rule === rule));
  if (findings.length === 0) return null;
  return (
    <>
      <Notice tone="warn" title={t('templates:beforeSaving')}>
        <p>{t('templates:beforeSavingText', { name: templateName })}</p>
        <FindingList findings={findings} />
      </Notice>
      {rules.length > 0 ? (
        <details>
          <summary>{t('templates:ofTemplate')}</summary>
          <p>{t('templates:ofTemplateText')}</p>
          <ul className={styles.findings}>
            {rules.map((rule) => (
              <li key={rule}>{t(`documents:rule.${rule}`)}</li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}
