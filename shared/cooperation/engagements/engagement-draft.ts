import { checkTerm } from '../../contacts/bodies/body-draft.ts';
import {
  checkTexts,
  choice,
  day,
  draftFrom,
  emptyDraft,
  fieldsFrom,
  notes,
  optionalLine,
  optionalTexts,
  reference,
  tags,
  texts,
  type DraftOf,
  type KeptOf,
} from '../../records/draft-fields.ts';
import type { Confidentiality, Engagement, EngagementKind, EngagementState } from './engagement.ts';

const MAX_TEXT = 20_000;

/** The fields of an entry of the log. A new one is added here. */
const ENGAGEMENT_FIELDS = {
  kind: choice<EngagementKind>('meeting'),
  title: texts,
  from: day,
  to: day,
  place: optionalLine,
  country: reference,
  topics: tags,
  summary: { ...optionalTexts, limit: MAX_TEXT },
  state: choice<EngagementState>('planned'),
  confidentiality: choice<Confidentiality>('normal'),
  reviewRoundId: reference,
  notes: { ...notes, limit: MAX_TEXT },
};

/** An entry of the log as a form holds it: texts and days as typed, empty where nothing is said. */
export type EngagementDraft = DraftOf<typeof ENGAGEMENT_FIELDS>;

/** The form of a new entry. */
export const emptyEngagement = (): EngagementDraft => emptyDraft(ENGAGEMENT_FIELDS);

/** The form of an entry as it is. */
export const draftOfEngagement = (engagement: Engagement): EngagementDraft =>
  draftFrom(ENGAGEMENT_FIELDS, engagement);

/** What the form says of an entry; one of a single day has no last one. */
export function engagementFields(draft: EngagementDraft): KeptOf<typeof ENGAGEMENT_FIELDS> {
  const fields = fieldsFrom(ENGAGEMENT_FIELDS, draft);
  return draft.to === draft.from ? { ...fields, to: undefined } : fields;
}

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

/** What is wrong with an entry as typed; empty where it can be saved. No personal identity code may enter anywhere. */
export function validateEngagement(draft: EngagementDraft): EngagementFinding[] {
  const findings = [...checkTexts(ENGAGEMENT_FIELDS, draft), ...checkTerm(draft)].map(
    ({ path, code }) => ({ path, code: code as EngagementFinding['code'] }),
  );
  if (Object.values(draft.title).join('').trim() === '') {
    findings.push({ path: 'title', code: 'title-missing' });
  }
  if (draft.from.trim() === '' && draft.to.trim() !== '') {
    findings.push({ path: 'from', code: 'to-without-from' });
  }
  return findings;
}
