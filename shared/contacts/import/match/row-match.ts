import type { DuplicateReason } from '../../duplicates/duplicate-record.ts';
import type { PersonText } from '../../person-texts.ts';

/** The fields of a contact that an import can change. */
export type MatchField =
  | PersonText
  | 'language'
  | 'organisation'
  | 'title'
  | 'unit'
  | 'email'
  | 'phone'
  | 'address'
  | 'group'
  | 'notes';

/** One thing that a row would change in a contact that the office has. */
export type FieldChange = {
  /** Unlike any other of the row: `title`, `email maija@om.invalid`. */
  key: string;
  field: MatchField;
  /** What the office has, as it is shown; `''` where it has nothing. */
  old: string;
  /** What the list brings. */
  new: string;
  /**
   * `adds` loses nothing: an empty field is filled, a further address comes beside those that are there. `replaces`: the old
   * value would go.
   */
  effect: 'adds' | 'replaces';
};

/** A contact of the office. */
export type KnownContact = {
  of: 'person' | 'organisation';
  id: string;
  name: string;
  /** Her data are only kept (GDPR Art. 18): the row changes nothing. */
  restricted?: true;
};

/** What a row is, held against the contacts that the office has. `row` is the line of the list. */
export type RowMatch = { row: number } & (
  | { state: 'new' }
  /** The office has this contact, and the row brings nothing more. */
  | ({ state: 'same' } & KnownContact)
  /** The office has this contact; the row would change it. */
  | ({ state: 'update'; changes: FieldChange[] } & KnownContact)
  /** It may be this contact of the office, or another: the user looks. */
  | ({ state: 'possible'; changes: FieldChange[]; reasons: DuplicateReason[] } & KnownContact)
  /** It is by all that is known this person of the office, but with another organisation. */
  | ({ state: 'moved'; changes: FieldChange[]; reasons: DuplicateReason[] } & KnownContact)
  /** The row would bring back a person who was erased (`tombstoneId`). */
  | { state: 'erased'; tombstoneId: string }
);

/** What is done with a row: `ask` is nothing yet. `changes` are the keys of those that are taken over. */
export type RowDecision =
  { do: 'ask' } | { do: 'add' } | { do: 'skip' } | { do: 'update'; changes: readonly string[] };
