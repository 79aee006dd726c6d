import { expect, it } from 'vitest';
import type { Message } from './message.ts';
import { messageIdOf } from './message-id.ts';

const message: Message = {
  ...{ kind: 'mail', from: { name: 'Aino', address: 'aino@example.org' }, to: [], cc: [] },
  ...{ sentAt: '2026-09-07T09:00:00.000Z', subject: 'Lausuntopyyntö', text: 'Pyydämme.' },
  ...{ attachments: [], event: null, issues: [] },
};
const event = {
  ...{ start: '2026-09-15T10:00:00Z', end: null, uid: 'x@example.org', method: 'REQUEST' },
  ...{ partstat: null, summary: 'Kokous' },
};

it('is the same for a message that comes again in another file, and another for any other message', () => {
  const again = {
    ...message,
    from: { name: '', address: ' Aino@Example.org' },
    text: 'Pyydämme. ',
  };
  expect(messageIdOf(again)).toBe(messageIdOf(message));
  const others: Message[] = [
    { ...message, subject: 'Lausuntopyyntö 2' },
    { ...message, sentAt: '2026-09-07T09:00:01.000Z' },
    { ...message, from: null },
    { ...message, sentAt: null },
    { ...message, sentAt: null, text: 'Muu.' },
  ];
  const ids = [message, ...others].map(messageIdOf);
  expect(new Set(ids).size).toBe(ids.length);
});

it('stays with a meeting that is moved or called off', () => {
  const invitation = messageIdOf({ ...message, kind: 'invitation', event });
  const moved = { ...event, start: '2026-09-17T10:00:00Z', method: 'CANCEL' };
  expect(messageIdOf({ ...message, sentAt: null, subject: 'Peruttu', event: moved })).toBe(
    invitation,
  );
  expect(messageIdOf({ ...message, event: { ...event, uid: null } })).toBe(messageIdOf(message));
});
