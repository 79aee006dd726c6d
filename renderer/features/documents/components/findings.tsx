import { useTranslation } from 'react-i18next';
import type { DocumentReport, DocumentRule } from '#shared/documents/check/document-report.ts';
import { Notice } from '#renderer/ui/status/notice.tsx';
import styles from './export.module.css';

/** What the check found, each rule once, in plain words; where it was found is for those who mend the program. */
export function Findings({ report }: { report: DocumentReport }) {
  const { t } = useTranslation(['documentScreens', 'documents']);
  const places = new Map<DocumentRule, string[]>();
  for (const { rule, where } of report.findings) {
    places.set(rule, [...(places.get(rule) ?? []), where]);
  }
  return (
    <>
      <Notice tone="warn" title={t('documentScreens:dialog.findingsTitle', { count: places.size })}>
        <p>
          {t(
            places.has('identity-code')
              ? 'documentScreens:dialog.findingsStop'
              : 'documentScreens:dialog.findingsText',
          )}
        </p>
      </Notice>
      <ul className={styles.findings}>
        {[...places].map(([rule, where]) => (
          <li key={rule} title={where.slice(0, 5).join('\n')}>
            {t(`documents:rule.${rule}`)}
            {where.length > 1 ? (
              <span className={styles.count}>
                {' '}
                {t('documentScreens:dialog.findingCount', { count: where.length })}
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </>
  );
}
