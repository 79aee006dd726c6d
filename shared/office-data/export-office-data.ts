import type { ContactPoint } from '../contacts/contact-point.ts';
import { findIdentityCodes } from '../contacts/privacy/find-identity-codes.ts';
import { pointsThatMayGoOut } from '../contacts/privacy/may-go-out.ts';
import { fail, ok, type Result } from '../lib/result.ts';
import type { OfficeData, OfficeDataExportFailure, OfficeDataRows } from './office-data.ts';
import { OFFICE_DATA_REFERENCES } from './office-data-references.ts';
import { ROW_SCHEMAS } from './row-schemas.ts';
import { writeOfficeData } from './write-office-data.ts';

type Row = Record<string, unknown> & { id: string };
type Tables = Map<keyof OfficeDataRows, Row[]>;
/** The field for whose sake a row is left out, by its table and id. */
type LeftOut = Map<string, string>;

/**
 * An office's records as the file of office data (`docs/office-data.md`) that `readOfficeData` reads.
 *
 * In: the tables as the office holds them, without what lies in the trash. Out: the bytes of the file, and how many persons
 * and organisations it names; or the place of a value that the format does not take, or how many fields hold a personal
 * identity code. Fields that the format does not name are not in it. What a row names and the office has no more is left
 * out of the row, and the row too where it is nothing without it. Of the ways to reach a person only those are in it that
 * may go out (`pointsThatMayGoOut`). Restricted entries of the log of cooperation and restricted questionnaires stay out,
 * with their tasks and all that is part of them, and what is answered to a restricted question. `everything` is for the
 * office itself, out of its own backup: all of that is in it, and a row that the format does not take is left out and
 * named (`leftOut`), as are the rows that are nothing without it.
 */
export function exportOfficeData(
  { rows, ...about }: OfficeData,
  { everything = false }: { everything?: boolean } = {},
): Result<{ bytes: Uint8Array; contacts: number; leftOut: string[] }, OfficeDataExportFailure> {
  const tables: Tables = new Map();
  const leftOut: LeftOut = new Map();
  const isRestricted = everything ? () => false : restrictedIn(rows);
  const open: OfficeDataRows = everything ? rows : withoutRestrictedFinals(rows);
  for (const table of tablesOf()) {
    const kept: Row[] = [];
    for (const [index, row] of open[table].entries()) {
      if (isRestricted(row)) continue;
      const read = ROW_SCHEMAS[table].safeParse(row);
      if (!read.success && everything) {
        const field = read.error.issues[0]?.path.map(String).join('.') ?? '';
        leftOut.set(`${table} ${row.id}`, field);
        continue;
      }
      if (!read.success) {
        const path = [`${table}[${String(index)}]`, ...(read.error.issues[0]?.path ?? [])];
        return fail('wrong-value', { place: path.map(String).join('.') });
      }
      kept.push({ ...read.data });
    }
    tables.set(table, kept);
  }
  while (dropLostNames(tables, leftOut));
  // Each table is of its schema's rows.
  const whole = Object.fromEntries(tables) as unknown as OfficeDataRows;
  if (!everything) {
    const codes = findIdentityCodes(whole).length;
    if (codes > 0) return fail('identity-code', { count: codes });
    whole.contactPoints = whole.contactPoints.filter(mayGoOutOf(whole));
  }
  return ok({
    bytes: new TextEncoder().encode(writeOfficeData({ ...about, rows: whole })),
    contacts: whole.persons.length + whole.organisations.length,
    leftOut: [...leftOut].map(([row, field]) => `${row}: ${field}`),
  });
}

/** Whether a row is a restricted entry of the log, questionnaire or answer, part of one, or a task that came of it. */
function restrictedIn(rows: OfficeDataRows): (row: object) => boolean {
  const { engagements, questionnaires, questions, answers } = rows;
  const restricted = new Set(questions.filter(isRestrictedRow).map(({ id }) => id));
  const ids = new Set([
    ...[...engagements, ...questionnaires, ...answers].filter(isRestrictedRow).map(({ id }) => id),
    ...answers.filter(({ questionId }) => restricted.has(questionId)).map(({ id }) => id),
  ]);
  return (row) =>
    ids.size > 0 &&
    (['id', 'engagementId', 'questionnaireId', 'ownerId', 'sourceId'] as const).some(
      (field) => field in row && ids.has(String((row as Record<string, unknown>)[field])),
    );
}

/** A restricted question stays, since those under it hang from it; what Finland answers to it does not. */
function withoutRestrictedFinals(rows: OfficeDataRows): OfficeDataRows {
  const questions = rows.questions.map((question) => {
    if (!isRestrictedRow(question)) return question;
    const open = { ...question };
    delete open.final;
    delete open.notes;
    return open;
  });
  return { ...rows, questions };
}

function isRestrictedRow({ confidentiality }: { confidentiality?: string }): boolean {
  return confidentiality === 'restricted';
}

/** Whether a way to reach a person, or one of her posts, may go out; those of organisations may. */
function mayGoOutOf({ persons, positions }: OfficeDataRows): (point: ContactPoint) => boolean {
  const personOf = new Map(persons.map((person) => [person.id, person]));
  for (const { id, personId } of positions) {
    const person = personOf.get(personId);
    if (person) personOf.set(id, person);
  }
  return (point) => {
    const person = personOf.get(point.ownerId);
    return person === undefined || pointsThatMayGoOut(person, [point]).length > 0;
  };
}

function tablesOf(): (keyof OfficeDataRows)[] {
  return Object.keys(ROW_SCHEMAS) as (keyof OfficeDataRows)[];
}

/**
 * Takes out names of rows that are not there; returns whether rows went, on which others may rest. Adds to `leftOut` those
 * that rested on one of it.
 */
function dropLostNames(tables: Tables, leftOut: LeftOut): boolean {
  const ids = new Map([...tables].map(([table, rows]) => [table, new Set(rows.map(idOf))]));
  let hasDropped = false;
  for (const { table, field, to } of OFFICE_DATA_REFERENCES) {
    const rows = tables.get(table) ?? [];
    const kept = rows.filter((row) => {
      const named = row[field];
      if (typeof named !== 'string' || to.some((one) => ids.get(one)?.has(named))) return true;
      Reflect.deleteProperty(row, field);
      if (ROW_SCHEMAS[table].safeParse(row).success) return true;
      if (to.some((one) => leftOut.has(`${one} ${named}`)))
        leftOut.set(`${table} ${row.id}`, field);
      return false;
    });
    hasDropped ||= kept.length < rows.length;
    tables.set(table, kept);
  }
  return hasDropped;
}

function idOf({ id }: Row): string {
  return id;
}
