import { readDay } from '../lib/read-day.ts';
import {
  checkTexts,
  choice,
  day,
  draftFrom,
  emptyDraft,
  fieldsFrom,
  line,
  optionalTexts,
  reference,
  tags,
  texts,
  unless,
  type DraftOf,
  type KeptOf,
} from '../records/draft-fields.ts';
import type {
  Recommendation,
  RecommendationPosition,
  RecommendationState,
  RecommendationStrength,
} from './recommendation.ts';

const MAX_TEXT = 20_000;

/** The fields of a recommendation's own. A new one is added here. */
const RECOMMENDATION_FIELDS = {
  reference: { ...line, kept: (typed: string) => typed.trim().replace(/\s+/gu, ' ') },
  text: { ...texts, limit: MAX_TEXT },
  strength: choice<RecommendationStrength>('recommends'),
  bodyId: reference,
  reviewRoundId: reference,
  position: unless<RecommendationPosition>('none'),
  state: unless<RecommendationState>('new'),
  givenOn: day,
  dueOn: day,
  topics: { ...tags, limit: MAX_TEXT },
  response: { ...optionalTexts, limit: MAX_TEXT },
};

/** A recommendation as a form holds it: texts as typed, days as typed (`1.3.2026`), empty where nothing is said. */
export type RecommendationDraft = DraftOf<typeof RECOMMENDATION_FIELDS> & {
  addresseeIds: string[];
};

/** The form of a new recommendation. */
export const emptyRecommendation = (): RecommendationDraft => ({
  ...emptyDraft(RECOMMENDATION_FIELDS),
  addresseeIds: [],
});

/** The form of a recommendation as it is. */
export const draftOfRecommendation = (
  one: Recommendation,
  addresseeIds: string[],
): RecommendationDraft => ({ ...draftFrom(RECOMMENDATION_FIELDS, one), addresseeIds });

/** What the form says of a recommendation's own. */
export const recommendationFields = (
  draft: RecommendationDraft,
): KeptOf<typeof RECOMMENDATION_FIELDS> => fieldsFrom(RECOMMENDATION_FIELDS, draft);

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

/** What is wrong with a recommendation as typed; empty where it can be saved. */
export function validateRecommendation(draft: RecommendationDraft): RecommendationFinding[] {
  const findings: RecommendationFinding[] = [];
  const add = (path: string, code: RecommendationFindingCode) => findings.push({ path, code });
  if (draft.reference.trim() === '') add('reference', 'reference-missing');
  if (Object.values(draft.text).every((text) => text.trim() === '')) add('text.fi', 'text-missing');
  for (const { path, code } of checkTexts(RECOMMENDATION_FIELDS, draft)) add(path, code);
  for (const path of ['givenOn', 'dueOn'] as const) {
    if (draft[path].trim() !== '' && readDay(draft[path]) === null) add(path, 'day-invalid');
  }
  const [given, due] = [readDay(draft.givenOn), readDay(draft.dueOn)];
  if (given !== null && due !== null && due < given) add('dueOn', 'due-before-given');
  return findings;
}
