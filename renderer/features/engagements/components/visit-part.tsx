import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { weekdayDate } from '#shared/documents/texts/day-span.ts';
import type { EngagementParty, VisitSlot } from '#shared/cooperation/engagements/engagement.ts';
import { pickText } from '#shared/i18n/languages.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { LocalWords } from '#renderer/ui/words/local-words.tsx';
import { Section } from '#renderer/ui/layout/section.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import type { EngagementDetail } from '../engagements-data.ts';
import { PartActs } from './part-acts.tsx';
import { PartyDialog } from './party-dialog.tsx';
import { PartyName } from './party-name.tsx';
import { SlotDialog } from './slot-dialog.tsx';
import styles from './engagements.module.css';

type Open =
  | { kind: 'slot'; slot: VisitSlot | null }
  | { kind: 'party'; slotId: string; party: EngagementParty | null };

/** The programme of a visit, day by day, with hosts and participants. */
export function VisitPart({ detail }: { detail: EngagementDetail }) {
  const { t } = useTranslation(['engagements', 'cooperation']);
  const language = useScreenLanguage();
  const [open, setOpen] = useState<Open | null>(null);
  const { engagement, slots } = detail;
  const days = [...new Set(slots.map(({ day }) => day))];
  return (
    <Section
      title={t('engagements:slot.title')}
      actions={
        <Button size="small" icon="plus" onPress={() => setOpen({ kind: 'slot', slot: null })}>
          {t('engagements:slot.add')}
        </Button>
      }
    >
      {slots.length === 0 ? <p className={styles.quiet}>{t('engagements:slot.none')}</p> : null}
      {days.map((day) => (
        <div key={day}>
          <h3 className={styles.day}>{weekdayDate(day, language)}</h3>
          <ol className={styles.lines}>
            {slots
              .filter((slot) => slot.day === day)
              .map((slot) => (
                <Slot key={slot.id} slot={slot} detail={detail} onOpen={setOpen} />
              ))}
          </ol>
        </div>
      ))}
      {open?.kind === 'slot' ? (
        <SlotDialog
          engagement={engagement}
          slot={open.slot}
          day={days.at(-1) ?? engagement.from}
          onClose={() => setOpen(null)}
        />
      ) : null}
      {open?.kind === 'party' ? (
        <PartyDialog
          engagement={engagement}
          party={open.party}
          slotId={open.slotId}
          onClose={() => setOpen(null)}
        />
      ) : null}
    </Section>
  );
}

/** `09:30` as it is written in Finland: 9.30. */
function shownTime(time: string): string {
  return time.replace(/^0/u, '').replace(':', '.');
}

function Slot({
  slot,
  detail: { engagement, parties, names },
  onOpen,
}: {
  slot: VisitSlot;
  detail: EngagementDetail;
  onOpen: (open: Open) => void;
}) {
  const { t } = useTranslation(['engagements', 'cooperation']);
  const language = useScreenLanguage();
  const { start, end, place, organisationId, interpreting, notes } = slot;
  const name = pickText(slot.topic, language);
  const theirs = parties.filter(({ slotId }) => slotId === slot.id);
  return (
    <li className={styles.slot}>
      <span className={styles.nowrap}>
        {[start, end]
          .flatMap((time) => time ?? [])
          .map(shownTime)
          .join('–')}
      </span>
      <span className={styles.lineText}>
        <span className={styles.named}>
          <LocalWords text={slot.topic} />
        </span>
        {organisationId !== undefined ? (
          <span>
            {t('engagements:slot.host')}: <PartyName party={{ organisationId }} names={names} />
          </span>
        ) : null}
        {place !== undefined ? <span>{place}</span> : null}
        {theirs.map((party) => (
          <span key={party.id} className={styles.line}>
            <span>
              <PartyName party={party} names={names} />{' '}
              <span className={styles.small}>{t(`cooperation:engagementRole.${party.role}`)}</span>
            </span>
            <PartActs
              engagement={engagement}
              table="engagementParties"
              id={party.id}
              name={
                party.name ??
                pickText(
                  names.get(party.bodyId ?? party.organisationId ?? party.personId ?? ''),
                  language,
                )
              }
              onEdit={() => onOpen({ kind: 'party', slotId: slot.id, party })}
            />
          </span>
        ))}
        {interpreting !== undefined ? (
          <span className={styles.small}>
            {t('engagements:slot.interpreting')}: {interpreting}
          </span>
        ) : null}
        {notes !== undefined ? <span className={styles.small}>{notes}</span> : null}
      </span>
      <PartActs
        engagement={engagement}
        table="visitSlots"
        id={slot.id}
        name={name}
        onEdit={() => onOpen({ kind: 'slot', slot })}
      >
        <IconButton
          icon="user-plus"
          size="small"
          label={t('engagements:slot.addParty', { name })}
          onPress={() => onOpen({ kind: 'party', slotId: slot.id, party: null })}
        />
      </PartActs>
    </li>
  );
}
