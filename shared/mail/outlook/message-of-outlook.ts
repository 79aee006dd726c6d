import { type CompoundStorage, compoundTree } from '../../attachments/compound-file.ts';
import { textOfRtf } from '../../attachments/text-of-rtf.ts';
import { fail, ok, type Result } from '../../lib/result.ts';
import { cleanLines, oneLine } from '../clean-lines.ts';
import { IssueCollector } from '../issue-collector.ts';
import { MAIL_LIMITS } from '../mail-limits.ts';
import type { Mailbox, MailFailure, Message, MessageKind } from '../message.ts';
import { mailOfHeaders, messageOfMime } from '../mime/message-of-mime.ts';
import { sealOf } from '../mime/seal-of.ts';
import { plainOfHtml } from '../plain-of-html.ts';
import { eventOf } from './event-of.ts';
import { namedProperties } from './named-properties.ts';
import { outlookAttachments } from './outlook-attachments.ts';
import { decodePage, propertiesOf, type Properties } from './properties.ts';
import { unpackRtf } from './unpack-rtf.ts';

/** Ids of properties (MS-OXPROPS). */
const ID = {
  messageClass: 0x001a,
  subject: 0x0037,
  submitted: 0x0039,
  received: 0x0e06,
  flags: 0x0e07,
  headers: 0x007d,
  body: 0x1000,
  html: 0x1013,
  rtf: 0x1009,
  internetPage: 0x3fde,
  recipientType: 0x0c15,
  name: 0x3001,
} as const;
/** Whom a message is from: in whose name, else who sent it. Name, SMTP address, address, its kind. */
const FROM = [
  [0x0042, 0x5d02, 0x0065, 0x0064],
  [0x0c1a, 0x5d01, 0x0c1f, 0x0c1e],
] as const;
const RECIPIENT = [ID.name, 0x39fe, 0x3003, 0x3002] as const;
const TO = 1;
const CC = 2;
const UNSENT = 0x8;
/** Bytes before the properties of a message of its own, and of what is in one (MS-OXMSG 2.4.1). */
const TOP_HEADER = 32;
const PART_HEADER = 8;

/** What meetings are called as messages (MS-OXOCAL 2.2.4 to 2.2.7), with what they do and say. */
const MEETINGS: readonly (readonly [RegExp, MessageKind, string | null, string | null])[] = [
  [/^ipm\.schedule\.meeting\.request/iu, 'invitation', 'REQUEST', null],
  [/^ipm\.schedule\.meeting\.cancel/iu, 'invitation', 'CANCEL', null],
  [/^ipm\.schedule\.meeting\.resp\.pos/iu, 'answer', 'REPLY', 'ACCEPTED'],
  [/^ipm\.schedule\.meeting\.resp\.neg/iu, 'answer', 'REPLY', 'DECLINED'],
  [/^ipm\.schedule\.meeting\.resp\.tent/iu, 'answer', 'REPLY', 'TENTATIVE'],
  [/^ipm\.appointment/iu, 'invitation', null, null],
];
/** Signed so that the text can be read (MS-OXOSMIME 2.1.2): the whole of it is one attachment, in MIME. */
const SIGNED = /^ipm\.note\.smime\.multipartsigned/iu;
const SEALED = /^ipm\.note\.(?:smime|secure)/iu;

/** A message that Outlook kept as a file (MS-OXMSG over MS-CFB), by its bytes. */
export async function messageOfOutlook(bytes: Uint8Array): Promise<Result<Message, MailFailure>> {
  let root: CompoundStorage;
  try {
    root = compoundTree(bytes);
  } catch {
    return fail('damaged');
  }
  const own = propertiesOf(root, TOP_HEADER);
  if (!root.streamNames.includes('__properties_version1.0')) return fail('not-a-message');
  const people = root.storages.filter(({ name }) => /^__recip_version/iu.test(name));
  const files = root.storages.filter(({ name }) => /^__attach_version/iu.test(name));
  if (files.length > MAIL_LIMITS.attachments) return fail('hostile');

  const issues = new IssueCollector();
  const messageClass = own.text(ID.messageClass);
  const page = own.number(0x3ffd) ?? undefined;
  const recipients = people.map((one) => propertiesOf(one, PART_HEADER, page));
  // What the servers have seen of it: where the message itself names people of its own house by no address for mail.
  const seen = await mailOfHeaders(own.text(ID.headers));
  const from = FROM.map((ids) => mailboxOf(own, ids, seen?.from ? [seen.from] : []));
  const sender = from.find((one) => one?.address) ?? from.find((one) => one) ?? seen?.from ?? null;
  const [, kind, method, partstat] = MEETINGS.find(([of]) => of.test(messageClass)) ?? [];
  const isDraft = ((own.number(ID.flags) ?? 0) & UNSENT) !== 0;
  if (!sender && !isDraft && kind === undefined) issues.add('sender-missing');
  const listed = (type: number, known: readonly Mailbox[] = []) =>
    recipients
      .filter((one) => (one.number(ID.recipientType) ?? TO) % 0x10 === type)
      .flatMap((one) => mailboxOf(one, RECIPIENT, known) ?? []);

  const subject = oneLine(own.text(ID.subject));
  const attachments = outlookAttachments(root, files, page, issues);
  const [first] = attachments;
  const signed = SIGNED.test(messageClass) && first ? await messageOfMime(first.bytes) : null;
  if (!signed && SEALED.test(messageClass)) issues.add(first ? sealOf(first.bytes) : 'encrypted');
  const inner = signed?.ok ? signed.value : null;
  const message = {
    kind: kind ?? 'mail',
    from: sender,
    to: listed(TO, seen?.to),
    cc: listed(CC, seen?.cc),
    sentAt: isDraft ? null : (own.time(ID.submitted) ?? seen?.sentAt ?? own.time(ID.received)),
    subject,
    text: inner?.text ?? bodyOf(own),
    attachments: inner?.attachments ?? attachments,
    event: kind
      ? eventOf(own, namedProperties(root), {
          method: method ?? null,
          partstat: partstat ?? null,
          summary: subject,
          organiser: kind === 'answer' ? null : sender,
        })
      : null,
  };
  if (message.event?.start === null) issues.add('event-unclear');
  return ok({ ...message, issues: issues.ofMessage(message) });
}

/** Somebody by her ids; an address of Exchange itself is none for mail, and is looked for by the name among `known`. */
function mailboxOf(
  properties: Properties,
  [nameId, smtpId, addressId, kindId]: readonly [number, number, number, number],
  known: readonly Mailbox[],
): Mailbox | null {
  const name = oneLine(properties.text(nameId));
  const smtp = oneLine(properties.text(smtpId));
  const plain = oneLine(properties.text(addressId));
  const isMail = properties.text(kindId).toUpperCase() !== 'EX' && !plain.startsWith('/');
  const looked = known.find((one) => one.name !== '' && one.name === name)?.address ?? '';
  const address = smtp || (isMail ? plain : '') || looked;
  if (name === '' && address === '') return null;
  return { name: name.replace(/^'(.*)'$/u, '$1') === address ? '' : name, address };
}

/** The plain text, else that of the page, else of what was written with form. */
function bodyOf(own: Properties): string {
  const plain = cleanLines(own.text(ID.body));
  if (plain !== '') return plain;
  const bytes = own.bytes(ID.html);
  const html = bytes ? decodePage(bytes, own.number(ID.internetPage) ?? 65001) : own.text(ID.html);
  if (html.trim() !== '') return cleanLines(plainOfHtml(html));
  const packed = own.bytes(ID.rtf);
  const rtf = packed && unpackRtf(packed);
  if (!rtf) return '';
  const text = textOfRtf(rtf);
  return cleanLines(text.includes('<html') ? plainOfHtml(text) : text);
}
