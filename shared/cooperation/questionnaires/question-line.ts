/** A line of a text or a paragraph of a Word document, on its way to a question. */
export type QuestionLine = {
  text: string;
  /** Something empty stands before it; every paragraph of a Word document stands alone. */
  gap: boolean;
  /** The number that Word sets before it; '' where it sets none, absent in plain text. */
  label?: string;
  /** The list of Word's that this number is of, and how deep it stands there. */
  wordList?: { id: string; level: number };
  /** 1–9 of a Word heading. */
  heading?: number;
  isBold?: boolean;
  /** An item of a list without numbers. */
  isBullet?: boolean;
  /** The line before it is full: what follows may be the rest of its sentence. */
  isAfterFull?: boolean;
  /** It has no number of its own whatever it begins with: a row of a table to be filled in. */
  isPlain?: boolean;
  /** A row of a table of questions: a question even without a number. */
  isQuestion?: boolean;
};
