import { hasIdentityCode } from '../lib/identity-code.ts';
import { readDay } from '../lib/read-day.ts';
import type { RecommendationDraft } from './recommendation-draft.ts';

type RecommendationFindingCode =
  | 'reference-missing'
  | 'text-missing'
  | 'identity-code'
  | 'too-long'
  | 'day-invalid'
  | 'due-before-given';

/** What keeps a recommendation from being saved. Its text is `recommendations:finding.<code>`. */
type RecommendationFinding = {
  /** The field: `reference`, `text.fi`, `dueOn`. */
  path: string;
  code: RecommendationFindingCode;
};

const MAX_LINE = 300;
const MAX_TEXT = 20_000;

/** What is wrong with a recommendation as typed; empty where it can be saved. */
export function validateRecommendation(draft: RecommendationDraft): RecommendationFinding[] {
  const findings: RecommendationFinding[] = [];
  const add = (path: string, code: RecommendationFindingCode) => findings.push({ path, code });
  const check = (path: string, text: string, limit: number) => {
    // No data on victims or cases may enter: a personal identity code is refused wherever it is written.
    if (hasIdentityCode(text)) add(path, 'identity-code');
    if (text.length > limit) add(path, 'too-long');
  };
  if (draft.reference.trim() === '') add('reference', 'reference-missing');
  check('reference', draft.reference, MAX_LINE);
  if (Object.values(draft.text).every((text) => text.trim() === '')) add('text.fi', 'text-missing');
  for (const field of ['text', 'response'] as const) {
    for (const [language, text] of Object.entries(draft[field])) {
      check(`${field}.${language}`, text, MAX_TEXT);
    }
  }
  check('topics', draft.topics.join('; '), MAX_TEXT);
  for (const path of ['givenOn', 'dueOn'] as const) {
    if (draft[path].trim() !== '' && readDay(draft[path]) === null) add(path, 'day-invalid');
  }
  const [given, due] = [readDay(draft.givenOn), readDay(draft.dueOn)];
  if (given !== null && due !== null && due < given) add('dueOn', 'due-before-given');
  return findings;
}
