import { fold } from '../../text/fold.ts';
import type { ActionRow } from './action-row.ts';

/** What the table can be narrowed by, beside words. */
export const FILTER_FIELDS = [
  'lead',
  'partner',
  'goal',
  'state',
  'kind',
  'tag',
  'money',
  'gap',
] as const;
export type FilterField = (typeof FILTER_FIELDS)[number];

/** Of each field the values that pass, any of them; a field that is not there lets all pass. */
export type ActionFilter = { text: string; chosen: { [F in FilterField]?: readonly string[] } };

/** The value of a field that has none: nobody leads, no goal, no kind, no tag, no money state, no gap. */
export const NONE = 'none!';

/** The values of a row in a field; a row without any has `NONE`. */
export function filterValues(row: ActionRow, field: FilterField): readonly string[] {
  const values = valuesOf(row, field);
  return values.length === 0 ? [NONE] : values;
}

function valuesOf({ action, goal, leads, partners, gaps }: ActionRow, field: FilterField) {
  switch (field) {
    case 'lead':
      return leads.map(({ organisationId }) => organisationId);
    case 'partner':
      return partners.map(({ organisationId }) => organisationId);
    case 'goal':
      return goal ? [goal.id] : [];
    case 'state':
      return [action.state];
    case 'kind':
      return action.kind ? [action.kind] : [];
    case 'tag':
      return action.tags ?? [];
    case 'money':
      return action.money ? [action.money.state] : [];
    case 'gap':
      return gaps;
  }
}

/**
 * The rows that pass every field, and in which each of the words is found: in number, titles of every language, tags or
 * names of bodies, from the beginning of a word on or within it, whatever their accents.
 */
export function filterActions(
  rows: readonly ActionRow[],
  { text, chosen }: ActionFilter,
): readonly ActionRow[] {
  const words = fold(text).split(' ').filter(Boolean);
  const fields = FILTER_FIELDS.flatMap((field) => {
    const values = chosen[field];
    return values && values.length > 0 ? [{ field, values: new Set(values) }] : [];
  });
  if (words.length === 0 && fields.length === 0) return rows;
  return rows.filter(
    (row) =>
      words.every((word) => row.found.includes(word)) &&
      fields.every(({ field, values }) =>
        filterValues(row, field).some((value) => values.has(value)),
      ),
  );
}
