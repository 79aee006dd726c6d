import type { Fields } from '../../records/record.ts';
import {
  checkTexts,
  draftFrom,
  emptyDraft,
  fieldsFrom,
  line,
  notes,
  MAX_NOTES,
  type DraftOf,
} from '../../records/draft-fields.ts';
import { definedOnly } from '../../lib/defined-only.ts';
import type { ContactFilters } from '../directory/contact-query.ts';
import type { MailingList } from './mailing-list.ts';

/** The fields that fixed lists and those with a rule have. A new one is added here. */
const LIST_FIELDS = { name: line, purpose: { ...line, limit: MAX_NOTES }, notes };

/** A list as its form holds it; `of` and `rule` count where the members are found by a rule. */
export type ListDraft = DraftOf<typeof LIST_FIELDS> & {
  mode: MailingList['mode'];
  of: 'persons' | 'organisations';
  rule: ContactFilters;
};

export type ListFinding = {
  path: string;
  code: 'name-missing' | 'purpose-missing' | 'rule-empty' | 'identity-code' | 'too-long';
};

/** The form of a new list, or of one as it is. */
export function draftOfList(list: MailingList | null): ListDraft {
  const common = list ? draftFrom(LIST_FIELDS, list) : emptyDraft(LIST_FIELDS);
  return list?.mode === 'rule'
    ? { ...common, mode: 'rule', of: list.of, rule: list.rule }
    : { ...common, mode: 'fixed', of: 'persons', rule: {} };
}

/** What the form says of any list: its name, what it is for and notes. */
export const commonFields = (draft: ListDraft) => fieldsFrom(LIST_FIELDS, draft);

/** What the form says of a new list. */
export function listFields(draft: ListDraft): Fields<MailingList> {
  const { name, purpose, notes } = commonFields(draft);
  const common = { name, purpose, ...definedOnly({ notes }) };
  return draft.mode === 'fixed'
    ? { ...common, mode: 'fixed' }
    : { ...common, mode: 'rule', of: draft.of, rule: withoutEmpty(draft.rule) };
}

/** What must be mended before the list is saved, in the order of the form; `lists:finding.<code>` says it. */
export function validateList(draft: ListDraft): ListFinding[] {
  const { name, purpose, mode, rule } = draft;
  const findings: ListFinding[] = [];
  if (name.trim() === '') findings.push({ path: 'name', code: 'name-missing' });
  if (purpose.trim() === '') findings.push({ path: 'purpose', code: 'purpose-missing' });
  findings.push(...checkTexts(LIST_FIELDS, draft));
  if (mode === 'rule' && Object.keys(withoutEmpty(rule)).length === 0) {
    findings.push({ path: 'rule', code: 'rule-empty' });
  }
  return findings;
}

/** The rule without conditions that nothing was chosen for: they narrow nothing. */
export function withoutEmpty(rule: ContactFilters): ContactFilters {
  return Object.fromEntries(
    Object.entries(rule).filter(([, value]) => !Array.isArray(value) || value.length > 0),
  );
}
