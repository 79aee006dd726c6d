import { useTranslation } from 'react-i18next';
import { lineOfList } from '#shared/contacts/import/edits/row-edits.ts';
import { mendsOf } from '#shared/contacts/import/edits/mends.ts';
import { columnName } from '#shared/contacts/import/columns/column-name.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Notice } from '#renderer/ui/status/notice.tsx';
import type { ImportList, ImportProblem } from '../import-state.ts';
import { lineRanges } from '../line-ranges.ts';
import { issueText, readingFailureText } from '../problem-text.ts';
import type { PreviewEdits } from '../use-preview-edits.ts';
import { MendButtons } from './mend-buttons.tsx';
import styles from './import.module.css';

/** What is to be known of the list as a whole, above its rows. */
export function ListNotes({
  list,
  problem,
  edits,
  onSaveRejected,
}: {
  list: ImportList;
  problem: ImportProblem | null;
  edits: PreviewEdits;
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
      {preview.common.map(({ issue, count }) => {
        const mends = mendsOf(issue, list.plan.columns);
        if (mends.length === 0) return null;
        return (
          <Notice
            key={`${issue.code} ${String(issue.column)}`}
            tone="warn"
            actions={
              <MendButtons
                mends={mends}
                ofAll
                isBusy={edits.isBusy}
                onMend={(mend) => {
                  document.querySelector<HTMLElement>('main h1, h1')?.focus();
                  edits.mendAll(issue, mend);
                }}
              />
            }
          >
            {t('importScreen:columns.onMost', { count, text: issueText(t, issue, list.plan) })}
          </Notice>
        );
      })}
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

/** Columns without a field that are named in the banner; the others are seen in the table. */
const NAMED = 6;

function shortened(text: string): string {
  return text.length > 24 ? `${text.slice(0, 23)}…` : text;
}

/** Each remark once. Columns without a field are named with their first values; a row that is not shown is named. */
function useGeneralTexts({ plan, preview }: ImportList): string[] {
  const { t } = useTranslation(['importScreen', 'import']);
  const { common, general, aboveHeader, assumedFinnish } = preview;
  const unmapped = plan.columns.filter((column) => column.field === null && column.filled > 0);
  const namesOf = unmapped.map((column) => {
    const number = t('importScreen:columns.columnNumber', { number: column.index + 1 });
    const name = columnName(column, plan, t) || number;
    const samples = column.samples.map((sample) => shortened(sample)).join(', ');
    return samples ? `${name} (${samples})` : name;
  });
  const rowsOf = new Map<string, number[]>();
  for (const issue of general) {
    if (issue.code === 'column-unknown') continue;
    const text = issueText(t, issue, plan);
    rowsOf.set(text, [
      ...(rowsOf.get(text) ?? []),
      ...(issue.row > 0 ? [lineOfList(issue.row)] : []),
    ]);
  }
  const remarks = [...rowsOf].map(([text, rows]) =>
    rows.length === 0
      ? text
      : `${t('importScreen:columns.rowNumbers', { count: rows.length, rows: lineRanges(rows) })}: ${text}`,
  );
  return [
    ...(aboveHeader > 0 ? [t('importScreen:columns.aboveHeader', { count: aboveHeader })] : []),
    ...common.flatMap(({ issue, count }) =>
      mendsOf(issue, plan.columns).length > 0
        ? []
        : t('importScreen:columns.onMost', { count, text: issueText(t, issue, plan) }),
    ),
    ...(assumedFinnish > 0
      ? [t('importScreen:columns.assumedFinnish', { count: assumedFinnish })]
      : []),
    ...remarks,
    ...(unmapped.length > 0
      ? [
          `${t('importScreen:columns.unmapped', { count: unmapped.length })} ${namesOf.slice(0, NAMED).join(' · ')}${namesOf.length > NAMED ? ' …' : ''}`,
        ]
      : []),
  ];
}
