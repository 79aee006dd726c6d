import { fold } from '#shared/text/fold.ts';
import type { Language } from '#shared/i18n/languages.ts';

import { TABLE_NAMES } from '#shared/schema/tables.ts';
import { fieldName } from '#shared/contacts/privacy/field-name.ts';
import { isSilent } from '#shared/records/silent-fields.ts';
import { type NamedRows, readRecordWords } from '../history/record-words.ts';
import { onlyFormChanged } from '#shared/office-data/only-form-changed.ts';
import { canRestoreFields } from '../history/restore-field.ts';
import { areaOf } from './areas.ts';
import { AREAS, type Area } from '#shared/schema/table-description.ts';
import type { Comparison } from './comparison.ts';
import { type Difference, type Fate, keyOf, type RecordDifference } from './differences.ts';
import { type Named, rowOf } from './two-sides.ts';
import type { StoredRow } from '#shared/records/apply-change.ts';
import { collatorFor } from '#shared/text/collator.ts';

/** Which differences are shown; null stands for all. */
export type DifferenceFilter = { area: Area | null; fate: Fate | null; words: string };

/** A line of the list of differences. */
export type DifferenceRow = Named & {
  fate: Fate;
  kind: string;
  name: string;
  /** What differs: fields and kinds of parts, in words. */
  what: string[];
};

export type DifferencePage = {
  rows: DifferenceRow[];
  from: number;
  total: number;
  /** How many there are of each fate in each area, whatever the filter. */
  counts: Record<Area, Record<Fate, number>>;
};

/** A field with what it held and what it holds; empty where it holds nothing. */
export type FieldThenNow = {
  field: string;
  label: string;
  then: string;
  now: string;
  /** The words are the same, and so is what they lead to. */
  isFormOnly: boolean;
};

/** One record of a difference, with all that is to be told of it. */
export type RecordDetail = Named & {
  fate: Fate;
  kind: string;
  name: string;
  fields: FieldThenNow[];
  /** The record as it was, to take single fields from; null where these cannot be had back one by one. */
  then: StoredRow | null;
};

export type DifferenceDetail = Named & {
  fate: Fate;
  kind: string;
  name: string;
  /** The record itself, unless it did not change, and then its parts. */
  records: RecordDetail[];
};

/** The differences of a comparison in words of one language: to list, to search, to look into. */
export type DifferenceWords = {
  page: (filter: DifferenceFilter, from: number, count: number) => DifferencePage;
  /** Null where it does not differ (any more). */
  detail: (named: Named) => DifferenceDetail | null;
  called: (named: Named) => { kind: string; name: string };
};

const FATES: readonly Fate[] = ['gone', 'changed', 'added'];

/** Names all differences, and sorts them by area, fate, kind and name. Values are put into words where they are asked for. */
export async function differenceWords(
  { sides, differences }: Pick<Comparison, 'sides' | 'differences'>,
  language: Language,
): Promise<DifferenceWords> {
  const { then, now } = sides;
  const anyRow = (named: Named) => rowOf(now, named) ?? rowOf(then, named);
  const records = differences.flatMap(({ table, id, parts }) => [{ table, id }, ...parts]);
  const places = records.flatMap((named) =>
    [rowOf(now, named), rowOf(then, named)].flatMap((row) =>
      row ? [{ table: named.table, row }] : [],
    ),
  );
  const words = await readRecordWords(namedRows(anyRow), places, language);
  const labelOf = (table: string, field: string) => fieldName(table, field, language);
  const called = (named: Named) => ({
    kind: words.kind(named.table),
    name: words.name(named.table, anyRow(named) ?? { id: named.id }),
  });

  const collator = collatorFor(language);
  const rank = ({ table, fate }: Difference) =>
    AREAS.indexOf(areaOf(table) ?? 'office') * FATES.length + FATES.indexOf(fate);
  const lines = differences
    .map((difference) => ({ difference, rank: rank(difference), ...called(difference) }))
    .sort(
      (a, b) =>
        a.rank - b.rank || collator.compare(a.kind, b.kind) || collator.compare(a.name, b.name),
    );
  const byKey = new Map(lines.map((line) => [keyOf(line.difference), line]));
  type Line = (typeof lines)[number];

  const fieldsOf = ({ table, id, fate, fields }: RecordDifference): FieldThenNow[] => {
    const [before, after] = [rowOf(then, { table, id }), rowOf(now, { table, id })];
    const names =
      fate === 'changed' ? fields : Object.keys((fate === 'gone' ? before : after) ?? {});
    return names
      .filter((field) => !isSilent(field))
      .map((field) => {
        const values = [before?.[field], after?.[field]] as const;
        const sides = words.sides(table, field, values);
        return {
          field,
          label: labelOf(table, field),
          then: sides[0],
          now: sides[1],
          isFormOnly: sides[0] === sides[1] && onlyFormChanged(...values),
        };
      })
      .filter((one) => fate === 'changed' || one.then !== one.now);
  };
  const recordsOf = ({ own, parts }: Difference) => (own ? [own, ...parts] : parts);

  /** What the words are sought in, made when it is first needed. */
  const texts = new Map<Line, string>();
  const textOf = (line: Line): string => {
    const known = texts.get(line);
    if (known !== undefined) return known;
    const values = recordsOf(line.difference).flatMap((record) =>
      // What is gone or new as a whole differs in every field: what these are called finds nothing.
      fieldsOf(record).flatMap(({ label, then: before, now: after }) =>
        record.fate === 'changed' ? [label, before, after] : [before, after],
      ),
    );
    const text = fold([line.kind, line.name, ...values].join('\n'));
    texts.set(line, text);
    return text;
  };

  return {
    called,
    page: ({ area, fate, words: typed }, wanted, count) => {
      const sought = fold(typed).split(/\s+/u).filter(Boolean);
      const found = lines.filter((line) => {
        const { difference } = line;
        if (area !== null && areaOf(difference.table) !== area) return false;
        if (fate !== null && difference.fate !== fate) return false;
        return sought.every((word) => textOf(line).includes(word));
      });
      // Fewer may be left than when the page was turned.
      const last = Math.max(0, Math.ceil(found.length / count) - 1) * count;
      const from = Math.min(wanted, last);
      return {
        from,
        total: found.length,
        counts: countsOf(differences),
        rows: found.slice(from, from + count).map(({ difference, kind, name }) => ({
          table: difference.table,
          id: difference.id,
          fate: difference.fate,
          kind,
          name,
          what: [
            ...new Set([
              ...(difference.own?.fields ?? [])
                .filter((field) => !isSilent(field))
                .map((field) => labelOf(difference.table, field)),
              ...(difference.fate === 'changed'
                ? difference.parts.map((part) => words.kind(part.table))
                : []),
            ]),
          ],
        })),
      };
    },
    detail: (named) => {
      const line = byKey.get(keyOf(named));
      if (!line) return null;
      const { difference, kind, name } = line;
      return {
        table: named.table,
        id: named.id,
        fate: difference.fate,
        kind,
        name,
        records: recordsOf(difference).map((record) => ({
          table: record.table,
          id: record.id,
          fate: record.fate,
          ...called(record),
          fields: fieldsOf(record),
          then:
            record.fate === 'changed' && canRestoreFields(record.table)
              ? (rowOf(then, record) ?? null)
              : null,
        })),
      };
    },
  };
}

function countsOf(differences: readonly Difference[]): DifferencePage['counts'] {
  const none = () => ({ gone: 0, changed: 0, added: 0 });
  const counts: DifferencePage['counts'] = {
    contacts: none(),
    bodies: none(),
    programme: none(),
    cooperation: none(),
    meetings: none(),
    office: none(),
  };
  for (const { table, fate } of differences) counts[areaOf(table) ?? 'office'][fate] += 1;
  return counts;
}

function namedRows(rowOfAny: (named: Named) => StoredRow | undefined): NamedRows {
  const tableOf = (table: string) => ({
    bulkGet: (ids: readonly string[]) => Promise.resolve(ids.map((id) => rowOfAny({ table, id }))),
  });
  const read = Object.fromEntries(TABLE_NAMES.map((table) => [table, tableOf(table)]));
  return { read: read as NamedRows['read'] };
}
