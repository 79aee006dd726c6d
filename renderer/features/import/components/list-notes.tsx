import { useTranslation } from 'react-i18next';
import type { ImportIssue } from '#shared/contacts/import/plan.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import type { ImportList, ImportProblem } from '../import-state.ts';
import { issueText, readingFailureText } from '../problem-text.ts';
import styles from './import.module.css';

/** What is to be known of the list as a whole, above its rows. */
export function ListNotes({
  list,
  general,
  problem,
}: {
  list: ImportList;
  general: readonly ImportIssue[];
  problem: ImportProblem | null;
}) {
  const { t } = useTranslation(['importScreen', 'import']);
  const { plan, mapping } = list;
  // Said once, as a count, instead of once a column.
  const remarks = general.filter((issue) => issue.code !== 'column-unknown');
  const texts = [...new Set(remarks.map((issue) => issueText(t, issue, plan)))];
  const unmapped = plan.columns.filter(
    (column) => column.field === null && column.filled > 0,
  ).length;
  return (
    <div className={styles.notes}>
      {problem?.about === 'reading' ? (
        <Notice tone="danger">
          {readingFailureText(t, problem.failure)} {t('importScreen:columns.problemKept')}
        </Notice>
      ) : null}
      {plan.contacts.length === 0 ? (
        <Notice tone="warn">{t('importScreen:columns.noName')}</Notice>
      ) : null}
      {mapping === 'remembered' ? (
        <Notice tone="info">{t('importScreen:columns.remembered')}</Notice>
      ) : null}
      {texts.length > 0 || unmapped > 0 ? (
        <Notice
          tone={remarks.some((issue) => issue.severity === 'error') ? 'warn' : 'info'}
          title={texts.length > 1 ? t('importScreen:columns.general') : undefined}
        >
          <GeneralTexts
            texts={
              unmapped > 0
                ? [...texts, t('importScreen:columns.unmapped', { count: unmapped })]
                : texts
            }
          />
        </Notice>
      ) : null}
    </div>
  );
}

function GeneralTexts({ texts }: { texts: readonly string[] }) {
  if (texts.length === 1) return <span>{texts[0]}</span>;
  return (
    <ul className={styles.generalList}>
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
