import { looksLikeOrganisation, looksLikeTitle } from '../table/cell-kinds.ts';
import { looksLikeFormula, oneLine } from './clean-value.ts';
import type { IssueCollector } from '../issue-collector.ts';
import {
  holdsAnother,
  splitOrganisation,
  splitTitle,
  type TextField,
} from '../table/joined-columns.ts';
import type { ImportedContact } from '../plan.ts';
import { remember } from '../../../lib/remember.ts';

/** A cell of a title, an organisation or a unit, in its lines. */
export type TextCell = { field: TextField; text: string; column: number };

/** What goes on in the next line: `Director` over `of Operations`. */
const GOES_ON = /^(?:of|for|and|för|av|och|ja|sekä|&)\s/i;

/** Several lines of a cell as one: a comma stands where a whole title ends. */
export function joinTextLines({ field, text }: TextCell): string {
  if (!text.includes('\n')) return text;
  const lines = text.split('\n').filter(Boolean);
  return oneLine(
    lines.reduce((before, line) => {
      const isWhole = field === 'title' && looksLikeTitle(before) && !GOES_ON.test(line);
      return `${before.replace(/,$/, '')}${isWhole ? ', ' : ' '}${line}`;
    }),
  );
}

/**
 * Judges texts that say more than their column, or something else, once all of the row is read: a title that plainly
 * goes on with a unit or an organisation that the row has nowhere else is divided; all else is remarked.
 */
export function settleTexts(
  contact: ImportedContact,
  cells: readonly TextCell[],
  issues: IssueCollector,
): void {
  for (const cell of cells) {
    const { field, column } = cell;
    const value = joinTextLines(cell);
    if (contact[field] !== value || (value === cell.text && IS_CLEAR[field](value))) continue;
    const remark = { column, facts: { value } };
    // A date, a serial number; a formula has been remarked.
    if (!isInWords(value) && !looksLikeFormula(value))
      issues.warn(contact.row, 'cell-kind-unclear', remark);
    if (field === 'unit') continue;
    if (holdsAnother(cell.text, field)) {
      if (field === 'organisation') divideOrganisation(contact, cell, remark, issues);
      else divideTitle(contact, cell, remark, issues);
    } else if (isOfOtherKind(value, field)) issues.warn(contact.row, 'cell-kind-unclear', remark);
  }
}

/** Whether there is nothing to be said of a text of one line in its field: of most, and most come again. */
const IS_CLEAR: Record<TextField, (text: string) => boolean> = {
  title: remember((text) => isOfKind(text, 'title')),
  organisation: remember((text) => isOfKind(text, 'organisation')),
  unit: isInWords,
};

function isOfKind(text: string, field: 'title' | 'organisation'): boolean {
  return isInWords(text) && !holdsAnother(text, field) && !isOfOtherKind(text, field);
}

function isInWords(text: string): boolean {
  return /\p{L}{2}/u.test(text);
}

type Remark = { column: number; facts: { value: string } };

/** An organisation with a unit of it in the same cell is divided where the row has no unit elsewhere; all else is told. */
function divideOrganisation(
  contact: ImportedContact,
  { text }: TextCell,
  remark: Remark,
  issues: IssueCollector,
): void {
  const split = contact.unit === '' ? splitOrganisation(text) : null;
  if (!split) {
    issues.warn(contact.row, 'cell-not-split', remark);
    return;
  }
  Object.assign(contact, split);
  const to = `${split.organisation} | ${split.unit}`;
  issues.warn(contact.row, 'cell-split', { ...remark, facts: { ...remark.facts, to } });
}

function divideTitle(
  contact: ImportedContact,
  { text }: TextCell,
  remark: Remark,
  issues: IssueCollector,
): void {
  const parts = splitTitle(text);
  if (parts?.every(({ field }) => field === 'title' || contact[field] === '')) {
    for (const part of parts) contact[part.field] = part.text;
    const to = parts.map((part) => part.text).join(' | ');
    issues.warn(contact.row, 'cell-split', { ...remark, facts: { ...remark.facts, to } });
  } else if (!contact.organisation || parts?.some(({ field }) => field === 'unit') !== false) {
    issues.warn(contact.row, 'cell-not-split', remark);
  }
}

/** An organisation under titles, or a title in small letters under organisations. */
function isOfOtherKind(text: string, field: 'title' | 'organisation'): boolean {
  if (field === 'title') return looksLikeOrganisation(text) && !looksLikeTitle(text);
  return /^\p{Ll}/u.test(text) && looksLikeTitle(text) && !looksLikeOrganisation(text);
}
