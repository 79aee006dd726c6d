import type { Failure } from '../lib/result.ts';
import type { Form } from './form.ts';

/**
 * How sure it is that an answer stands where it belongs. `sure`: two marks that are independent of each other name the same
 * row, and nothing is odd; `check`: it is most likely so; `conflict`: what is there contradicts itself; `missing`: the row
 * is not in the file, which says nothing of the answer.
 */
export const CELL_STATES = ['sure', 'check', 'conflict', 'missing'] as const;
export type CellState = (typeof CELL_STATES)[number];

/** Why an answer is as sure as it is. */
export const CELL_REASONS = [
  'marks-agree',
  /** To be checked. */
  'one-mark',
  'label-only',
  'label-edited',
  'form-guessed',
  'outside-table',
  'extra-cell',
  'row-after',
  'text-left-over',
  'maybe-elsewhere',
  'repeated',
  'same-text',
  'code-in-answer',
  'other-heading',
  /** Another file of the same respondent says something else. */
  'other-file',
  'not-in-list',
  'no-number',
  'placeholder-left',
  'tracked',
  'picture',
  'text-box',
  'nested-table',
  'struck',
  'hidden',
  'comment',
  'note',
  'unknown-sign',
  'foreign-part',
  'unknown-formula',
  /** In conflict. */
  'marks-disagree',
  'two-answers',
  'cells-merged',
  'with-label',
  /** Missing. */
  'not-found',
  'row-deleted',
] as const;
export type CellReason = (typeof CELL_REASONS)[number];

export type ReplyCell = {
  /** Keys of the form's section and row. */
  section: string;
  field: string;
  /** As it was sent: of a choice an option's key. */
  old: string;
  /** As it stands now; of a choice an option's key, or what was written instead. Null where nothing is known of it. */
  new: string | null;
  state: CellState;
  why: CellReason;
};

/** Where a text stands that could not be placed; `after` is the code of the row before it, '' where there is none. */
export type UnplacedAt = {
  place:
    | 'paragraph'
    | 'row'
    | 'label'
    | 'answer'
    | 'earlier'
    /** In a row or cell that was deleted with changes tracked. */
    | 'deleted-row'
    | 'hidden'
    | 'picture'
    | 'margin'
    /** Of the message that the file came in. */
    | 'message';
  after: string;
};
export type Unplaced = { text: string; where: UnplacedAt };

export type ReplyComment = { author: string; date: string; text: string; where: UnplacedAt | null };

/** What is to be known of a whole reply. */
export const REPLY_ISSUES = [
  /** No form, or one that is not among those known, or which one is only guessed from its words. */
  'no-form',
  'unknown-form',
  'form-guessed',
  'several-forms',
  /** The file names one form and holds the rows of another. */
  'codes-differ',
  'form-text-changed',
  'tracked-changes',
  'comments',
  'pictures',
  'macros',
  'foreign-part',
  'unplaced-text',
  /** Somewhere in it stands a personal identity code: such a text cannot be taken in. */
  'identity-code',
] as const;
export type ReplyIssue = (typeof REPLY_ISSUES)[number];

/** What a file holds of one form, or of none that is known. */
export type FormReply = {
  form: Form | null;
  /** Every row of the form, in its order. */
  cells: ReplyCell[];
  unplaced: Unplaced[];
  comments: ReplyComment[];
  issues: { code: ReplyIssue }[];
  /** How much of it is sure, from 0 to 1. */
  confidence: number;
};

/** Why nothing of a file could be read. */
export type ReplyFailure = Failure<
  | 'encrypted'
  | 'damaged'
  | 'hostile'
  | 'too-large'
  | 'old-word'
  | 'old-excel'
  | 'pdf'
  | 'rtf'
  | 'web-page'
  | 'not-a-form'
  | 'no-form-in-message'
  | 'empty'
>;
