import { OWNER_KINDS, type OwnerKind } from '../records/owner-kinds.ts';
import type { RecordBase } from '../records/record.ts';

/** What files can belong to; a recommendation's text is its own, and a decision's papers are those of its item. */
export type AttachmentOwner = Exclude<OwnerKind, 'recommendation' | 'decision'>;
export const ATTACHMENT_OWNERS = OWNER_KINDS.filter(
  (kind): kind is AttachmentOwner => kind !== 'recommendation' && kind !== 'decision',
);

/** A file that belongs to a record. The file itself is kept once, whatever number of records it belongs to. */
export type Attachment = RecordBase & {
  ownerKind: AttachmentOwner;
  ownerId: string;
  fileName: string;
  /** Its type as `image/png`; worked out from the content, not from the name. */
  mediaType: string;
  size: number;
  /** SHA-256 of the file, hexadecimal: under it the file is kept. */
  sha256: string;
};
