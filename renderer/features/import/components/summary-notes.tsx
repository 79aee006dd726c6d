import { useTranslation } from 'react-i18next';
import { Notice } from '#renderer/ui/status/notice.tsx';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import type { ImportState } from '../import-state.ts';

/** What is to be known before the import is written. */
export function SummaryNotes({
  state: { problem, check },
  isEmpty,
  asked,
  moved,
}: {
  state: Extract<ImportState, { step: 'summary' }>;
  /** Nothing would be written. */
  isEmpty: boolean;
  /** Rows that are still to be decided. */
  asked: number;
  /** Persons who are taken to have changed jobs. */
  moved: number;
}) {
  const { t } = useTranslation(['importScreen', 'acts', 'shell']);
  const { moment } = useMoment();
  const code = problem && 'failure' in problem ? problem.failure.code : undefined;
  return (
    <>
      {problem?.about === 'reading' ? (
        <Notice tone="danger">{t('importScreen:match.notCompared')}</Notice>
      ) : code === 'changed-meanwhile' ? (
        <Notice tone="warn">{t('importScreen:match.renewed')}</Notice>
      ) : problem ? (
        <Notice tone="danger" title={t('importScreen:summary.writeFailedTitle')}>
          <p>
            {code === 'storage-full'
              ? t('acts:failure.storage-full')
              : t('shell:failures.unexpected')}
          </p>
        </Notice>
      ) : null}
      {check?.sameFileAt ? (
        <Notice tone="warn">
          {t('importScreen:summary.sameFile', { date: moment(check.sameFileAt) })}
        </Notice>
      ) : null}
      {moved > 0 ? (
        <Notice tone="info">{t('importScreen:match.movedNote', { count: moved })}</Notice>
      ) : null}
      {asked > 0 ? (
        <Notice tone="warn">{t('importScreen:match.askedText', { count: asked })}</Notice>
      ) : null}
      {check && isEmpty ? <Notice tone="info">{t('importScreen:match.noTodo')}</Notice> : null}
    </>
  );
}
