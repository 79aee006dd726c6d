import type { RecordBase } from '../records/record.ts';
import type { OfficeRows, TableName } from './office-rows.ts';

/** The areas of the program in which records are told, in their order. */
export const AREAS = [
  'contacts',
  'bodies',
  'programme',
  'cooperation',
  'meetings',
  'office',
] as const;
export type Area = (typeof AREAS)[number];

/** A record's own fields; of a union of records, those of each. */
export type FieldName<Row> = Row extends RecordBase
  ? Exclude<keyof Row, keyof RecordBase> & string
  : never;
/** What a field of a record may hold, without being absent. */
type FieldValue<Row, Field> = Row extends unknown
  ? Field extends keyof Row
    ? NonNullable<Row[Field]>
    : never
  : never;
/** A value, or one of several. */
type OneOf<Value> = Value extends readonly (infer Item)[] ? Item : Value;
/** The fields that hold one or several words out of a list of the program's (`kind`, `state`). */
export type WordField<Row> = {
  [Field in FieldName<Row>]: OneOf<FieldValue<Row, Field>> extends string
    ? string extends OneOf<FieldValue<Row, Field>>
      ? never
      : Field
    : never;
}[FieldName<Row>];
/** The fields that hold an id. */
export type IdField<Row> = Extract<FieldName<Row>, `${string}Id`>;

/**
 * What an id leads to: a record of one of the tables `to`.
 *
 * `part`: the record belongs to what it names, and goes and stays with it, as an e-mail address with its person.
 * `whenGone`: what is proposed where nothing of that id is there any more: put the record itself into the trash, take the
 * id out of it, or have the user look.
 */
export type ReferenceDescription = {
  to: readonly TableName[];
  part: boolean;
  whenGone: 'trash' | 'remove-link' | 'look';
};

/** The words that a field may hold, and the group of texts that says each. */
export type WordsDescription<Word extends string = string> = {
  known: readonly Word[];
  texts: string;
};

/**
 * Where a record is shown: on a page of its own at `page`/id, on one within that of the record that `within` names (in
 * its `view`, where it has one), on the page of the record that the field `shownWith` names, or in one `list`.
 */
export type PageDescription<Field extends string = string> =
  { page: string; within?: Field; view?: string } | { shownWith: Field } | { list: string };

/** All that the program knows of a table of records without looking into its rows. */
export type TableDescription<T extends TableName> = {
  area: Area;
  /**
   * How a comparison with a backup tells its records: each by itself, with what it is part of, or not at all. What is
   * told by itself has a name.
   */
  compared: 'by-itself' | 'with-its-whole' | 'never';
  /** Each field with an id, and what it leads to; null for a mark that may outlive what it names. */
  references: { [Field in IdField<OfficeRows[T]>]: ReferenceDescription | null };
  /** The fields that name a record: the first that says something, or all that do. Empty: nothing names it. */
  name:
    { first: readonly FieldName<OfficeRows[T]>[] } | { all: readonly FieldName<OfficeRows[T]>[] };
  page: PageDescription<FieldName<OfficeRows[T]>> | null;
  /** The fields that the palette finds a record by, and the one that it tells beside its name. */
  found?: { by: readonly FieldName<OfficeRows[T]>[]; hint: FieldName<OfficeRows[T]> };
  words: {
    [Field in WordField<OfficeRows[T]>]: WordsDescription<
      OneOf<FieldValue<OfficeRows[T], Field>> & string
    >;
  };
  /** The groups of texts that say words deeper within a field, by path: `money.state`. */
  innerWords?: Readonly<Record<string, string>>;
  /** Fields that say something together alone: with one the others come back from the history. */
  together?: readonly (readonly FieldName<OfficeRows[T]>[])[];
  /** Nothing of a record comes back from its history by itself: it is what was sent out, or what was done. */
  isFixed?: true;
  /** The fields that make a record what it is: another with the same is the same record, and has the same id. */
  identity?: readonly FieldName<OfficeRows[T]>[];
  /** Numbers that no two records should share, each by itself or among the records with the same value of `within`. */
  unique?: readonly { field: FieldName<OfficeRows[T]>; within?: FieldName<OfficeRows[T]> }[];
  /** Whether office data (`docs/office-data.md`) hold its rows. */
  isInOfficeData: boolean;
  /** What open formats make of it: a table without the fields named, or nothing but the lines of its records. */
  openTable: { leftOut: readonly FieldName<OfficeRows[T]>[] } | null;
};

/** The descriptions of some tables. */
export type TableDescriptions<T extends TableName> = { [Name in T]: TableDescription<Name> };

/** The record belongs to what the id names, and goes and stays with it. */
export const partOf = (...to: readonly TableName[]): ReferenceDescription => ({
  to,
  part: true,
  whenGone: 'trash',
});

/** The record says more than that it names the other: the id may be taken out. */
export const restsOn = (...to: readonly TableName[]): ReferenceDescription => ({
  to,
  part: false,
  whenGone: 'remove-link',
});

/** The record must name another, though it says more than that. */
export const needs = (...to: readonly TableName[]): ReferenceDescription => ({
  to,
  part: false,
  whenGone: 'look',
});

/** The record says nothing but that it names the other. */
export const joins = (...to: readonly TableName[]): ReferenceDescription => ({
  to,
  part: false,
  whenGone: 'trash',
});

/** The words of a field, said by the texts under `texts`. */
export const words = <const Word extends string>(
  known: readonly Word[],
  texts: string,
): WordsDescription<Word> => ({ known, texts });
