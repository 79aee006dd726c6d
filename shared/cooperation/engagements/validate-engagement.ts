import { checkTerm, checkText } from '../../contacts/bodies/validate-body.ts';
import type { EngagementDraft } from './engagement-draft.ts';

/** What keeps an entry from being saved; its text is `engagements:finding.<code>`. `path` is the field: `title.fi`, `to`; `title` of all languages. */
export type EngagementFinding = {
  path: string;
  code:
    | 'title-missing'
    | 'identity-code'
    | 'too-long'
    | 'day-invalid'
    | 'to-before-from'
    | 'to-without-from';
};

const MAX_TEXT = 20_000;

/** What is wrong with an entry as typed; empty where it can be saved. No personal identity code may enter anywhere. */
export function validateEngagement(draft: EngagementDraft): EngagementFinding[] {
  const findings = [
    ...Object.entries(draft.title).flatMap(([language, text]) =>
      checkText(`title.${language}`, text),
    ),
    ...Object.entries(draft.summary).flatMap(([language, text]) =>
      checkText(`summary.${language}`, text, MAX_TEXT),
    ),
    ...checkText('place', draft.place),
    ...checkText('topics', draft.topics.join(' ')),
    ...checkText('notes', draft.notes, MAX_TEXT),
    ...checkTerm(draft),
  ].map(({ path, code }) => ({ path, code: code as EngagementFinding['code'] }));
  if (Object.values(draft.title).join('').trim() === '') {
    findings.push({ path: 'title', code: 'title-missing' });
  }
  if (draft.from.trim() === '' && draft.to.trim() !== '') {
    findings.push({ path: 'from', code: 'to-without-from' });
  }
  return findings;
}
