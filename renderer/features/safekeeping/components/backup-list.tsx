import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { afterFrame } from '#renderer/ui/drawing/after-frame.ts';
import { Button } from '#renderer/ui/button.tsx';
import { focusWhenLost } from '#renderer/ui/focus/focus-when-lost.ts';
import { StatusMark, Tag } from '#renderer/ui/status/status-mark.tsx';
import { TableFrame } from '#renderer/ui/tables/table-frame.tsx';
import type { KeptBackup } from '#shared/safekeeping/safekeeping.ts';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import { ClockNotice } from './clock-notice.tsx';
import { totalOf } from './count-table.tsx';
import { useNumber } from '#renderer/ui/words/use-number.ts';
import styles from './safekeeping.module.css';

/** So many are shown until she asks for all. */
const SHOWN = 8;

/** The backups that are kept: when, why, how much, where; pinned or not; to be compared or restored. */
export function BackupList({
  backups,
  onPin,
  onRestore,
  onCompare,
}: {
  backups: readonly KeptBackup[];
  onPin: (backup: KeptBackup) => void;
  onRestore: (backup: KeptBackup) => void;
  onCompare: (backup: KeptBackup) => void;
}) {
  const { t } = useTranslation(['safekeeping', 'comparison']);
  const { moment } = useMoment();
  const number = useNumber();
  const [isWhole, setWhole] = useState(false);
  const firstMore = useRef<HTMLButtonElement>(null);
  const showAll = () => {
    setWhole(true);
    // What was pressed goes away.
    afterFrame(() => focusWhenLost(firstMore.current));
  };
  const shown = isWhole ? backups : backups.slice(0, SHOWN);
  return (
    <>
      <ClockNotice backups={backups} />
      <TableFrame label={t('safekeeping:screen.list')}>
        <thead>
          <tr>
            <th scope="col">{t('safekeeping:screen.when')}</th>
            <th scope="col">{t('safekeeping:screen.why')}</th>
            <th scope="col" className={styles.count}>
              {t('safekeeping:screen.records')}
            </th>
            <th scope="col">{t('safekeeping:screen.where')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {shown.map((backup, index) => {
            const when = moment(backup.createdAt);
            const pin = backup.pinned ? 'unpin' : 'pin';
            return (
              <tr key={backup.id}>
                <th scope="row" className={styles.when}>
                  {when}
                </th>
                <td>
                  {t(`safekeeping:reasons.${backup.reason}`)}{' '}
                  {backup.pinned ? <Tag>{t('safekeeping:screen.pinned')}</Tag> : null}
                  {backup.suspicious ? <div>{t('safekeeping:screen.fewer')}</div> : null}
                  {backup.opensWith === 'nothing-kept' ? (
                    <div className={styles.locked}>
                      <StatusMark tone="warn" icon="lock">
                        {t('safekeeping:screen.locked')}
                      </StatusMark>
                    </div>
                  ) : null}
                  {backup.opensWith === 'older-key' ? (
                    <div>{t('safekeeping:screen.olderKey')}</div>
                  ) : null}
                </td>
                <td className={styles.count}>
                  {backup.counts ? number(totalOf(backup.counts)) : '–'}
                </td>
                <td>{backup.places.map((place) => t(`safekeeping:places.${place}`)).join(', ')}</td>
                <td>
                  <div className={styles.buttons}>
                    <Button
                      size="small"
                      buttonRef={index === SHOWN ? firstMore : undefined}
                      aria-label={t(`safekeeping:screen.${pin}Label`, { when })}
                      onPress={() => onPin(backup)}
                    >
                      {t(`safekeeping:screen.${pin}`)}
                    </Button>
                    <Button
                      size="small"
                      aria-label={t('comparison:settingsLabel', { when })}
                      onPress={() => onCompare(backup)}
                    >
                      {t('comparison:settings')}
                    </Button>
                    <Button
                      size="small"
                      aria-label={t('safekeeping:screen.restoreLabel', { when })}
                      onPress={() => onRestore(backup)}
                    >
                      {t('safekeeping:screen.restore')}
                    </Button>
                  </div>
                </td>
              </tr>
            );
          })}
        </tbody>
      </TableFrame>
      {shown.some(({ opensWith }) => opensWith === 'older-key') ? (
        <p className={styles.text}>{t('safekeeping:screen.olderKeyHelp')}</p>
      ) : null}
      {backups.length > shown.length ? (
        <div className={styles.buttons}>
          <Button size="small" onPress={showAll}>
            {t('safekeeping:screen.more')}
          </Button>
        </div>
      ) : null}
    </>
  );
}
