import type { Letter } from '../documents/blocks/letter.ts';
import type { Language } from '../i18n/languages.ts';

/** What a field takes. Only a choice is written as a list to choose from; the others are told apart when they are read. */
export type FieldKind = 'text' | 'choice' | 'number' | 'money' | 'contact';

/** One of the values of a choice. What comes back is its label, so labels must differ from each other. */
export type FormOption = {
  key: string;
  label: string;
  /** What it is called in other languages, since people answer in their own. */
  others?: readonly string[];
};

/** A field to be answered. */
export type FormRow = {
  /** What the caller knows it by; unlike the other rows of its section. */
  key: string;
  label: string;
  /** Where the label is in another language than the form. */
  labelLanguage?: Language;
  /** Said below the label: how to answer, by when. */
  hint?: string;
  kind: FieldKind;
  /** Of a choice. */
  options?: readonly FormOption[];
  /** What was answered last time, to be read: it stands in a row of its own, never where the answer goes. */
  earlier?: { text: string; source: string };
  /** The answer as it stands when the form goes out: of a choice an option's key, '' where there is none. */
  sent: string;
};

/** Rows that stand in one table under a heading of their own. */
export type FormSection = {
  key: string;
  /** Seen in the form, unlike the others of the form: one or two letters and a number, `A17`. */
  code: string;
  heading: string;
  /** Paragraphs between the heading and the table. */
  intro?: readonly string[];
  rows: readonly FormRow[];
};

/** A form that goes out in one language: plain values, whatever it is of. */
export type Form = {
  /** `formCode` of what it is for; another language is another form. */
  code: string;
  language: Language;
  title: string;
  /** Whom it is for, what it is of, by when and where to it is to be sent. */
  reference: readonly { label: string; text: string }[];
  /** What makes a letter of it, in Word; its words belong into the `skeleton` (`letterTexts`). */
  letter?: Letter;
  /** How to fill it in; beside what is said in every form. */
  instructions: readonly string[];
  /** What words of the form mean, under a heading of their own. */
  meanings?: { title: string; lines: readonly string[] };
  sections: readonly FormSection[];
  /** Texts of the file beside those of the form itself, which the caller has put above it. */
  skeleton?: readonly string[];
};
