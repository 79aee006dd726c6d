import type { Failure } from '../lib/result.ts';

/** Someone that a message is from or goes to; the name may be empty. */
export type Mailbox = { name: string; address: string };

/** What a message is: an invitation asks to a meeting, moves it or calls it off; an answer says who comes. */
export type MessageKind = 'mail' | 'invitation' | 'answer';

/** A file that came with a message. A message within a message is one too, and can be read in its turn. */
export type MessageAttachment = {
  /** Safe as the name of a file; never empty. */
  name: string;
  /** The media type that the message tells, in small letters; where it tells none, what the content looks like. */
  type: string;
  /** Bytes. */
  size: number;
  bytes: Uint8Array;
};

/** The meeting that an invitation or an answer is about. */
export type MessageEvent = {
  /** A moment in UTC (ISO 8601), or a day of the calendar where the meeting takes whole days; null where it is not told. */
  start: string | null;
  /** As `start`; of whole days it is the last one. */
  end: string | null;
  uid: string | null;
  /** How often it was changed before (RFC 5545 §3.8.7.4): of two, that with the lower one is the older; 0 where it is not told. */
  sequence?: number;
  /** What is done with the meeting, as iTIP names it (RFC 5546 §1.4): REQUEST, REPLY, CANCEL … */
  method: string | null;
  /** Of an answer, what it says (RFC 5545 §3.2.12): ACCEPTED, DECLINED, TENTATIVE …; else null. */
  partstat: string | null;
  summary: string;
  location?: string;
  organiser?: Mailbox;
};

/** What is to be known of a message before it is trusted; `mail:issue.<code>` says it. */
export type MessageIssue = {
  code:
    | 'identity-code'
    | 'encrypted'
    | 'sealed'
    | 'winmail'
    | 'attachment-missing'
    | 'cut-off'
    | 'characters-unclear'
    | 'charset-unknown'
    | 'sender-missing'
    | 'date-unclear'
    | 'name-changed'
    | 'event-unclear'
    | 'time-zone-unclear'
    | 'event-repeats'
    | 'several-events';
};

/** A message as it was read. Nothing in it was fetched or run. */
export type Message = {
  kind: MessageKind;
  from: Mailbox | null;
  to: Mailbox[];
  cc: Mailbox[];
  /** A moment in UTC (ISO 8601); null where it is not told, as in a draft. */
  sentAt: string | null;
  subject: string;
  /** Plain text, lines ended by `\n`; of a message that is HTML alone, the text of it. */
  text: string;
  attachments: MessageAttachment[];
  event: MessageEvent | null;
  issues: MessageIssue[];
};

/** Why no message can be read of a file; `mail:failure.<code>` says it. */
export type MailFailure = Failure<
  'empty' | 'not-a-message' | 'too-large' | 'too-deep' | 'hostile' | 'damaged'
>;
