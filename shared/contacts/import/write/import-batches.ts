import type { ContactTables } from '../../contact-tables.ts';
import { createContactStore } from '../../directory/contact-store.ts';
import type { RowDecision, RowMatch } from '../match/row-match.ts';
import type { ImportedContact } from '../plan.ts';
import type { ContactRows, ContactUpdate, ImportFrame } from './contact-rows.ts';
import { importWriter } from './import-writer.ts';
import { writeChangedContact } from './write-changed-contact.ts';
import { writeNewContact } from './write-new-contact.ts';

/** A contact of the list, what it is held against the office, and what is done with it. */
export type DecidedContact = {
  contact: ImportedContact;
  match: RowMatch;
  decision: RowDecision;
};

/** So many contacts make one batch: writing it keeps nobody waiting. */
const CONTACTS = 500;

/**
 * The rows to add and records to change for an import, in batches in the order of the list; the last one holds the
 * changes. Organisations that the office has are used, others are made once each, however often the list names them.
 * `tables` are the office as `contactMatcher` saw it.
 */
export function* importBatches(
  contacts: Iterable<DecidedContact>,
  tables: ContactTables,
  frame: ImportFrame,
): Generator<ContactRows & { updates: ContactUpdate[] }> {
  const writer = importWriter(createContactStore(tables), frame);
  let count = 0;
  for (const { contact, match, decision } of contacts) {
    if (decision.do === 'add') writeNewContact(contact, writer);
    else if (decision.do === 'update' && 'id' in match) {
      writeChangedContact(contact, match.id, new Set(decision.changes), writer);
    }
    count += 1;
    if (count % CONTACTS === 0) yield { ...writer.take(), updates: [] };
  }
  yield { ...writer.take(), updates: writer.updates() };
}
