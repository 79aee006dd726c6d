import { removeIdentityCodes } from '../../../lib/identity-code.ts';
import { unquote } from '../../../tabular/quoted-text.ts';
import type { PostalAddress } from '../../contact-point.ts';
import type { IssueCollector } from '../issue-collector.ts';
import type { ContactField, ImportedContact } from '../plan.ts';
import { PERSON_TEXTS } from '../../person-texts.ts';

const TEXTS = [
  'familyName',
  'givenName',
  ...PERSON_TEXTS,
  'title',
  'organisation',
  'unit',
] as const;
const ADDRESS = ['street', 'postalCode', 'city', 'country'] as const;

/** What a row says to the letter, besides the contact's texts. */
export type QuotedRest = { address: Partial<PostalAddress>; notes: string[] };

/**
 * A cell of one text that stands in double quotes, taken as it is: no word for “nothing”, no address in the wrong column
 * is looked for in it. Returns whether it was such a cell. Exports write so what would otherwise be read as something else.
 */
export function readQuoted(
  contact: ImportedContact,
  rest: QuotedRest,
  cell: string,
  { field, column }: { field: ContactField; column: number },
  issues: IssueCollector,
): boolean {
  const inside = unquote(cell);
  if (inside === null) return false;
  const place = field === 'notes' ? field : [...TEXTS, ...ADDRESS].find((one) => one === field);
  if (!place) return false;
  const text = removeIdentityCodes(inside);
  if (text !== inside) issues.warn(contact.row, 'identity-code-left-out', { column });
  if (place === 'notes') rest.notes.push(text);
  else if (isOneOf(ADDRESS, place)) rest.address[place] = text;
  else contact[place] ||= text;
  return true;
}

function isOneOf<One extends string>(all: readonly One[], value: string): value is One {
  return all.some((one) => one === value);
}
