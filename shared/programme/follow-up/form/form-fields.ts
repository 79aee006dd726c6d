/** How the key of an indicator's row in a form begins, before its id, and that of a round's own question, before its key. */
export const INDICATOR = 'indicator:';
export const QUESTION = 'question:';

/** The fields of a report that hold an answer in words, and whether in several languages. */
export const WORDS = {
  done: true,
  obstacles: true,
  next: true,
  money: false,
  contact: false,
} as const;

/** The key of the section that is of no action, and of its one row: what a body wants to say beside what it is asked. */
export const GENERAL = 'general';
export const REMARKS = 'remarks';
