import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Organisation } from '#shared/contacts/organisation.ts';
import { pickText } from '#shared/i18n/languages.ts';
import type { Moment } from '#shared/lib/calendar-date.ts';
import type { ChangeReason } from '#shared/programme/versions/change-reason.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useAct } from '#renderer/common/use-act.ts';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { ReasonDialog, type ReasonTarget } from './reason-dialog.tsx';
import { deleteReason } from './versions-commands.ts';
import styles from './versions.module.css';

/** Who asked for a change, and why; and the way to say so. */
export function ReasonList({
  target,
  reasons,
  organisations,
  seenAt,
}: {
  target: ReasonTarget;
  reasons: readonly ChangeReason[];
  organisations: readonly Organisation[];
  /** Of a change that is seen in a version, its moment. */
  seenAt?: Moment | undefined;
}) {
  const { t } = useTranslation(['versions']);
  const office = useOffice();
  const act = useAct();
  const language = useScreenLanguage();
  const { day } = useMoment();
  const [asked, setAsked] = useState<{ reason?: ChangeReason } | null>(null);
  const whoOf = ({ askedBy, askedByOrganisationId }: ChangeReason) => {
    const name = organisations.find(({ id }) => id === askedByOrganisationId)?.name;
    if (!name || Object.values(name).includes(askedBy)) return pickText(name, language) || askedBy;
    return `${askedBy} (${pickText(name, language)})`;
  };

  return (
    <div className={styles.reasons}>
      {reasons.map((reason) => (
        <div key={reason.id} className={styles.reason}>
          <div className={styles.reasonHead}>
            <p>
              <strong>{whoOf(reason)}</strong>
              {reason.askedOn === undefined ? null : ` ${day(reason.askedOn)}`}
            </p>
            <span className={styles.reasonActs} data-no-print>
              <IconButton
                icon="pencil"
                size="small"
                label={t('versions:reason.edit', { who: whoOf(reason) })}
                onPress={() => setAsked({ reason })}
              />
              <IconButton
                icon="trash"
                size="small"
                label={t('versions:reason.delete', { who: whoOf(reason) })}
                onPress={() =>
                  void act(
                    () => deleteReason(office, reason),
                    t('versions:reason.deleted'),
                    t('versions:reason.undone'),
                  )
                }
              />
            </span>
          </div>
          <p className={styles.reasonText}>{reason.reason}</p>
        </div>
      ))}
      <div data-no-print>
        <Button
          size="small"
          icon="message-plus"
          aria-label={t('versions:reason.addNamed', { name: target.name })}
          onPress={() => setAsked({})}
        >
          {t('versions:reason.add')}
        </Button>
      </div>
      {asked ? (
        <ReasonDialog
          target={target}
          seenAt={seenAt}
          reason={asked.reason}
          organisations={organisations}
          onClose={() => setAsked(null)}
        />
      ) : null}
    </div>
  );
}
