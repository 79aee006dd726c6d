import { useTranslation } from 'react-i18next';
import { Button } from '#renderer/ui/button.tsx';
import { Notice } from '#renderer/ui/status/notice.tsx';
import type { ImportList, ImportProblem } from '../import-state.ts';
import { lineRanges } from '../line-ranges.ts';
import { issueText, readingFailureText } from '../problem-text.ts';
import styles from './import.module.css';

/** What is to be known of the list as a whole, above its rows. */
export function ListNotes({
  list,
  problem,
  onSaveRejected,
}: {
  list: ImportList;
  problem: ImportProblem | null;
  onSaveRejected: () => void;
}) {
  const { t } = useTranslation(['importScreen', 'import']);
  const { preview, mapping } = list;
  const leftOut = preview.leftOut.length;
  const texts = useGeneralTexts(list);
  return (
    <div className={styles.notes}>
      {problem?.about === 'reading' ? (
        <Notice tone="danger">
          {readingFailureText(t, problem.failure)} {t('importScreen:columns.problemKept')}
        </Notice>
      ) : null}
      {preview.contacts.length === 0 ? (
        <Notice tone="warn">{t('importScreen:columns.noName')}</Notice>
      ) : null}
      {leftOut > 0 ? (
        <Notice
          tone="warn"
          actions={
            <Button size="small" icon="download" onPress={onSaveRejected}>
              {t('importScreen:columns.saveRejected')}
            </Button>
          }
        >
          {t('importScreen:columns.leftOutCount', { count: leftOut })}
        </Notice>
      ) : null}
      {mapping === 'remembered' ? (
        <Notice tone="info">{t('importScreen:columns.remembered')}</Notice>
      ) : null}
      {texts.length > 0 ? (
        <Notice
          tone={preview.aboveHeader > 0 ? 'warn' : 'info'}
          title={texts.length > 1 ? t('importScreen:columns.general') : undefined}
        >
          {texts.length === 1 ? (
            texts[0]
          ) : (
            <ul className={styles.generalList}>
              {texts.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          )}
        </Notice>
      ) : null}
    </div>
  );
}

/** Each remark once. Columns without a field are counted, not listed; a row that is not shown is named. */
function useGeneralTexts({ plan, preview }: ImportList): string[] {
  const { t } = useTranslation(['importScreen', 'import']);
  const { common, general, aboveHeader, assumedFinnish } = preview;
  const unmapped = plan.columns.filter(
    (column) => column.field === null && column.filled > 0,
  ).length;
  const rowsOf = new Map<string, number[]>();
  for (const issue of general) {
    if (issue.code === 'column-unknown') continue;
    const text = issueText(t, issue, plan);
    rowsOf.set(text, [...(rowsOf.get(text) ?? []), ...(issue.row > 0 ? [issue.row] : [])]);
  }
  const remarks = [...rowsOf].map(([text, rows]) =>
    rows.length === 0
      ? text
      : `${t('importScreen:columns.rowNumbers', { count: rows.length, rows: lineRanges(rows) })}: ${text}`,
  );
  return [
    ...(aboveHeader > 0 ? [t('importScreen:columns.aboveHeader', { count: aboveHeader })] : []),
    ...common.map(({ issue, count }) =>
      t('importScreen:columns.onMost', { count, text: issueText(t, issue, plan) }),
    ),
    ...(assumedFinnish > 0
      ? [t('importScreen:columns.assumedFinnish', { count: assumedFinnish })]
      : []),
    ...remarks,
    ...(unmapped > 0 ? [t('importScreen:columns.unmapped', { count: unmapped })] : []),
  ];
}
