import type { Attachment, AttachmentOwner } from '#shared/attachments/attachment.ts';
import {
  type AttachmentFailure,
  attachmentFailure,
} from '#shared/attachments/attachment-limits.ts';
import { mediaTypeOf } from '#shared/attachments/media-type.ts';
import { isProgramFile } from '#shared/attachments/program-file.ts';
import { foreignFileOf } from '#shared/lib/foreign-file.ts';
import { hasIdentityCode } from '#shared/lib/identity-code.ts';
import { fail, ok, type Result } from '#shared/lib/result.ts';
import type { ActResult } from '#shared/records/change.ts';
import type { Fields } from '#shared/records/record.ts';
import type { Office, Writer } from '#renderer/data/office.ts';

/** Whose attachments are meant. */
export type Owner = { ownerKind: AttachmentOwner; ownerId: string };

/** A file that was chosen or dropped. Its content is asked for only if its size will do. */
export type OfferedFile = { name: string; size: number; read: () => Promise<Uint8Array | null> };

/** A file whose content is there already, as it is offered. */
export const offeredFile = ({ name, bytes }: { name: string; bytes: Uint8Array }): OfferedFile => ({
  name,
  size: bytes.length,
  read: () => Promise.resolve(bytes),
});

/** The longest name that the shell saves under. */
const LONGEST_NAME = 200;

/** The attachments of a record, those added first first. */
export async function readAttachments(office: Office, { ownerId }: Owner): Promise<Attachment[]> {
  const rows = await office.read.attachments.where('ownerId').equals(ownerId).toArray();
  return rows.sort((one, other) => (one.createdAt < other.createdAt ? -1 : 1));
}

/** A file that is not kept, and why. */
export type NotKept = { name: string; failure: AttachmentFailure };

/** Files on their way to a record: kept before the act that names them (decision 0019), added within it by `attach`. */
export type KeptFiles = {
  kept: readonly Fields<Attachment>[];
  notKept: readonly NotKept[];
  /** Files that the record has under the same name already, as they are called. */
  there: readonly string[];
};

/** Keeps files for a record, which need not be there yet. What cannot be kept stops no other. */
export async function keepFiles(
  office: Office,
  owner: Owner,
  files: readonly OfferedFile[],
): Promise<KeptFiles> {
  const kept: Fields<Attachment>[] = [];
  const notKept: NotKept[] = [];
  const there: string[] = [];
  for (const file of files) {
    const result = await keepFile(office, owner, file);
    if (!result.ok) {
      notKept.push({ name: file.name, failure: result.failure });
      continue;
    }
    const fields = result.value;
    if (fields && !kept.some((one) => isSameFile(one, fields))) kept.push(fields);
    else there.push(file.name);
  }
  return { kept, notKept, there };
}

/** Adds files that were kept to their record, within the act that names them. */
export async function attach(write: Writer, { kept }: Pick<KeptFiles, 'kept'>): Promise<void> {
  for (const fields of kept) await write.add('attachments', fields);
}

/** Adds files to a record in one act, and returns what became of them; there is no act where none was added. */
export async function addAttachments(
  office: Office,
  owner: Owner,
  files: readonly OfferedFile[],
): Promise<ActResult<KeptFiles>> {
  const all = await keepFiles(office, owner, files);
  const facts = { name: all.kept.map(({ fileName }) => fileName).join(', ') };
  return await office.change({ name: 'addAttachment', facts }, async (write) => {
    await attach(write, all);
    return all;
  });
}

async function keepFile(
  office: Office,
  { ownerKind, ownerId }: Owner,
  file: OfferedFile,
): Promise<Result<Fields<Attachment> | null, AttachmentFailure>> {
  const outright = attachmentFailure(file.size, 0);
  if (outright) return { ok: false, failure: outright };
  // The whole name, before it is cut: what is left of a code says whose it was.
  if (hasIdentityCode(file.name)) return fail('identity-code');
  const bytes = await file.read();
  if (!bytes) return fail('unreadable');
  if (isProgramFile(file.name, bytes)) return fail('program');
  if (foreignFileOf(bytes) === 'damaged') return fail('damaged');
  const sha256 = office.files.nameOf(bytes);
  const same = await office.read.attachments.where('sha256').equals(sha256).toArray();
  const fileName = file.name.slice(-LONGEST_NAME);
  const fields = { ownerKind, ownerId, fileName, mediaType: mediaTypeOf(bytes), sha256 };
  if (same.some((one) => isSameFile(one, fields))) return ok(null);
  const isKept = same.length > 0;
  const failure = attachmentFailure(bytes.length, await office.files.total(), { isKept });
  if (failure) return { ok: false, failure };
  await office.files.keep(bytes);
  return ok({ ...fields, size: bytes.length });
}

function isSameFile(
  one: Pick<Attachment, 'ownerId' | 'fileName' | 'sha256'>,
  other: Pick<Attachment, 'ownerId' | 'fileName' | 'sha256'>,
): boolean {
  return (
    one.ownerId === other.ownerId && one.fileName === other.fileName && one.sha256 === other.sha256
  );
}

/** Takes an attachment off its record. The file stays as long as this can be undone or another record has it. */
export async function deleteAttachment(
  office: Office,
  { id, fileName }: Pick<Attachment, 'id' | 'fileName'>,
): Promise<ActResult> {
  const act = { name: 'deleteAttachment', facts: { name: fileName } } as const;
  return await office.change(act, (write) => write.delete('attachments', id));
}
