import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Body } from '#shared/contacts/bodies/body.ts';
import { pickText } from '#shared/i18n/languages.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import { maskIdentityCodes } from '#shared/lib/identity-code.ts';
import { eventTimes } from '#shared/mail/calendar/event-times.ts';
import type { Message } from '#shared/mail/message.ts';
import { invitationAnswered } from '#shared/meetings/from-message.ts';
import { typedTime } from '#shared/meetings/meeting-draft.ts';
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
import { canBeCancelled, isMovedBy, type MessageToTake } from './message-commands.ts';
import type { MadeBefore, MessageSurroundings, Sender } from './message-data.ts';
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
  const offers = offersOf(dropped, surroundings);
  const offerHelp = useOfferHelp(message, bodies);
  const [as, setAs] = useState<BecomesOf>(offers[0]?.as ?? 'entry');
  const made = offers.find((one) => one.as === as)?.made;
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
    when: useWhen(message),
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
      title={t(`mail:kind.${isCancelled(message) ? 'cancellation' : message.kind}`)}
      action={t(`mail:take.action.${as}`)}
      onSave={async () => {
        setTried(true);
        if (lacks !== null) return false;
        return await take(as, { meetingId: meetingId ?? '', bodyId: bodyId ?? '', made });
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
        options={offers.map((offer) => ({
          value: offer.as,
          label: t(`mail:take.option.${offer.as}`),
          help: offerHelp(offer),
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

/** When and where the meeting of a message is; empty where none is told. */
function useWhen({ event }: Message): string {
  const { t } = useTranslation(['mail']);
  const { wholeDay } = useMoment();
  const times = event && eventTimes(event);
  if (!times) return '';
  const clock = [typedTime(times.start), typedTime(times.end)].filter(Boolean).join('–');
  const days = [times.from, times.to].flatMap((day) => (day === undefined ? [] : [wholeDay(day)]));
  return t('mail:take.when', {
    when: [days.join(' – '), clock, event.location].filter(Boolean).join(', '),
  });
}

/** What a message can become; with what was made of it before, where that is opened, moved or called off. */
type Offer =
  | { as: 'open' | 'moved' | 'cancelled'; made: MadeBefore }
  | { as: Exclude<BecomesOf, 'open' | 'moved' | 'cancelled'>; made?: undefined };

/** Whether the message calls a meeting off. */
function isCancelled({ event }: Message): boolean {
  return event?.method === 'CANCEL';
}

/** What the message can become, the likeliest first. */
function offersOf(
  { message, owner }: DroppedMessage,
  { bodies, meetings, made, answered }: MessageSurroundings,
): Offer[] {
  const { kind, event, issues, attachments, from } = message;
  // A file in which an identity code stands is not kept.
  const mayBeKept = !issues.some(({ code }) => code === 'identity-code');
  const isAnswer = kind === 'answer' && from !== null && meetings.length > 0;
  const hasDay = event !== null && eventTimes(event) !== null && !isCancelled(message);
  const moved = hasDay ? made.find((one) => isMovedBy(one, message)) : undefined;
  // What was made of it; of an invitation that was never taken here, the one meeting at its time.
  const mayBeOff =
    made.length === 0 && answered ? [{ as: 'meeting', record: answered } as const] : made;
  const calledOff =
    event !== null && isCancelled(message)
      ? mayBeOff.find((one) => canBeCancelled(one, event))
      : undefined;
  const [first] = made;
  const offers: (Offer | false | undefined)[] = [
    moved && { as: 'moved', made: moved },
    calledOff && { as: 'cancelled', made: calledOff },
    first && { as: 'open', made: first },
    isAnswer && { as: 'answer' },
    kind === 'invitation' && hasDay && bodies.length > 0 && { as: 'meeting' },
    owner !== undefined && mayBeKept && { as: 'here' },
    { as: 'entry' },
    { as: 'task' },
    meetings.length > 0 && (mayBeKept || attachments.length > 0) && { as: 'papers' },
  ];
  return offers.filter((one) => one !== false && one !== undefined);
}

/** Says of an offer what comes of it. */
function useOfferHelp(message: Message, bodies: readonly Body[]): (offer: Offer) => string {
  const { t } = useTranslation(['mail']);
  const language = useScreenLanguage();
  const { day: dayWords } = useMoment();
  const when = (...[from, start, to]: (string | undefined)[]) =>
    [[from, to].flatMap((day) => (day === undefined ? [] : [dayWords(day)])).join('–'), start]
      .filter(Boolean)
      .join(' ');
  const nameOf = ({ as, record }: MadeBefore) => {
    if (as === 'task') return record.title;
    if (as === 'entry') return pickText(record.title, language);
    const body = bodies.find(({ id }) => id === record.bodyId);
    return `${bodyName(body, language)} ${meetingNumber(record)}`;
  };
  return (offer) => {
    if (!offer.made) return t(`mail:take.help.${offer.as}`);
    const { as, made } = offer;
    const name = nameOf(made);
    if (as === 'open') return t(`mail:take.made.${made.as}`, { name });
    if (as === 'cancelled') return t('mail:take.made.cancelled', { name });
    const { from, to, start } = (message.event && eventTimes(message.event)) ?? {};
    return t('mail:take.made.moved', {
      name,
      ...(made.as === 'meeting'
        ? { before: when(made.record.day, made.record.start), after: when(from, start) }
        : {
            before: made.as === 'entry' ? when(made.record.from, undefined, made.record.to) : '',
            after: when(from, start, to),
          }),
    });
  };
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
