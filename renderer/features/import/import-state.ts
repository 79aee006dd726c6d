import type { RowEdit } from '#shared/contacts/import/edits/row-edits.ts';
import type {
  MatchState,
  RowDecisions,
  StateChoice,
} from '#shared/contacts/import/match/row-decisions.ts';
import type { RowDecision, RowMatch } from '#shared/contacts/import/match/row-match.ts';
import type { ImportedContact } from '#shared/contacts/import/plan.ts';
import type { ContactPurpose } from '#shared/contacts/organisation.ts';
import type { LegalBasis } from '#shared/contacts/person.ts';
import type { Language } from '#shared/i18n/languages.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import { hasIdentityCode } from '#shared/lib/identity-code.ts';
import { readDay } from '#shared/lib/read-day.ts';
import type { Failure } from '#shared/lib/result.ts';
import type { Delimiter, Encoding } from '#shared/tabular/table.ts';
import type { HintedRow } from '#renderer/workers/import-reader/match-import.ts';
import type { OpenedList } from '#renderer/workers/import-reader/read-import.ts';

/** A list that was read, and what the user has said about it. */
export type ImportList = OpenedList & {
  /** The file's name; null for a pasted table. */
  fileName: string | null;
  /** What the user chose by hand; the rest was found by content. */
  chosen: { encoding?: Encoding; delimiter?: Delimiter; sheet?: string };
  /** Where the fields come from: guessed by headers, remembered from an earlier list, set by hand. */
  mapping: 'guessed' | 'remembered' | 'by-hand';
  /** What was put right in the rows, step by step. */
  edits?: readonly (readonly RowEdit[])[];
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
  /** Why the law lets the office keep them; may be left open. */
  legalBasis: LegalBasis | null;
  /** The day by which it is to be asked whether they are still needed, as typed; may be left open. */
  reviewOn: string;
};

/** Which rows the comparison shows. */
export type MatchFilter = 'all' | MatchState | 'left-out';

/** The list held against the office as it was a moment ago. */
export type ImportCheck = {
  /** What each contact of the plan is, in its order. */
  matches: readonly RowMatch[];
  /** For each contact the number of the new organisation that it names, or -1. */
  newOrganisations: Int32Array;
  /** The names of the new organisations, by their numbers. */
  organisationNames: readonly string[];
  /** When this very file was imported before. */
  sameFileAt: string | null;
};

/** What the user wants done with the rows, and what the rows were when she said so. */
export type Decided = { decisions: RowDecisions; madeOn: readonly RowMatch[] };

export type ImportOutcome = {
  actId: string;
  importId: string;
  added: number;
  updated: number;
  /** Contacts that the office had just so. */
  same: number;
  /** Contacts left out because the user said so, or because they were erased. */
  skipped: number;
  /** Rows left out for an error. */
  leftOut: number;
  /** What the added ones are. */
  persons: number;
  organisations: number;
};

/** A failure with where it happened, to be said in words: `import:failure.<code>`, `acts:failure.<code>`. */
export type ImportProblem =
  | { about: 'reading'; fileName: string | null; failure: Failure }
  | { about: 'shell'; fileName: string; sentence: string }
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
  | ({ step: 'source'; list: ImportList; answers: ImportAnswers; showErrors: boolean } & Decided)
  | ({
      step: 'summary';
      list: ImportList;
      answers: ImportAnswers;
      check: ImportCheck | null;
      /** How many contacts have been compared for possible duplicates; null where none is being compared. */
      hintedTo: number | null;
      filter: MatchFilter;
      page: number;
      problem: ImportProblem | null;
    } & Decided)
  | ({
      step: 'writing';
      list: ImportList;
      answers: ImportAnswers;
      done: number;
      total: number;
      /** It was stopped; what is written already is being taken back. */
      isStopping: boolean;
    } & Decided)
  | {
      step: 'done';
      fileName: string | null;
      outcome: ImportOutcome;
      /** Whom the list appoints, who can go on to the seats of a body. */
      appointed: readonly ImportedContact[];
    };

export type ImportEvent =
  | { type: 'reading'; fileName: string | null }
  | { type: 'read'; list: ImportList; answers: ImportAnswers }
  | { type: 'not-read'; problem: ImportProblem | null }
  | { type: 'replanning' }
  | { type: 'replanned'; list: ImportList; keepsPage?: boolean }
  | { type: 'not-replanned'; problem: ImportProblem | null }
  | { type: 'filter'; filter: RowFilter }
  | { type: 'page'; page: number }
  | { type: 'answer'; changes: Partial<ImportAnswers> }
  | { type: 'next' }
  | { type: 'back' }
  | { type: 'checked'; check: ImportCheck }
  | { type: 'not-checked'; problem: ImportProblem | null }
  | { type: 'hinted'; found: readonly HintedRow[]; hintedTo: number | null }
  | { type: 'match-filter'; filter: MatchFilter }
  | { type: 'decide-state'; state: MatchState; choice: StateChoice }
  | { type: 'decide-row'; index: number; decision: RowDecision }
  | { type: 'write' }
  | { type: 'progress'; done: number; total: number }
  | { type: 'stopping' }
  | { type: 'written'; outcome: ImportOutcome }
  | { type: 'not-written'; problem: ImportProblem | null }
  | { type: 'resume' }
  | { type: 'restart' };

export type AskedField = 'source' | 'purpose' | 'obtainedOn' | 'reviewOn';
export type AnswerErrors = { [Field in AskedField]?: AnswerError };
export type AnswerError =
  | 'source-missing'
  | 'source-code'
  | 'purpose-missing'
  | 'date-missing'
  | 'date-in-future'
  | 'review-unreadable'
  | 'review-past';

/** What is still to be answered before the import may go on; empty when nothing is. */
export function answerErrors(answers: ImportAnswers, today: CalendarDate): AnswerErrors {
  const errors: AnswerErrors = {};
  if (answers.source.trim() === '') errors.source = 'source-missing';
  else if (hasIdentityCode(answers.source)) errors.source = 'source-code';
  if (answers.purpose === null) errors.purpose = 'purpose-missing';
  if (answers.obtainedOn === null) errors.obtainedOn = 'date-missing';
  else if (answers.obtainedOn > today) errors.obtainedOn = 'date-in-future';
  const review = readDay(answers.reviewOn);
  if (answers.reviewOn.trim() !== '') {
    if (review === null) errors.reviewOn = 'review-unreadable';
    else if (review < today) errors.reviewOn = 'review-past';
  }
  return errors;
}
