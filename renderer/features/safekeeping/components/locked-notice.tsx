import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Locked } from '#renderer/session/safekeeping.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Notice } from '#renderer/ui/status/notice.tsx';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import { EnterKeyDialog } from './enter-key-dialog.tsx';

/** Says which backups no key of this machine opens, and takes the key that does. `children` are further ways on. */
export function LockedNotice({
  locked,
  onClosed,
  children,
}: {
  locked: Locked;
  /** The dialog is closed: another key may be kept. */
  onClosed?: () => Promise<void>;
  children?: ReactNode;
}) {
  const { t } = useTranslation(['safekeeping']);
  const { moment } = useMoment();
  const [isAsking, setAsking] = useState(false);
  const { count, first, last } = locked;
  return (
    <>
      <Notice
        tone="warn"
        title={t('safekeeping:lostKey.title')}
        actions={
          <>
            <Button onPress={() => setAsking(true)}>{t('safekeeping:lostKey.enter')}</Button>
            {children}
          </>
        }
      >
        {t('safekeeping:lostKey.text', {
          count,
          first: moment(first),
          last: moment(last),
        })}
      </Notice>
      {isAsking ? (
        <EnterKeyDialog
          onClose={() => {
            setAsking(false);
            void onClosed?.();
          }}
        />
      ) : null}
    </>
  );
}
