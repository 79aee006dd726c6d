import { fail, ok, type Result } from '../../lib/result.ts';
import { decodeMixedUtf8 } from '../../tabular/encoding/decode-text.ts';
import { IssueCollector } from '../issue-collector.ts';
import type { MailFailure, Message } from '../message.ts';
import { ANSWERS, readCalendar } from './read-calendar.ts';

/** An invitation or an answer that was kept without the message that carried it. */
export async function messageOfCalendar(bytes: Uint8Array): Promise<Result<Message, MailFailure>> {
  const read = await readCalendar(decodeMixedUtf8(bytes).text);
  if (!read) return fail('damaged');
  const { event, people, text } = read;
  const issues = new IssueCollector();
  for (const { code } of read.issues) issues.add(code);
  const isAnswer = ANSWERS.has(event.method ?? '');
  const message: Omit<Message, 'issues'> = {
    kind: isAnswer ? 'answer' : 'invitation',
    from: isAnswer ? (people[0] ?? null) : (event.organiser ?? null),
    to: isAnswer && event.organiser ? [event.organiser] : isAnswer ? [] : people,
    cc: [],
    sentAt: read.stampedAt,
    subject: event.summary,
    text,
    attachments: [],
    event,
  };
  return ok({ ...message, issues: issues.ofMessage(message) });
}
