import type { CompoundStorage } from '../../attachments/compound-file.ts';
import { mediaTypeOf } from '../../attachments/media-type.ts';
import { type CompoundContent, writeCompoundFile } from '../../attachments/write-compound-file.ts';
import { attachmentName } from '../attachment-name.ts';
import type { IssueCollector } from '../issue-collector.ts';
import type { MessageAttachment } from '../message.ts';
import { propertiesOf } from './properties.ts';

/** Ids of properties (MS-OXPROPS). */
const ID = {
  data: 0x3701,
  longName: 0x3707,
  shortName: 0x3704,
  name: 0x3001,
  type: 0x370e,
} as const;
const HEADER = 8;
/** Where a message lies that is attached to another (MS-OXMSG 2.2.2.1). */
const WITHIN = '__substg1.0_3701000D';
const PROPERTIES = '__properties_version1.0';
const NAMES = '__nameid_version1.0';
const MESSAGE = 'application/vnd.ms-outlook';
/** A message within another has a header shorter by eight bytes than one of its own (MS-OXMSG 2.4.1). */
const WITHIN_HEADER = 24;
const MORE = 8;

/**
 * The files of an Outlook message. A message within it becomes a file of its own, as Outlook would save it, so that it can
 * be read in its turn.
 */
export function outlookAttachments(
  root: CompoundStorage,
  storages: readonly CompoundStorage[],
  codePage: number | undefined,
  issues: IssueCollector,
): MessageAttachment[] {
  return storages.map((storage, at) => {
    const own = propertiesOf(storage, HEADER, codePage);
    const message = storage.storages.find(({ name }) => name === WITHIN);
    const isMessage = message?.streamNames.includes(PROPERTIES) ?? false;
    const bytes = message && isMessage ? asFile(message, root) : own.bytes(ID.data);
    if (!bytes) issues.add('attachment-missing');
    const content = bytes ?? new Uint8Array();
    const declared = own.text(ID.type).trim().toLowerCase();
    const type = isMessage ? MESSAGE : declared || mediaTypeOf(content);
    const given = own.text(ID.longName) || own.text(ID.shortName) || own.text(ID.name);
    const { name, isChanged } = isMessage
      ? attachmentName(messageName(given), type, at + 1)
      : attachmentName(given, type, at + 1);
    if (isChanged) issues.add('name-changed');
    if (/^(?:application\/(?:vnd\.)?ms-tnef)$/u.test(type)) issues.add('winmail');
    return { name, type, size: content.length, bytes: content };
  });
}

/** A message is called by its subject, in which signs may stand that no file's name has. */
function messageName(subject: string): string {
  const name = subject.replace(/[/\\:*?"<>|]+/gu, '-').trim();
  return name === '' || /\.msg$/iu.test(name) ? name : `${name}.msg`;
}

function asFile(message: CompoundStorage, root: CompoundStorage): Uint8Array {
  const names = root.storages.find(({ name }) => name === NAMES);
  const content = contentOf(message);
  const properties = message.read(PROPERTIES) ?? new Uint8Array();
  const header = new Uint8Array(properties.length + MORE);
  header.set(properties.subarray(0, WITHIN_HEADER));
  header.set(properties.subarray(WITHIN_HEADER), WITHIN_HEADER + MORE);
  return writeCompoundFile({
    ...content,
    [PROPERTIES]: header,
    ...(names && { [NAMES]: contentOf(names) }),
  });
}

function contentOf(storage: CompoundStorage): CompoundContent {
  const content: CompoundContent = {};
  for (const name of storage.streamNames) content[name] = storage.read(name) ?? new Uint8Array();
  for (const one of storage.storages) content[one.name] = contentOf(one);
  return content;
}
