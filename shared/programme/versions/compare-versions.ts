import { LANGUAGES, type Language } from '../../i18n/languages.ts';
import { BASE_FIELDS } from '../../records/record.ts';
import { sameValue } from '../../lib/same-value.ts';
import { groupRows } from '../../records/group-rows.ts';
import {
  actionsInOrder,
  chaptersInOrder,
  goalsInOrder,
  numberProgramme,
  type NumberedProgramme,
} from '../outline/number-programme.ts';
import { shelvesOf } from '../outline/outline-places.ts';
import type { ProgrammeContent } from '../programme-tables.ts';
import type { TextOwner } from '../programme-texts.ts';
import { alignIds } from '../../lib/sequence-diff.ts';

/** The tables whose records are compared. */
export type ComparedTable =
  | TextOwner['table']
  | 'actionParties'
  | 'milestones'
  | 'indicators'
  | 'indicatorValues'
  | 'recommendationLinks';

/** A field that differs; of a text in several languages, in one of them. Absent values are `undefined`. */
export type FieldDifference = {
  field: string;
  language?: Language;
  before: unknown;
  after: unknown;
};

export type RecordDifference = {
  table: ComparedTable;
  id: string;
  /** The record of the outline that it belongs to, or is. */
  owner: TextOwner;
  kind: 'added' | 'removed' | 'changed';
  /** Whether it stands below another parent or elsewhere among its siblings; not where those around it went. */
  moved: boolean;
  /** Of chapters, goals and actions. */
  numberBefore?: string;
  numberAfter?: string;
  /** Of an added or removed record every field that it has. */
  fields: FieldDifference[];
};

export type Comparison = {
  /** In the order of the new version; what is removed stands where it stood. */
  records: RecordDifference[];
  /** Chapters, goals and actions that differ in their number alone, because of what happened around them. */
  renumbered: { table: TextOwner['table']; id: string; before: string; after: string }[];
};

/**
 * What every record carries, what tells its place or its lineage, and the contact of a party, which versions do not keep.
 */
export const NOT_COMPARED: ReadonlySet<string> = new Set<string>([
  ...BASE_FIELDS,
  'order',
  'parentId',
  'goalId',
  'programmeId',
  'actionId',
  'indicatorId',
  'predecessorId',
  'contactPersonId',
]);

type Row = { id: string };
type Line = { table: ComparedTable; owner: TextOwner; row: Row };

/**
 * Compares two states of a programme record by record and field by field: what was added, removed, moved and changed.
 * Translations are compared language by language; from which Finnish they were made is not.
 */
export function compareContents(before: ProgrammeContent, after: ProgrammeContent): Comparison {
  const [oldOutline, newOutline] = [numberProgramme(before), numberProgramme(after)];
  const [old, now] = [linesOf(before, oldOutline), linesOf(after, newOutline)];
  const moved = movedIds(oldOutline, newOutline);
  const comparison: Comparison = { records: [], renumbered: [] };
  for (const { id } of alignIds([...old.keys()], [...now.keys()])) {
    const [was, is] = [old.get(id), now.get(id)];
    const line = is ?? was;
    if (!line) continue;
    const { table, owner } = line;
    const fields = fieldDifferences(was?.row ?? {}, is?.row ?? {});
    const numberBefore = was && oldOutline.numbers.get(id);
    const numberAfter = is && newOutline.numbers.get(id);
    if (was && is && fields.length === 0 && !moved.has(id)) {
      if (numberBefore !== undefined && numberAfter !== undefined && numberBefore !== numberAfter) {
        comparison.renumbered.push({
          table: owner.table,
          id,
          before: numberBefore,
          after: numberAfter,
        });
      }
      continue;
    }
    comparison.records.push({
      table,
      id,
      owner,
      kind: was && is ? 'changed' : is ? 'added' : 'removed',
      moved: moved.has(id),
      ...(numberBefore !== undefined && { numberBefore }),
      ...(numberAfter !== undefined && { numberAfter }),
      fields,
    });
  }
  return comparison;
}

/** Every record of a programme by its id, in the order of reading, parts behind what they belong to. */
function linesOf(content: ProgrammeContent, outline: NumberedProgramme): Map<string, Line> {
  const lines = new Map<string, Line>();
  const add = (table: ComparedTable, owner: TextOwner, rows: readonly Row[] = []) => {
    for (const row of rows) lines.set(row.id, { table, owner, row });
  };
  const values = groupRows(content.indicatorValues, ({ indicatorId }) => indicatorId);
  const indicators = groupRows(content.indicators, ({ actionId, goalId }) => actionId ?? goalId);
  const parts = {
    actionParties: groupRows(content.actionParties, ({ actionId }) => actionId),
    milestones: groupRows(content.milestones, ({ actionId }) => actionId),
    recommendationLinks: groupRows(content.recommendationLinks, ({ actionId }) => actionId),
  };
  const addIndicators = (owner: TextOwner) => {
    for (const indicator of indicators.get(owner.id) ?? []) {
      add('indicators', owner, [indicator]);
      add('indicatorValues', owner, values.get(indicator.id));
    }
  };
  const { programme } = content;
  add('programmes', { table: 'programmes', id: programme.id }, [programme]);
  for (const { chapter } of chaptersInOrder(outline)) {
    add('chapters', { table: 'chapters', id: chapter.id }, [chapter]);
  }
  for (const { goal } of goalsInOrder(outline.goals)) {
    const owner: TextOwner = { table: 'goals', id: goal.id };
    add('goals', owner, [goal]);
    addIndicators(owner);
  }
  for (const { action } of actionsInOrder(outline)) {
    const owner: TextOwner = { table: 'actions', id: action.id };
    add('actions', owner, [action]);
    add('actionParties', owner, parts.actionParties.get(action.id));
    add('milestones', owner, parts.milestones.get(action.id));
    addIndicators(owner);
    add('recommendationLinks', owner, parts.recommendationLinks.get(action.id));
  }
  return lines;
}

/** Records of both outlines whose parent differs, and as few others as tell the difference in the order of siblings. */
function movedIds(before: NumberedProgramme, after: NumberedProgramme): Set<string> {
  const places = (outline: NumberedProgramme) =>
    new Map(
      shelvesOf(outline).map(({ table, parentId, place, items }) => [
        `${table} ${parentId ?? place ?? ''}`,
        items.map(({ id }) => id),
      ]),
    );
  const [old, now] = [places(before), places(after)];
  const oldPlace = new Map([...old].flatMap(([key, ids]) => ids.map((id) => [id, key] as const)));
  const moved = new Set<string>();
  for (const [key, ids] of now) {
    for (const line of alignIds(old.get(key) ?? [], ids)) {
      if (line.after === undefined) continue;
      const was = oldPlace.get(line.id);
      if (line.moved || (was !== undefined && was !== key)) moved.add(line.id);
    }
  }
  return moved;
}

function fieldDifferences(was: object, is: object): FieldDifference[] {
  const [before, after] = [new Map(Object.entries(was)), new Map(Object.entries(is))];
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((field) => !NOT_COMPARED.has(field))
    .flatMap((field) => fieldDifference(field, before.get(field), after.get(field)));
}

function fieldDifference(field: string, before: unknown, after: unknown): FieldDifference[] {
  const [old, now] = [inLanguages(before), inLanguages(after)];
  if (!old || !now) return sameValue(before, after) ? [] : [{ field, before, after }];
  return LANGUAGES.filter((language) => !sameValue(old[language], now[language])).map(
    (language) => ({ field, language, before: old[language], after: now[language] }),
  );
}

const LANGUAGE_KEYS = new Set<string>([...LANGUAGES, 'basis']);

/** A value as a text in several languages; nothing where it is something else. */
function inLanguages(value: unknown): Partial<Record<Language, unknown>> | null {
  if (value === undefined) return {};
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  return Object.keys(value).every((key) => LANGUAGE_KEYS.has(key)) ? value : null;
}
