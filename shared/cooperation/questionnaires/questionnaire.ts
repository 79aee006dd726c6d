import type { Language, LocalText } from '../../i18n/languages.ts';
import type { CalendarDate } from '../../lib/calendar-date.ts';
import type { RecordBase } from '../../records/record.ts';
import type { FinalText } from './final-text.ts';
import { CONFIDENTIALITIES, type Confidentiality } from '../engagements/engagement.ts';

/** A body's questions to Finland (kysely). */
export type Questionnaire = RecordBase & {
  title: LocalText;
  bodyId?: string;
  obligationId?: string;
  reviewRoundId?: string;
  receivedOn?: CalendarDate;
  /** When the reply must be with the body. */
  dueOn?: CalendarDate;
  /** When it was sent; an earlier questionnaire's answers are offered for later ones. */
  sentOn?: CalendarDate;
  /** Who may see its answers; without it nothing is said to be restricted. */
  confidentiality?: Confidentiality;
  notes?: string;
};

/** How far a question has come. */
export const QUESTION_STATES = ['unassigned', 'asked', 'answered', 'edited', 'ready'] as const;
export type QuestionState = (typeof QUESTION_STATES)[number];

/** A question, or a heading that questions stand under, as the tree of the questionnaire has it. */
export type Question = RecordBase & {
  questionnaireId: string;
  parentId?: string;
  /** Its place among its siblings: `orderBetween`. */
  order: string;
  /** Its number as the body wrote it: "I.1", "1.1", "a)"; absent where it has none. */
  no?: string;
  text: LocalText;
  state: QuestionState;
  /** When the answers must be with the coordinator. */
  innerDueOn?: CalendarDate;
  /** What Finland answers. */
  final?: FinalText;
  /** The question of an earlier questionnaire whose answer it was begun from. */
  reusedFromId?: string;
  /** Of all that is answered to it, where it is stricter than the questionnaire's. */
  confidentiality?: Confidentiality;
  notes?: string;
};

export const ANSWER_STATES = ['asked', 'received', 'accepted', 'nothing'] as const;
export type AnswerState = (typeof ANSWER_STATES)[number];

/** What one organisation is asked and has answered to a question. `nothing`: it has nothing to say. */
export type Answer = RecordBase & {
  questionId: string;
  organisationId: string;
  state: AnswerState;
  text?: string;
  /** What it is written in; without it the language in which the organisation is written to. */
  language?: Language;
  receivedOn?: CalendarDate;
  /** The days on which it was reminded that the answer is missing. */
  remindedOn?: CalendarDate[];
  /** Where it is stricter than the question's. */
  confidentiality?: Confidentiality;
};

/** The language that an answer is written in: its own, else the one in which `organisation` is written to, which is Finnish where that is not said. */
export function languageOfAnswer(
  { language }: Pick<Answer, 'language'>,
  organisation: { language?: Language } | undefined,
): Language {
  return language ?? organisation?.language ?? 'fi';
}

/** Who may see what is answered to `question`, or `answer` of one respondent: the strictest of its own and those above. */
export function confidentialityOf(
  questionnaire: Questionnaire,
  question: Question,
  answer: Pick<Answer, 'confidentiality'> = {},
): Confidentiality {
  const ranks = [questionnaire, question, answer].map(({ confidentiality = 'normal' }) =>
    CONFIDENTIALITIES.indexOf(confidentiality),
  );
  const strictest = Math.max(...ranks);
  return CONFIDENTIALITIES[strictest] ?? 'restricted';
}

/** Who may see `question` once something of that confidentiality is part of what is answered to it: never more than before. */
export function withConfidentiality(
  { confidentiality = 'normal' }: Pick<Question, 'confidentiality'>,
  added: Confidentiality = 'normal',
): Pick<Question, 'confidentiality'> {
  const isStricter = CONFIDENTIALITIES.indexOf(added) > CONFIDENTIALITIES.indexOf(confidentiality);
  return isStricter ? { confidentiality: added } : {};
}
