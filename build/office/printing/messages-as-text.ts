import { LOCALES, type Language } from '#shared/i18n/languages.ts';
import { translatorFor } from '#shared/i18n/translate.ts';
import { OFFICE_TIME_ZONE } from '#shared/lib/calendar-date.ts';
import type { Result } from '#shared/lib/result.ts';
import type { Mailbox, MailFailure, Message, MessageEvent } from '#shared/mail/message.ts';

/** A message as `office message --json` gives it: without what is in its attachments. */
export type PrintedMessage = Omit<Message, 'from' | 'to' | 'cc' | 'attachments' | 'event'> & {
  from: string | null;
  to: string[];
  cc: string[];
  attachments: { name: string; type: string; size: number }[];
  event: Pick<MessageEvent, 'start' | 'end' | 'uid' | 'method' | 'partstat'> | null;
};

/** What was read of a file as JSON, a message at a time: the result, with printed messages in the place of messages. */
export function* messagesAsJson(read: Result<Message[], MailFailure>): Generator<string> {
  if (!read.ok) return yield JSON.stringify(read);
  yield '{"ok":true,"value":[';
  for (const [at, message] of read.value.entries()) {
    yield `${at > 0 ? ',' : ''}${JSON.stringify(printed(message))}`;
  }
  yield ']}';
}

function printed(message: Message): PrintedMessage {
  const { kind, from, to, cc, sentAt, subject, text, attachments, event, issues } = message;
  return {
    kind,
    from: from && addressLine(from),
    to: to.map(addressLine),
    cc: cc.map(addressLine),
    sentAt,
    subject,
    text,
    attachments: attachments.map(({ name, type, size }) => ({ name, type, size })),
    event: event && {
      start: event.start,
      end: event.end,
      uid: event.uid,
      method: event.method,
      partstat: event.partstat,
    },
    issues,
  };
}

function addressLine({ name, address }: Mailbox): string {
  if (name === '') return address;
  return address === '' ? name : `${name} <${address}>`;
}

/** A message to read in a terminal: its facts a line each, then its text. */
export function* messageSummary(
  file: string,
  message: PrintedMessage,
  language: Language,
): Generator<string> {
  const t = translatorFor(language);
  const { from, to, cc, sentAt, subject, text, attachments, event, issues } = message;
  yield `${file}: ${t(`mail:kind.${message.kind}`)}\n`;
  const times = event ? [event.start, event.end].map((time) => timeText(time, language)) : [];
  const facts = [
    [t('mail:field.from'), from ?? ''],
    [t('mail:field.to'), to.join(', ')],
    [t('mail:field.cc'), cc.join(', ')],
    [t('mail:field.sentAt'), timeText(sentAt, language)],
    [t('mail:field.subject'), subject],
    [t('mail:field.event'), times.filter((time) => time !== '').join(' – ')],
    [t('mail:field.answer'), answerText(event?.partstat ?? null, language)],
    [t('mail:field.attachments'), attachments.map(({ name }) => name).join(', ')],
    ...issues.map(({ code }) => [t('mail:field.issues'), t(`mail:issue.${code}`)]),
  ];
  for (const [name = '', value = ''] of facts) if (value !== '') yield `  ${name}: ${value}\n`;
  if (text !== '') yield `\n${text.replace(/^(?=.)/gmu, '  ')}\n`;
  yield '\n';
}

/** A moment by the clock of the office, or a day. */
function timeText(time: string | null, language: Language): string {
  if (time === null) return '';
  const isDay = time.length === 10;
  const format = new Intl.DateTimeFormat(LOCALES[language], {
    dateStyle: 'medium',
    ...(isDay ? { timeZone: 'UTC' } : { timeStyle: 'short', timeZone: OFFICE_TIME_ZONE }),
  });
  return format.format(new Date(time));
}

function answerText(partstat: string | null, language: Language): string {
  const known = ANSWERS.find((one) => one === partstat);
  return known ? translatorFor(language)(`mail:answer.${known}`) : (partstat ?? '');
}

const ANSWERS = ['ACCEPTED', 'DECLINED', 'TENTATIVE', 'NEEDS-ACTION', 'DELEGATED'] as const;
