import { hasIdentityCode } from '../lib/identity-code.ts';
import type { Message, MessageIssue } from './message.ts';

/** What a decoder gives for bytes that mean nothing in their charset. */
const UNREADABLE = '\uFFFD';

/** What is to be known of a message, each code once. */
export class IssueCollector {
  readonly #codes = new Set<MessageIssue['code']>();

  add(code: MessageIssue['code']): void {
    this.#codes.add(code);
  }

  /** All that was added, and what the texts of the message tell. */
  ofMessage(message: Omit<Message, 'issues'>): MessageIssue[] {
    const { subject, text, from, to, cc, attachments, event } = message;
    const names = [...(from ? [from] : []), ...to, ...cc].flatMap((one) => [one.name, one.address]);
    const files = attachments.map(({ name }) => name);
    const texts = [subject, text, ...names, ...files, event?.summary ?? '', event?.location ?? ''];
    if (texts.some(hasIdentityCode)) this.add('identity-code');
    if (texts.some((one) => one.includes(UNREADABLE))) this.add('characters-unclear');
    return [...this.#codes].map((code) => ({ code }));
  }
}
