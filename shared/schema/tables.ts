import { bodiesTables } from './bodies-tables.ts';
import { contactsTables } from './contacts-tables.ts';
import { cooperationTables } from './cooperation-tables.ts';
import { meetingsTables } from './meetings-tables.ts';
import type { OfficeRows, TableName } from './office-rows.ts';
import { officeTables } from './office-tables.ts';
import { programmeTables } from './programme-tables.ts';
import type {
  Area,
  PageDescription,
  ReferenceDescription,
  TableDescription,
  TableDescriptions,
  WordsDescription,
} from './table-description.ts';

const { organisations, persons, positions, contactPoints, tags, taggings, ...aboutContacts } =
  contactsTables;
const { settings, preferences, ...ofTheOffice } = officeTables;

/**
 * Every table of the office's records with its description, in the order in which an import writes them and a backup
 * lists them. A table that lacks one does not compile.
 */
export const TABLES = {
  organisations,
  persons,
  positions,
  contactPoints,
  tags,
  taggings,
  settings,
  preferences,
  ...bodiesTables,
  ...aboutContacts,
  ...programmeTables,
  ...cooperationTables,
  ...meetingsTables,
  ...ofTheOffice,
} as const satisfies TableDescriptions<TableName>;

/** Their names. */
export const TABLE_NAMES = Object.keys(TABLES) as readonly TableName[];

/** A description as it is read where any table may be meant. */
export type AnyDescription = {
  area: Area;
  compared: TableDescription<TableName>['compared'];
  references: Readonly<Record<string, ReferenceDescription | null>>;
  name: { first: readonly string[] } | { all: readonly string[] };
  page: PageDescription | null;
  found?: { by: readonly string[]; hint: string };
  words: Readonly<Record<string, WordsDescription>>;
  innerWords?: Readonly<Record<string, string>>;
  together?: readonly (readonly string[])[];
  isFixed?: true;
  identity?: readonly string[];
  unique?: readonly { field: string; within?: string }[];
  isInOfficeData: boolean;
  openTable: { leftOut: readonly string[] } | null;
};

/** Whether `name` is a table of records. */
export function isTable(name: string): name is TableName {
  return Object.hasOwn(TABLES, name);
}

/** Returns the description of `table`; undefined where that is no table of records. */
export function descriptionOf(table: string): AnyDescription | undefined {
  return isTable(table) ? TABLES[table] : undefined;
}

/** The tables that office data (`docs/office-data.md`) hold. */
export type OfficeDataTable = {
  [T in TableName]: (typeof TABLES)[T]['isInOfficeData'] extends true ? T : never;
}[TableName];

/** The rows of some tables. */
export type RowsOf<T extends TableName> = { [Name in T]: OfficeRows[Name][] };

/** Rows of the tables that office data hold: none. */
export function noRows(): RowsOf<OfficeDataTable> {
  const tables = TABLE_NAMES.filter((table) => TABLES[table].isInOfficeData);
  return Object.fromEntries(
    tables.map((table) => [table, []]),
  ) as unknown as RowsOf<OfficeDataTable>;
}
