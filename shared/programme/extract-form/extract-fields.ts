import type { PartyAnswer } from '../action-party.ts';

/** What an organisation can answer for its part in an action. */
export const EXTRACT_ANSWERS = [
  'confirmed',
  'conditions',
  'refused',
] as const satisfies readonly PartyAnswer[];

/** The keys of the rows of an action: whether the part is taken, what is to be changed or why not, and who answers for it. */
export const SHARE = 'share';
export const PROPOSAL = 'proposal';
export const CONTACT = 'contact';

/** The key of the section that is of no action, and of its one row. */
export const GENERAL = 'general';
export const REMARKS = 'remarks';
