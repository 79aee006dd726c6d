import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isLocked } from '#shared/programme/lock.ts';
import type { Programme } from '#shared/programme/programme.ts';
import { useAct } from '#renderer/common/use-act.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Notice } from '#renderer/ui/status/notice.tsx';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import { OpenPlanDialog } from './open-plan-dialog.tsx';
import { lockAgain } from './stage-commands.ts';

/** Says of an approved programme that it is locked or open, and changes that; nothing of one that is not approved. */
export function LockNotice({ programme }: { programme: Programme }) {
  const { t } = useTranslation(['stages']);
  const office = useOffice();
  const act = useAct();
  const { day } = useMoment();
  const [isOpening, setOpening] = useState(false);
  const { openedOn } = programme;
  const locked = isLocked(programme);
  if (!locked && openedOn === undefined) return null;
  return (
    <div data-no-print>
      <Notice
        tone={locked ? 'info' : 'warn'}
        actions={
          <Button
            size="small"
            onPress={() =>
              locked
                ? setOpening(true)
                : void act(() => lockAgain(office, programme), t('stages:lockedAgain'))
            }
          >
            {locked ? t('stages:open') : t('stages:lock')}
          </Button>
        }
      >
        {openedOn !== undefined && !locked
          ? t('stages:openSince', { day: day(openedOn) })
          : t('stages:locked')}
      </Notice>
      {isOpening ? (
        <OpenPlanDialog programme={programme} onClose={() => setOpening(false)} />
      ) : null}
    </div>
  );
}
