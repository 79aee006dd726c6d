import type { RecordBase } from '../records/record.ts';

/** A group that the office sorts its contacts by; imported lists call it ryhmä, grupp, category. */
export type Tag = RecordBase & { label: string };

/** That a person or an organisation bears a tag. */
export type Tagging = RecordBase & {
  tagId: string;
  ownerKind: 'person' | 'organisation';
  ownerId: string;
};
