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
import type { Office } from '#renderer/data/office.ts';

/** Whose attachments are meant. */
export type Owner = { ownerKind: AttachmentOwner; ownerId: string };

/** A file that was chosen or dropped. Its content is asked for only if its size will do. */
export type OfferedFile = { name: string; size: number; read: () => Promise<Uint8Array | null> };

/** The longest name that the shell saves under. */
const LONGEST_NAME = 200;

/** The attachments of a record, those added first first. */
export async function readAttachments(office: Office, { ownerId }: Owner): Promise<Attachment[]> {
  const rows = await office.read.attachments.where('ownerId').equals(ownerId).toArray();
  return rows.sort((one, other) => (one.createdAt < other.createdAt ? -1 : 1));
}

/**
 * Keeps a file for a record, and returns what `attachments` is to be given in an act; null where the record has the file
 * under the same name already, or why it cannot be kept.
 */
export async function keepForRecord(
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
  if (same.some((one) => one.ownerId === ownerId && one.fileName === fileName)) return ok(null);
  const isKept = same.length > 0;
  const failure = attachmentFailure(bytes.length, await office.files.total(), { isKept });
  if (failure) return { ok: false, failure };
  await office.files.keep(bytes);
  const mediaType = mediaTypeOf(bytes);
  return ok({ ownerKind, ownerId, fileName, mediaType, size: bytes.length, sha256 });
}

/** Adds a file to a record; one that the record has under the same name is not added twice, and there is no act. */
export async function addAttachment(
  office: Office,
  owner: Owner,
  file: OfferedFile,
): Promise<Result<ActResult, AttachmentFailure>> {
  const kept = await keepForRecord(office, owner, file);
  if (!kept.ok) return kept;
  const fields = kept.value;
  if (!fields) return ok({ value: undefined, actId: null });
  const act = { name: 'addAttachment', facts: { name: fields.fileName } } as const;
  return ok(await office.change(act, (write) => write.add('attachments', fields)));
}

/** Takes an attachment off its record. The file stays as long as this can be undone or another record has it. */
export async function deleteAttachment(
  office: Office,
  { id, fileName }: Pick<Attachment, 'id' | 'fileName'>,
): Promise<ActResult> {
  const act = { name: 'deleteAttachment', facts: { name: fileName } } as const;
  return await office.change(act, (write) => write.delete('attachments', id));
}
