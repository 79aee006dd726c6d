import type { RecordBase } from '../records/record.ts';

export const ATTACHMENT_OWNERS = [
  'engagement',
  'reviewRound',
  'obligation',
  'questionnaire',
] as const;
export type AttachmentOwner = (typeof ATTACHMENT_OWNERS)[number];

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
