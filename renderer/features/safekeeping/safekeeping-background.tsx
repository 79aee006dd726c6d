import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useOffice } from '#renderer/data/office-context.ts';
import { usePlatform } from '#renderer/platform/platform-context.ts';
import { noticeWhile } from '#renderer/session/notices.ts';
import { beKeeper, useKeepStatus } from '#renderer/session/safekeeping.ts';
import { useConfirm } from '#renderer/ui/overlays/confirm.tsx';
import { useWorkers } from '#renderer/workers/workers-context.ts';
import { createKeeper } from './keeper.ts';

/** Always there once the office is open: keeps the journal, backups and the state outside the database. */
export function SafekeepingBackground() {
  const { t } = useTranslation(['safekeeping', 'shell']);
  const office = useOffice();
  const platform = usePlatform();
  const maker = useWorkers().backupMakerOf(office.reader);
  const confirm = useConfirm();
  const ask = useRef<(reason: string) => Promise<boolean>>(() => Promise.resolve(true));
  useEffect(() => {
    ask.current = (reason) =>
      confirm({
        title: t('safekeeping:noBackup.title'),
        text: `${reason} ${t('safekeeping:noBackup.text')}`,
        action: t('safekeeping:noBackup.goOn'),
        danger: true,
      });
  });
  const words = useRef(t);
  useEffect(() => {
    words.current = t;
  });

  useEffect(() => {
    let end: () => void = () => undefined;
    let isHere = true;
    void platform.appInfo().then((info) => {
      if (!isHere) return;
      const keeper = createKeeper({
        office,
        platform,
        maker,
        appVersion: info.ok ? info.value.version : '',
        onStatus: (status) => {
          useKeepStatus.setState(status);
          if (status.journal === 'disk-full') office.storage.stop('disk-full');
          else if (status.journal === null && office.storage.stopped() === 'disk-full') {
            void office.storage.retry();
          }
        },
      });
      const leave = beKeeper({
        before: async (reason) => {
          const made = await noticeWhile(words.current('safekeeping:backupFirst'), () =>
            keeper.before(reason),
          );
          if (made.ok) return true;
          return await ask.current(words.current(`shell:failures.${made.failure.code}`));
        },
        quit: keeper.quit,
        refresh: keeper.refresh,
        flush: keeper.flush,
        now: async () => {
          const made = await keeper.backup('asked');
          return made.ok ? null : made.failure.code;
        },
      });
      // Fails where the database was closed meanwhile, as by a newer program: the screens say so.
      void keeper.start().catch(() => undefined);
      const onHidden = () => {
        if (document.visibilityState === 'hidden') void keeper.hidden();
      };
      if (platform.host === 'browser') document.addEventListener('visibilitychange', onHidden);
      end = () => {
        document.removeEventListener('visibilitychange', onHidden);
        leave();
        keeper.stop();
      };
    });
    return () => {
      isHere = false;
      end();
    };
  }, [office, platform, maker]);

  return null;
}
