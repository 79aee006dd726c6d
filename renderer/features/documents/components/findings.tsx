import { useTranslation } from 'react-i18next';
import type { DocumentReport } from '#shared/documents/check/document-report.ts';
import { groupBy } from '#shared/lib/group-by.ts';
import { Notice } from '#renderer/ui/status/notice.tsx';
import styles from './export.module.css';

/** What the check found, each rule once, in plain words; where it was found is for those who mend the program. */
export function Findings({ report }: { report: DocumentReport }) {
  const { t } = useTranslation(['documentScreens', 'documents']);
  const found = groupBy(report.findings, ({ rule }) => rule);
  return (
    <>
      <Notice tone="warn" title={t('documentScreens:dialog.findingsTitle', { count: found.size })}>
        <p>
          {t(
            found.has('identity-code')
              ? 'documentScreens:dialog.findingsStop'
              : 'documentScreens:dialog.findingsText',
          )}
        </p>
      </Notice>
      <ul className={styles.findings}>
        {[...found].map(([rule, places]) => (
          <li
            key={rule}
            title={places
              .slice(0, 5)
              .map(({ where }) => where)
              .join('\n')}
          >
            {t(`documents:rule.${rule}`)}
            {places.length > 1 ? (
              <span className={styles.count}>
                {' '}
                {t('documentScreens:dialog.findingCount', { count: places.length })}
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </>
  );
}
