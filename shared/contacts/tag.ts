import type { RecordBase } from '../records/record.ts';

/** A group that the office sorts its contacts and actions by; imported lists call it ryhmä, grupp, category. */
export type Tag = RecordBase & { label: string };

/** That a person, an organisation or an action bears a tag. */
export type Tagging = RecordBase & {
  tagId: string;
  ownerKind: 'person' | 'organisation' | 'action';
  ownerId: string;
};
