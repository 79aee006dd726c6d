import type { ImportPlan } from '#shared/contacts/import/plan.ts';
import type { PlannedImport } from '#shared/contacts/import/plan-import.ts';
import type { ContactPurpose } from '#shared/contacts/organisation.ts';
import type { Language } from '#shared/i18n/languages.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import type { Failure } from '#shared/lib/result.ts';
import type { Delimiter, Encoding, Table } from '#shared/tabular/table.ts';

/** A list that was read, and what the user has said about it. */
export type ImportList = {
  /** The file's name; null for a pasted table. */
  fileName: string | null;
  sha256: string;
  table: Table;
  plan: PlannedImport;
  /** What the user chose by hand; the rest was found by content. */
  chosen: { encoding?: Encoding; delimiter?: Delimiter; sheet?: string };
  /** Where the fields come from: guessed by headers, remembered from an earlier list, set by hand. */
  mapping: 'guessed' | 'remembered' | 'by-hand';
};

/** Which rows the preview shows. */
export type RowFilter = 'all' | 'remarks' | 'left-out';

/** What is asked once an import and kept with each contact. */
export type ImportAnswers = {
  source: string;
  purpose: ContactPurpose | null;
  /** Null while it is not a whole date. */
  obtainedOn: CalendarDate | null;
  listLanguage: Language;
};

/** What an import would meet in the office as it is now. */
export type ImportCheck = {
  /** Lines of contacts that the office has already. */
  known: readonly number[];
  newOrganisations: { leavingKnown: number; withKnown: number };
  /** When this very file was imported before. */
  sameFileAt: string | null;
};

export type ImportOutcome = {
  actId: string;
  importId: string;
  added: number;
  persons: number;
  organisations: number;
  /** Rows left out for an error. */
  leftOut: number;
  /** Contacts left out because the office has them. */
  known: number;
};

/** A failure with where it happened, to be said in words: `import:failure.<code>`, `acts:failure.<code>`. */
export type ImportProblem =
  | { about: 'reading'; fileName: string | null; failure: Failure }
  | { about: 'shell'; failure: Failure }
  | { about: 'writing'; failure: Failure };

/** Where an import stands. */
export type ImportState =
  | {
      step: 'file';
      problem: ImportProblem | null;
      /** A list that was left half-way, to go on with. */
      left: { list: ImportList; answers: ImportAnswers } | null;
    }
  | { step: 'reading'; fileName: string | null }
  | {
      step: 'columns';
      list: ImportList;
      answers: ImportAnswers;
      filter: RowFilter;
      page: number;
      /** The list is being read or planned again. */
      busy: boolean;
      /** The last choice could not be read; the list is as it was before it. */
      problem: ImportProblem | null;
    }
  | { step: 'source'; list: ImportList; answers: ImportAnswers; showErrors: boolean }
  | {
      step: 'summary';
      list: ImportList;
      answers: ImportAnswers;
      check: ImportCheck | null;
      addKnown: boolean;
      problem: ImportProblem | null;
    }
  | {
      step: 'writing';
      list: ImportList;
      answers: ImportAnswers;
      addKnown: boolean;
      done: number;
      total: number;
    }
  | { step: 'done'; fileName: string | null; outcome: ImportOutcome };

export type ImportEvent =
  | { type: 'reading'; fileName: string | null }
  | { type: 'read'; list: ImportList; answers: ImportAnswers }
  | { type: 'not-read'; problem: ImportProblem | null }
  | { type: 'replanning' }
  | { type: 'replanned'; list: ImportList }
  | { type: 'not-replanned'; problem: ImportProblem | null }
  | { type: 'filter'; filter: RowFilter }
  | { type: 'page'; page: number }
  | { type: 'answer'; changes: Partial<ImportAnswers> }
  | { type: 'next' }
  | { type: 'back' }
  | { type: 'checked'; check: ImportCheck }
  | { type: 'add-known'; addKnown: boolean }
  | { type: 'write' }
  | { type: 'progress'; done: number; total: number }
  | { type: 'written'; outcome: ImportOutcome }
  | { type: 'not-written'; problem: ImportProblem | null }
  | { type: 'resume' }
  | { type: 'restart' };

/** The contacts that would be written: those of the plan, less what the office has unless the user wants them too. */
export function contactsToWrite(
  plan: Pick<ImportPlan, 'contacts'>,
  check: ImportCheck | null,
  addKnown: boolean,
): ImportPlan['contacts'] {
  if (addKnown || !check || check.known.length === 0) return plan.contacts;
  const known = new Set(check.known);
  return plan.contacts.filter((contact) => !known.has(contact.row));
}

export type AnswerErrors = { [Field in 'source' | 'purpose' | 'obtainedOn']?: AnswerError };
export type AnswerError = 'source-missing' | 'purpose-missing' | 'date-missing' | 'date-in-future';

/** What is still to be answered before the import may go on; empty when nothing is. */
export function answerErrors(answers: ImportAnswers, today: CalendarDate): AnswerErrors {
  const errors: AnswerErrors = {};
  if (answers.source.trim() === '') errors.source = 'source-missing';
  if (answers.purpose === null) errors.purpose = 'purpose-missing';
  if (answers.obtainedOn === null) errors.obtainedOn = 'date-missing';
  else if (answers.obtainedOn > today) errors.obtainedOn = 'date-in-future';
  return errors;
}
