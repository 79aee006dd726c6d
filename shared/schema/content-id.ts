import { contentId } from '../lib/new-id.ts';
import { descriptionOf } from './tables.ts';

/**
 * The id of a record that is what its content says (`identity` in the table's description): a link, a membership, what
 * comes from a catalogue. So two who add the same make one. Undefined where `fields` do not say it all.
 */
export function contentIdOf(
  table: string,
  fields: Readonly<Record<string, unknown>>,
): string | undefined {
  const values = identityOf(table)?.map((field) => fields[field]);
  if (!values?.every((value) => typeof value === 'string' && value !== '')) return undefined;
  return contentId([table, ...values.map(String)]);
}

/** Whether two records of `table` are the same by their content; false where that says nothing. */
export function isSameByContent(
  table: string,
  one: Readonly<Record<string, unknown>>,
  other: Readonly<Record<string, unknown>>,
): boolean {
  return identityOf(table)?.every((field) => one[field] === other[field]) ?? false;
}

function identityOf(table: string): readonly string[] | undefined {
  return descriptionOf(table)?.identity;
}
