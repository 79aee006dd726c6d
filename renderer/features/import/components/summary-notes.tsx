import { useTranslation } from 'react-i18next';
import { Notice } from '#renderer/ui/status/notice.tsx';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import type { ImportState } from '../import-state.ts';

/** What is to be known before the import is written. */
export function SummaryNotes({
  state: { problem, check },
  isEmpty,
}: {
  state: Extract<ImportState, { step: 'summary' }>;
  /** Nothing would be written. */
  isEmpty: boolean;
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
      {check && isEmpty ? <Notice tone="info">{t('importScreen:match.noTodo')}</Notice> : null}
    </>
  );
}
