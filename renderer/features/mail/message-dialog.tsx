import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { pickText } from '#shared/i18n/languages.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import { maskIdentityCodes } from '#shared/lib/identity-code.ts';
import { eventTimes } from '#shared/mail/calendar/event-times.ts';
import type { Message } from '#shared/mail/message.ts';
import { invitationAnswered } from '#shared/meetings/from-message.ts';
import { meetingNumber } from '#shared/meetings/meeting-series.ts';
import type { DroppedMessage } from '#renderer/common/dropped-messages.ts';
import { bodyName } from '#renderer/features/meetings/public.ts';
import { ComboBox } from '#renderer/ui/fields/combo-box.tsx';
import { RadioGroup } from '#renderer/ui/fields/radio-group.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { FormDialog } from '#renderer/ui/forms/form-dialog.tsx';
import { DefinitionList } from '#renderer/ui/layout/definition-list.tsx';
import { Notice } from '#renderer/ui/status/notice.tsx';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import styles from './mail.module.css';
import type { MessageToTake } from './message-commands.ts';
import type { MessageSurroundings, Sender } from './message-data.ts';
import { useTakeMessage, type BecomesOf } from './use-take-message.ts';

/** A message that was dropped: who wrote it and what it holds, and what becomes of it. */
export function MessageDialog({
  dropped,
  surroundings,
  others,
  today,
  onClose,
}: {
  dropped: DroppedMessage;
  surroundings: MessageSurroundings;
  /** How many more wait. */
  others: number;
  today: CalendarDate;
  onClose: () => void;
}) {
  const { t } = useTranslation(['mail', 'meetings']);
  const language = useScreenLanguage();
  const { moment, day: dayWords } = useMoment();
  const { message, owner } = dropped;
  const { sender, bodies, meetings, answered } = surroundings;
  const offered = useOffered(dropped, surroundings);
  const [as, setAs] = useState<BecomesOf>(offered[0] ?? 'entry');
  const [bodyId, setBodyId] = useState(bodies.length === 1 ? (bodies[0]?.id ?? null) : null);
  const [meetingId, setMeetingId] = useState<string | null>(
    answered?.id ?? (owner?.ownerKind === 'meeting' ? owner.ownerId : null),
  );
  const [isTried, setTried] = useState(false);
  const sent = message.sentAt === null ? '' : moment(message.sentAt);
  const it: MessageToTake = {
    ...dropped,
    sender,
    today,
    untitled: t('mail:take.untitled'),
    head: [sender?.name, sent].filter(Boolean).join(', '),
  };
  const take = useTakeMessage(it, surroundings);
  const asksMeeting = as === 'answer' || as === 'papers';
  const lacks =
    (asksMeeting && meetingId === null) || (as === 'meeting' && bodyId === null) ? as : null;
  const ownMeetings =
    as === 'answer' ? meetings.filter(({ state }) => state !== 'approved') : meetings;
  const day = message.event && eventTimes(message.event)?.from;
  const there = meetings.find((one) => one.bodyId === bodyId && one.day === day);
  return (
    <FormDialog
      kept="choice"
      asksToDiscard={false}
      width="wide"
      title={t(`mail:kind.${message.kind}`)}
      action={t(`mail:take.action.${as}`)}
      onSave={async () => {
        setTried(true);
        if (lacks !== null) return false;
        return await take(as, { meetingId: meetingId ?? '', bodyId: bodyId ?? '' });
      }}
      onClose={onClose}
    >
      {others > 0 ? <p>{t('mail:take.others', { count: others })}</p> : null}
      <Facts message={message} sender={sender} sent={sent} />
      {message.issues.map(({ code }) => (
        <Notice key={code} tone="warn">
          {t(`mail:issue.${code}`)}
        </Notice>
      ))}
      <RadioGroup
        label={t('mail:take.as')}
        options={offered.map((value) => ({
          value,
          label: t(`mail:take.option.${value}`),
          help: t(`mail:take.help.${value}`),
        }))}
        value={as}
        onChange={setAs}
      />
      {as === 'meeting' ? (
        <Select
          label={t('meetings:field.body')}
          options={bodies.map(({ id, name }) => ({ value: id, label: pickText(name, language) }))}
          value={bodyId}
          onChange={setBodyId}
          error={isTried && lacks ? t('meetings:error.body') : undefined}
        />
      ) : null}
      {as === 'meeting' && there ? (
        <Notice tone="warn">{t('mail:take.there', { number: meetingNumber(there) })}</Notice>
      ) : null}
      {asksMeeting ? (
        <ComboBox
          label={t('mail:field.event')}
          options={ownMeetings.map((one) => ({
            value: one.id,
            label: `${bodyName(
              bodies.find(({ id }) => id === one.bodyId),
              language,
            )} ${meetingNumber(one)}`,
            hint: dayWords(one.day),
          }))}
          value={meetingId}
          onChange={setMeetingId}
          error={isTried && lacks ? t('mail:take.noMeeting') : undefined}
        />
      ) : null}
      {as === 'answer' ? (
        <p className={styles.quiet}>
          {t(`mail:take.becomes.${invitationAnswered(message.event?.partstat ?? null)}`, {
            name: sender?.name ?? '',
          })}
        </p>
      ) : null}
    </FormDialog>
  );
}

/** What the message can become, the likeliest first. */
function useOffered(
  { message: { kind, event, issues, attachments, from }, owner }: DroppedMessage,
  { bodies, meetings }: MessageSurroundings,
): BecomesOf[] {
  // A file in which an identity code stands is not kept.
  const mayBeKept = !issues.some(({ code }) => code === 'identity-code');
  const isAnswer = kind === 'answer' && from !== null && meetings.length > 0;
  const hasDay = event !== null && eventTimes(event) !== null && event.method !== 'CANCEL';
  const offered: (BecomesOf | false)[] = [
    isAnswer && 'answer',
    kind === 'invitation' && hasDay && bodies.length > 0 && 'meeting',
    owner !== undefined && mayBeKept && 'here',
    'entry',
    'task',
    meetings.length > 0 && (mayBeKept || attachments.length > 0) && 'papers',
  ];
  return offered.filter((one) => one !== false);
}

function Facts({
  message,
  sender,
  sent,
}: {
  message: Message;
  sender: Sender | null;
  sent: string;
}) {
  const { t } = useTranslation(['mail']);
  const { wholeDay } = useMoment();
  const { event, attachments, subject, text } = message;
  const times = event && eventTimes(event);
  const clock = [times?.start, times?.end].filter(Boolean).join('–');
  const said = ANSWERS.find((one) => one === event?.partstat);
  const answer = said ? t(`mail:answer.${said}`) : (event?.partstat ?? '');
  const from = sender && (
    <>
      {sender.person ? (
        <a href={`#/contacts/${sender.person.id}`}>{sender.name}</a>
      ) : sender.organisation ? (
        <a href={`#/organisations/${sender.organisation.id}`}>{sender.name}</a>
      ) : (
        sender.name
      )}{' '}
      {sender.name === sender.address ? '' : sender.address}
    </>
  );
  const items = [
    { term: t('mail:field.from'), value: from },
    ...(sent === '' ? [] : [{ term: t('mail:field.sentAt'), value: sent }]),
    { term: t('mail:field.subject'), value: maskIdentityCodes(subject) },
    ...(times
      ? [
          {
            term: t('mail:field.event'),
            value: [wholeDay(times.from), clock, maskIdentityCodes(event?.location ?? '')]
              .filter(Boolean)
              .join(', '),
          },
        ]
      : []),
    ...(message.kind === 'answer' ? [{ term: t('mail:field.answer'), value: answer }] : []),
    ...(attachments.length > 0
      ? [
          {
            term: t('mail:field.attachments'),
            value: attachments.map(({ name }) => maskIdentityCodes(name)).join(', '),
          },
        ]
      : []),
  ];
  return (
    <>
      <DefinitionList items={items} />
      {text.trim() === '' ? null : (
        <p className={styles.text}>{maskIdentityCodes(text.trim().slice(0, SHOWN))}</p>
      )}
    </>
  );
}

const ANSWERS = ['ACCEPTED', 'DECLINED', 'TENTATIVE', 'NEEDS-ACTION', 'DELEGATED'] as const;
/** So much of its text is shown: enough to know it by. */
const SHOWN = 1200;
