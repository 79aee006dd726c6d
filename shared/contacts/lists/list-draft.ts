import { hasIdentityCode } from '../../lib/identity-code.ts';
import type { ContactFilters } from '../directory/contact-query.ts';
import type { MailingList } from './mailing-list.ts';

/** A list as its form holds it; `of` and `rule` count where the members are found by a rule. */
export type ListDraft = {
  name: string;
  purpose: string;
  notes: string;
  mode: MailingList['mode'];
  of: 'persons' | 'organisations';
  rule: ContactFilters;
};

export type ListFinding = {
  path: 'name' | 'purpose' | 'notes' | 'rule';
  code: 'name-missing' | 'purpose-missing' | 'rule-empty' | 'identity-code';
};

/** What must be mended before the list is saved, in the order of the form; `lists:finding.<code>` says it. */
export function validateList(draft: ListDraft): ListFinding[] {
  const { name, purpose, mode, rule } = draft;
  const findings: ListFinding[] = [];
  if (name.trim() === '') findings.push({ path: 'name', code: 'name-missing' });
  if (purpose.trim() === '') findings.push({ path: 'purpose', code: 'purpose-missing' });
  for (const path of ['name', 'purpose', 'notes'] as const) {
    if (hasIdentityCode(draft[path])) findings.push({ path, code: 'identity-code' });
  }
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
