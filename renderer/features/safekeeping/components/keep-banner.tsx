import { useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useOffice } from '#renderer/data/office-context.ts';
import { showNotice } from '#renderer/session/notices.ts';
import { flushJournal, useKeepStatus, type Locked } from '#renderer/session/safekeeping.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Notice } from '#renderer/ui/status/notice.tsx';
import { useTitleNext } from '#renderer/ui/focus/use-title-next.ts';
import { LockedNotice } from './locked-notice.tsx';
import styles from './safekeeping.module.css';

/** Over every view, what she must know before she goes on: that nothing is saved, or that the program is in safe mode. */
export function KeepBanner() {
  const { t } = useTranslation(['safekeeping', 'common']);
  const { storage } = useOffice();
  const stopped = useSyncExternalStore(storage.onChange, storage.stopped);
  const isSafeMode = useKeepStatus((status) => status.isSafeMode);
  const locked = useKeepStatus((status) => status.locked);
  const [isTrying, setTrying] = useState(false);

  const tryAgain = async () => {
    setTrying(true);
    await flushJournal();
    const isStillFull = useKeepStatus.getState().journal === 'disk-full';
    const outcome = isStillFull ? 'still-full' : await storage.retry();
    if (outcome === 'office-closed') return window.location.reload();
    setTrying(false);
    showNotice(t(`safekeeping:full.${outcome === 'goes-on' ? 'goesOn' : 'still'}`));
  };

  if (stopped !== null) {
    return (
      <Banner>
        <Notice
          tone="danger"
          title={t('safekeeping:full.title')}
          actions={
            <Button isPending={isTrying} onPress={() => void tryAgain()}>
              {t('safekeeping:full.retry')}
            </Button>
          }
        >
          {t('safekeeping:full.text')}
        </Notice>
      </Banner>
    );
  }
  if (!isSafeMode) return locked ? <LockedBanner locked={locked} /> : null;
  return (
    <Banner>
      <Notice
        tone="warn"
        actions={
          <Button onPress={() => useKeepStatus.setState({ isSafeMode: false })}>
            {t('common:close')}
          </Button>
        }
      >
        {t('safekeeping:safeMode')}
      </Notice>
    </Banner>
  );
}

const BACKUPS = '/settings/backups';
/** Under which the office remembers which of them it told of and was closed; not a setting, so that no undo brings it back. */
const TOLD = 'locked-backups-told';

/** Until she has closed it, at every start: where there is no sheet, nothing else comes of it. */
function LockedBanner({ locked }: { locked: Locked }) {
  const { t } = useTranslation(['safekeeping', 'common']);
  const { drafts } = useOffice();
  const [location, navigate] = useLocation();
  const [told, setTold] = useState<unknown>(locked.last);
  useEffect(() => {
    let isHere = true;
    drafts.get(TOLD).then(
      (value) => {
        if (isHere) setTold(value);
      },
      // A database that was closed meanwhile says so itself.
      () => undefined,
    );
    return () => {
      isHere = false;
    };
  }, [drafts]);
  // There it stands above their list.
  if (told === locked.last || location === BACKUPS) return null;
  const close = () => {
    setTold(locked.last);
    void drafts.put(TOLD, locked.last).catch(() => undefined);
  };
  return (
    <Banner>
      <LockedNotice locked={locked}>
        <Button onPress={() => navigate(BACKUPS)}>{t('safekeeping:lostKey.look')}</Button>
        <Button onPress={close}>{t('common:close')}</Button>
      </LockedNotice>
    </Banner>
  );
}

function Banner({ children }: { children: ReactNode }) {
  const titleNext = useTitleNext();
  return (
    <div {...titleNext} className={styles.banner}>
      {children}
    </div>
  );
}
