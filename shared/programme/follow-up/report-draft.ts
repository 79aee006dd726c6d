import { hasIdentityCode } from '../../lib/identity-code.ts';
import {
  checkTexts,
  choice,
  draftFrom,
  fieldsFrom,
  MAX_NOTES,
  NO_TEXT,
  optionalChoice,
  optionalLine,
  optionalText,
  optionalTexts,
  draftText,
  type DraftOf,
  type DraftText,
  type KeptOf,
} from '../../records/draft-fields.ts';
import type { FollowUpStatus, ReportWay, RoundQuestion, StatusReport } from './follow-up.ts';

const long = { ...optionalTexts, limit: MAX_NOTES };

/** The fields of a status report that stand for themselves. A new one is added here. */
const REPORT_FIELDS = {
  status: optionalChoice<FollowUpStatus>(),
  done: long,
  obstacles: long,
  next: long,
  money: { ...optionalLine, limit: MAX_NOTES },
  contact: optionalLine,
  way: choice<ReportWay>('email'),
};

/** How an action stands as a form holds it; the answers to the round's own questions by their keys. */
export type ReportDraft = DraftOf<typeof REPORT_FIELDS> & { answers: Record<string, DraftText> };

/** The form of what is told of an action, or of nothing told yet. */
export function draftOfReport(
  report: StatusReport | undefined,
  questions: readonly RoundQuestion[],
): ReportDraft {
  const told = new Map((report?.answers ?? []).map(({ key, text }) => [key, text]));
  return {
    ...draftFrom(REPORT_FIELDS, report ?? { way: 'email' }),
    answers: Object.fromEntries(questions.map(({ key }) => [key, draftText(told.get(key))])),
  };
}

/** What the form says. What was answered to a question that is asked no more stays. */
export function reportFields(
  draft: ReportDraft,
  before: readonly RoundQuestion[] = [],
): KeptOf<typeof REPORT_FIELDS> & { answers: RoundQuestion[] | undefined } {
  const written = Object.entries(draft.answers).flatMap(([key, typed]) => {
    const text = optionalText(typed);
    return text ? [{ key, text }] : [];
  });
  const answers = [...before.filter(({ key }) => !(key in draft.answers)), ...written];
  return {
    ...fieldsFrom(REPORT_FIELDS, draft),
    answers: answers.length > 0 ? answers : undefined,
  };
}

/** What is wrong with a field; its text is `followUp:finding.<code>`. */
export type ReportFinding = { path: string; code: 'nothing-told' | 'identity-code' | 'too-long' };

/** What is wrong with it as typed; empty where it can be saved. */
export function validateReport(draft: ReportDraft): ReportFinding[] {
  const findings: ReportFinding[] = checkTexts(REPORT_FIELDS, draft).map(({ path, code }) => ({
    path,
    code,
  }));
  for (const [key, text] of Object.entries(draft.answers)) {
    for (const [language, one] of Object.entries({ ...NO_TEXT, ...text })) {
      const path = `answers.${key}.${language}`;
      if (hasIdentityCode(one)) findings.push({ path, code: 'identity-code' });
      if (one.length > MAX_NOTES) findings.push({ path, code: 'too-long' });
    }
  }
  const told = Object.entries(reportFields(draft));
  if (told.every(([name, value]) => name === 'way' || value === undefined)) {
    findings.push({ path: 'status', code: 'nothing-told' });
  }
  return findings;
}
