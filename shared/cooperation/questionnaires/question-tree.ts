/** A question, or a heading that questions stand under, as it was read. */
export type ReadQuestion = {
  /** Its number as the body wrote it, without the full stop after it: "I", "I.1", "1.1", "a)", "(i)"; '' where it has none. */
  no: string;
  /** From 1. A number of several parts is never above its own level: "1.1" stands on the second at least. */
  level: number;
  /** Paragraphs and bullets that belong to it are lines of it. */
  text: string;
  /** What the body says on how to answer, where it marks that as such ("Guidance: …"). */
  guidance?: string;
  children: ReadQuestion[];
};

/** What a text holds: its title, its questions, and what stands before the first of them. */
export type ReadQuestions = {
  title: string;
  questions: ReadQuestion[];
  preface: string[];
};
