import type { PostalAddress } from '../../contact-point.ts';
import { countryCodeOf } from '../../../text/country-code.ts';
import type { IssueCollector } from '../issue-collector.ts';
import type { ContactField } from '../plan.ts';
import {
  readPlace,
  readPostalCode,
  splitAddress,
  splitPostalCodeAndCity,
  takeCountry,
} from './read-address.ts';
import type { ColumnSet } from '../columns/recognise-header.ts';
import { groupBy } from '../../../lib/group-by.ts';

export type AddressPart = { field: ContactField; set: ColumnSet; text: string; column: number };

/** Work before home: the list is of people in their offices. */
const ORDER = ['work', 'plain', '1', '2', '3', '4', '5', 'other', 'home'];

/**
 * One postal address of the parts that a row has; where several were given, the work address, and a warning. `isAbroad`
 * says whether the rest of the row points to another country, for an address that names none.
 */
export function chooseAddress(
  row: number,
  parts: readonly AddressPart[],
  issues: IssueCollector,
  isAbroad: () => boolean,
): PostalAddress {
  const [first] = parts;
  const isFinnish = (country: string) =>
    country === '' ? !isAbroad() : countryCodeOf(country) === 'FI';
  const build = (of: readonly AddressPart[], country: string) =>
    of.length === 0
      ? { street: '', postalCode: '', city: '', country }
      : buildAddress(row, { parts: of, country, isFinnish: isFinnish(country) }, issues);
  if (!first) return build([], '');
  if (parts.every(({ set }) => set === first.set)) {
    const country = parts.find(({ field }) => field === 'country')?.text ?? '';
    const isPlaced = parts.some(({ field }) => field !== 'country');
    return build(isPlaced ? parts : [], country);
  }
  const sets = groupBy(parts, ({ set }) => set);
  const placed = [...sets.entries()]
    .filter(([, members]) => members.some(({ field }) => field !== 'country'))
    .sort(([a], [b]) => ORDER.indexOf(a) - ORDER.indexOf(b));
  const chosen = placed[0]?.[1] ?? [];
  if (placed.length > 1) {
    const isOther = placed.slice(1).some(([, members]) => keyOf(members) !== keyOf(chosen));
    if (isOther) issues.warn(row, 'second-address-left-out', { facts: { count: placed.length } });
  }
  const country =
    chosen.find(({ field }) => field === 'country') ??
    parts.find(({ field, set }) => field === 'country' && set === 'plain') ??
    (placed.length === 0 ? parts.find(({ field }) => field === 'country') : undefined);
  return build(chosen, country?.text ?? '');
}

function keyOf(members: readonly AddressPart[]): string {
  return members
    .filter(({ field }) => field !== 'country')
    .map(({ text }) => text.toLowerCase())
    .join('|');
}

/** `106 30 Stockholm, Sverige`, `Brussels, Belgium`: the postal code may stand before the town, the country behind it. */
function takeCity(address: PostalAddress, text: string): void {
  if (address.city) return;
  const place = address.postalCode ? null : readPlace(text, address.country);
  const [town, country] = takeCountry(text);
  address.postalCode ||= place?.postalCode ?? '';
  address.city = place?.city ?? town;
  address.country ||= country;
}

/** `12 A` in a column beside the street's, on either side. */
const HOUSE_NUMBER = /^\d{1,4}(?:\s?\p{L})?(?:\s\d{1,3})?$/u;

type AddressOf = { parts: readonly AddressPart[]; country: string; isFinnish: boolean };

function buildAddress(
  row: number,
  { parts, country, isFinnish }: AddressOf,
  issues: IssueCollector,
): PostalAddress {
  const address: PostalAddress = { street: '', postalCode: '', city: '', country };
  const streets: string[] = [];
  for (const { field, text, column } of parts) {
    if (field === 'street' && streets.length > 0 && HOUSE_NUMBER.test(text))
      streets.push(`${streets.pop() ?? ''} ${text}`);
    else if (field === 'street' && streets.length === 1 && HOUSE_NUMBER.test(streets[0] ?? ''))
      streets[0] = `${streets[0] ?? ''} ${text}`;
    else if (field === 'street') streets.push(text);
    else if (field === 'city') takeCity(address, text);
    else if (field === 'postalCode') {
      const both = splitPostalCodeAndCity(text);
      if (both) address.city ||= both.city;
      const { value, padded } = readPostalCode(both?.postalCode ?? text, isFinnish);
      if (padded)
        issues.warn(row, 'postal-code-padded', { column, facts: { value: text, to: value } });
      address.postalCode ||= value;
    } else if (field === 'postalCodeAndCity') {
      if (/^\d+$/.test(text)) address.postalCode ||= text;
      else takeCity(address, text);
    }
  }
  const whole = address.postalCode ? null : splitAddress(streets.join(', '), country);
  // A town in a column of its own says less than the address with its code: `PL 1, 02070 Espoon kaupunki` beside `Espoo`.
  if (whole && (whole.postalCode || !address.city))
    return { ...whole, country: whole.country || country };
  address.street = streets.map(oneLineOf).join(', ');
  // The two stand in each other's columns.
  if (/^\d{5}$/.test(address.city) && /^\p{L}[\p{L} -]+$/u.test(address.postalCode)) {
    return { ...address, postalCode: address.city, city: address.postalCode };
  }
  if (isFinnish && address.postalCode && !isPlainCode(address.postalCode)) {
    const column = parts.find(({ field }) => field === 'postalCode')?.column;
    const facts = { value: address.postalCode };
    issues.warn(row, 'postal-code-unclear', { ...(column === undefined ? {} : { column }), facts });
  }
  return address;
}

function oneLineOf(street: string): string {
  return street.includes('\n') ? street.replace(/(?<!\s)[^\S\n]*\n\s*/g, ', ') : street;
}

/** A Finnish or Swedish code, or one that shows by its letters to be another country's: `SW1A 2AA`, `LV-1050`. */
function isPlainCode(code: string): boolean {
  return /^(?:\d{5}|\d{3} \d{2}|[A-Z]{1,3}-[\d ]+|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})$/.test(code);
}
