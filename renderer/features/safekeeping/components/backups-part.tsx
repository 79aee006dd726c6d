import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { KeptBackup } from '#shared/safekeeping/safekeeping.ts';
import { usePlatform } from '#renderer/platform/platform-context.ts';
import { runCommand } from '#renderer/session/commands.ts';
import { showNotice } from '#renderer/session/notices.ts';
import {
  backupNow,
  useComparisonOrder,
  useKeepStatus,
  useRestoreOrder,
} from '#renderer/session/safekeeping.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Notice } from '#renderer/ui/status/notice.tsx';
import { lockedIn } from '../locked-in.ts';
import { useKept } from '../use-kept.ts';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import { BackupList } from './backup-list.tsx';
import { KeysPart } from './keys-part.tsx';
import { LockedNotice } from './locked-notice.tsx';
import { SecondPart } from './second-part.tsx';
import styles from './safekeeping.module.css';

/** All about the copies that are kept outside the database. `className` is that of the settings' lists. */
export function BackupsPart({ className }: { className: string | undefined }) {
  const { t } = useTranslation(['safekeeping', 'shell', 'commands']);
  const platform = usePlatform();
  const { moment } = useMoment();
  const status = useKeepStatus();
  const { kept, reload } = useKept();
  const [, navigate] = useLocation();
  const [isMaking, setMaking] = useState(false);

  if (kept === null) return null;
  if (kept === 'failed') {
    return <Notice tone="warn">{t('safekeeping:screen.unavailable')}</Notice>;
  }
  const [latest] = kept.backups;
  const locked = lockedIn(kept);
  const pin = async ({ id, pinned }: KeptBackup) => {
    const done = await platform.pinBackup({ id, pinned: !pinned });
    if (!done.ok) showNotice(t(`shell:failures.${done.failure.code}`));
    await reload();
  };
  const make = async () => {
    // One that the program makes by itself meanwhile is waited for.
    setMaking(true);
    const failure = await backupNow();
    showNotice(failure ? t(`shell:failures.${failure}`) : t('safekeeping:screen.made'));
    setMaking(false);
    await reload();
  };
  const { journal, backups } = kept.promises;
  return (
    <dl className={className}>
      <dt>{t('safekeeping:screen.latest')}</dt>
      <dd>
        <p>
          {latest
            ? `${moment(latest.createdAt)} · ${t(`safekeeping:reasons.${latest.reason}`)}`
            : t('safekeeping:screen.never')}
        </p>
        {status.journal === null ? null : (
          <Notice tone="warn" title={t('safekeeping:status.journal')}>
            {t('safekeeping:status.journalText')} {t(`shell:failures.${status.journal}`)}
          </Notice>
        )}
        {status.backup === null ? null : (
          <Notice tone="warn" title={t('safekeeping:status.backup')}>
            {t(`shell:failures.${status.backup}`)}
          </Notice>
        )}
        <div className={styles.buttons}>
          <Button isPending={isMaking} onPress={() => void make()}>
            {t('safekeeping:screen.makeNow')}
          </Button>
        </div>
      </dd>
      <dt>{t('safekeeping:screen.list')}</dt>
      <dd>
        <p className={styles.text}>{t('safekeeping:screen.listHelp')}</p>
        {locked ? <LockedNotice locked={locked} onClosed={reload} /> : null}
        {kept.backups.length === 0 ? (
          <p>{t('safekeeping:screen.listEmpty')}</p>
        ) : (
          <BackupList
            backups={kept.backups}
            onPin={(backup) => void pin(backup)}
            onCompare={({ id, createdAt }) => {
              useComparisonOrder.setState({ order: { id, createdAt } });
              navigate('/compare-backup');
            }}
            onRestore={({ id, createdAt }) =>
              useRestoreOrder.setState({ order: { id, createdAt } })
            }
          />
        )}
      </dd>
      <dt>{t('safekeeping:screen.second')}</dt>
      <dd>
        <SecondPart kept={kept} onChanged={reload} />
      </dd>
      <KeysPart kept={kept} onChanged={reload} />
      <dt>{t('safekeeping:screen.disk')}</dt>
      <dd>
        <p>{t(`safekeeping:screen.diskState.${kept.diskEncryption}`)}</p>
      </dd>
      <dt>{t('safekeeping:screen.promises')}</dt>
      <dd>
        <p>{t(`safekeeping:screen.promise.${journal ? 'journal' : 'noJournal'}`)}</p>
        <p>{t(`safekeeping:screen.promise.${backups ? 'backups' : 'noBackups'}`)}</p>
        {backups ? (
          <p>{t(`safekeeping:screen.promise.${platform.quit ? 'quitChosen' : 'quit'}`)}</p>
        ) : null}
        {platform.quit ? (
          <div className={styles.buttons}>
            <Button onPress={() => runCommand('quit')}>{t('commands:quit')}</Button>
          </div>
        ) : null}
      </dd>
    </dl>
  );
}
