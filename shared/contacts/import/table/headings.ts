import { removeIdentityCodes } from '../../../lib/identity-code.ts';
import type { TableRow } from '../../../tabular/table.ts';
import { looksLikeOrganisation } from './cell-kinds.ts';
import type { IssueCollector } from '../issue-collector.ts';
import type { ContactField, ImportedContact } from '../plan.ts';

/** Reads the headings of a list row by row, and places under them those who follow. */
export type Headings = {
  /** A row that is none of a contact. */
  note: (row: TableRow) => void;
  place: (contact: ImportedContact) => void;
};

/**
 * `Oikeusministeriö` on a line of its own above its people: where a list has no column for organisations, theirs is the
 * one in the heading, with a remark. Any other heading ends it.
 */
export function startHeadings(
  fields: readonly (ContactField | null)[],
  issues: IssueCollector,
): Headings {
  const hasColumn = fields.includes('organisation');
  let heading: { name: string; line: number } | null = null;
  return {
    note({ line, cells }) {
      const name = (cells.find((cell) => cell.trim()) ?? '').replace(/\s+/g, ' ').trim();
      const isOne =
        !hasColumn && name.length <= 80 && looksLikeOrganisation(name.replace(/:$/, ''));
      heading = isOne ? { name: name.replace(/:$/, ''), line } : null;
    },
    place(contact) {
      if (!heading || contact.kind !== 'person' || contact.organisation) return;
      contact.organisation = heading.name;
      const facts = { to: removeIdentityCodes(heading.name), line: heading.line };
      issues.warn(contact.row, 'value-from-above', { facts });
    },
  };
}
