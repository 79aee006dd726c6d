import type { AttachmentOwner } from '../attachments/attachment.ts';
import type { TaskSource } from '../tasks/task.ts';
import type { TableName } from './office-rows.ts';

/** The table of each kind of record that files or tasks can belong to. */
const TABLES: Readonly<Record<AttachmentOwner | TaskSource, TableName>> = {
  engagement: 'engagements',
  obligation: 'obligations',
  questionnaire: 'questionnaires',
  recommendation: 'recommendations',
  reviewRound: 'reviewRounds',
};

/** Returns the tables of `kinds`, in their order. */
export function ownerTables(kinds: readonly (AttachmentOwner | TaskSource)[]): TableName[] {
  return kinds.map((kind) => TABLES[kind]);
}
