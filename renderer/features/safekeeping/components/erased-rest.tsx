import { useTranslation } from 'react-i18next';
import type { Tombstone } from '#shared/contacts/privacy/tombstone.ts';
import { showNotice } from '#renderer/session/notices.ts';
import { Button } from '#renderer/ui/button.tsx';
import { useConfirm } from '#renderer/ui/overlays/confirm.tsx';
import { Notice } from '#renderer/ui/status/notice.tsx';
import { ProgressBar } from '#renderer/ui/status/progress-bar.tsx';
import { type NotCleaned, useErasedRest } from '../use-erased-rest.ts';
import { useFailureText } from '../use-failure-text.ts';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import styles from './safekeeping.module.css';

/** Tells where data of erased persons are left, and takes them out of older backups when asked. */
export function ErasedRest({ tombstones }: { tombstones: readonly Tombstone[] }) {
  const { t } = useTranslation(['privacy', 'shell']);
  const { moment } = useMoment();
  const { backups, hasSecond, work, remove, deleteBackup } = useErasedRest(tombstones);
  if (backups === null) return null;
  const [newest, oldest] = [backups[0], backups.at(-1)];
  const isClean = backups.length === 0;
  const { step } = work;
  return (
    <div className={styles.rest}>
      {step === 'working' ? (
        <ProgressBar
          label={t('privacy:rest.working', { done: work.done, total: work.total })}
          done={work.done}
          total={work.total}
        />
      ) : isClean ? (
        <Notice tone="ok" title={t('privacy:rest.doneTitle')} />
      ) : (
        <Notice
          tone="warn"
          title={t('privacy:rest.title')}
          actions={<Button onPress={() => void remove()}>{t('privacy:rest.action')}</Button>}
        >
          {newest && oldest ? (
            <p>
              {t('privacy:rest.backups', {
                count: backups.length,
                from: moment(oldest.createdAt),
                to: moment(newest.createdAt),
              })}{' '}
              {t('privacy:rest.rotation')}
            </p>
          ) : null}
          <p>{t('privacy:rest.offer')}</p>
        </Notice>
      )}
      {step === 'done' && work.notBackedUp !== null ? (
        <Notice tone="danger">{t(`shell:failures.${work.notBackedUp}`)}</Notice>
      ) : null}
      {step === 'done' && work.notCleaned.length > 0 ? (
        <NotCleanedList backups={work.notCleaned} onDelete={deleteBackup} />
      ) : null}
      <p className={styles.text}>
        {t('privacy:rest.database')} {t('privacy:rest.elsewhere')}{' '}
        {hasSecond ? t('privacy:rest.second') : null} {t('privacy:rest.disk')}
      </p>
    </div>
  );
}

function NotCleanedList({
  backups,
  onDelete,
}: {
  backups: readonly NotCleaned[];
  onDelete: ReturnType<typeof useErasedRest>['deleteBackup'];
}) {
  const { t } = useTranslation(['privacy']);
  const confirm = useConfirm();
  const { moment } = useMoment();
  const failureText = useFailureText();
  const ask = async ({ id, createdAt }: NotCleaned) => {
    const isSure = await confirm({
      title: t('privacy:rest.question', { when: moment(createdAt) }),
      text: t('privacy:rest.consequence'),
      action: t('privacy:rest.delete'),
      danger: true,
    });
    if (!isSure) return;
    const failure = await onDelete(id);
    if (failure) showNotice(failureText(failure));
  };
  return (
    <Notice tone="warn" title={t('privacy:rest.notCleaned')}>
      <ul>
        {backups.map((one) => {
          const when = moment(one.createdAt);
          return (
            <li key={one.id}>
              {when}: {failureText(one.failure)}{' '}
              <Button
                size="small"
                aria-label={t('privacy:rest.deleteLabel', { when })}
                onPress={() => void ask(one)}
              >
                {t('privacy:rest.delete')}
              </Button>
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}
