import type { JoinedHeader } from '../table/joined-columns.ts';
import type { ContactField } from '../plan.ts';
import type { ColumnSet } from './recognise-header.ts';

/** What a column of a list is taken for. */
export type GuessedColumn = {
  field: ContactField | null;
  set: ColumnSet;
  /** The column holds personal identity codes. */
  identityCodes: boolean;
  /** The header names several fields, of which `field` is the first: `Organisaatio / Yksikkö`. */
  joined?: JoinedHeader;
  /** Of names: title and organisation stand in one cell with them, as ministries write whom they appoint. */
  isAppointee?: true;
  /** Of a deputy, whose name is in that column: the organisation, the title or the unit beside it. */
  partOf?: number;
};
