import {
  checkTexts,
  day,
  draftFrom,
  fieldsFrom,
  optionalLine,
  type DraftOf,
  type KeptOf,
  type TextFinding,
} from '../../records/draft-fields.ts';

/** The fields of a mandate besides who holds which seat. A new one is added here. */
const TERM_FIELDS = { from: day, to: day, appointment: optionalLine };

/** From when until when and by which decision, as a form holds it: days as typed (`1.3.2026`). */
export type TermDraft = DraftOf<typeof TERM_FIELDS>;

/** A mandate as a form holds it; without an id no person is chosen. */
export type MandateDraft = TermDraft & { personId: string | null };

/** The form of a mandate that begins so. */
export const draftOfTerm = (term: Partial<KeptOf<typeof TERM_FIELDS>>): TermDraft =>
  draftFrom(TERM_FIELDS, term);

/** What the form says of a mandate. */
export const termFields = (draft: TermDraft): KeptOf<typeof TERM_FIELDS> =>
  fieldsFrom(TERM_FIELDS, draft);

/** What is wrong with the texts of a mandate as typed. */
export const checkTermTexts = (draft: TermDraft): TextFinding[] => checkTexts(TERM_FIELDS, draft);
