import { contentId } from '../lib/new-id.ts';
import type { Message } from './message.ts';

/**
 * What a message is known by when it comes again, whatever file it comes in: of an invitation the UID of its meeting, which
 * stays when the meeting is moved or called off (RFC 5545 §3.8.4.7); of any other who sent it, when, and its subject, since
 * not every program saves its Message-ID. A message without a moment is known by its text. Returns an id (UUID).
 */
export function messageIdOf({ event, from, sentAt, subject, text }: Message): string {
  if (event?.uid) return contentId(['event', event.uid]);
  const sender = from?.address.trim().toLowerCase() ?? '';
  return contentId(['message', sender, sentAt ?? text, subject.trim()]);
}
