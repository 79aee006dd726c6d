import type { Body } from '../../contacts/bodies/body.ts';
import type { Language } from '../../i18n/languages.ts';
import type { CalendarDate } from '../../lib/calendar-date.ts';
import { fail, ok, type Failure, type Result } from '../../lib/result.ts';
import { inLanguage, nameIn, type TextInLanguage } from '../../text/in-language.ts';
import { questionOutline, type QuestionNode } from '../questionnaires/question-outline.ts';
import { isOutdated } from '../questionnaires/final-text.ts';
import { notInReply } from '../questionnaires/left-out.ts';
import {
  type Answer,
  confidentialityOf,
  type Question,
  type Questionnaire,
} from '../questionnaires/questionnaire.ts';

/** What is not there yet of an answer: all of it, its text in the document's language, or that text as the Finnish is now. */
export type Lacking = 'answer' | 'translation' | 'current';

/** A question, or a heading that questions stand under, with what Finland answers. */
export type RepliedQuestion = {
  /** How many stand above it. */
  depth: number;
  number: string;
  text: TextInLanguage;
  answer: TextInLanguage;
  lacks: Lacking | null;
  /** Answers of respondents of which it shows nothing. */
  unused: number;
  isInternal: boolean;
};

/** What the reply to a questionnaire holds: plain values that can be sent to a worker. */
export type QuestionnaireReplyModel = {
  title: TextInLanguage;
  body: TextInLanguage;
  dueOn: CalendarDate | null;
  /** It has gone out: until then the document is a draft. */
  isSent: boolean;
  questions: RepliedQuestion[];
  /** Questions that stay out since they are restricted. */
  leftOut: number;
  sampleData: boolean;
};

/** That there is no such questionnaire, or that all of it must stay out of every document. */
export type QuestionnaireFailure = Failure<'questionnaire-not-found' | 'questionnaire-restricted'>;

type ReplyRows = {
  questionnaires: readonly Questionnaire[];
  questions: readonly Question[];
  bodies: readonly Body[];
  answers: readonly Answer[];
};

/**
 * Finland's reply to questionnaire `id` in `language`: all its questions in their order with the final text. Each says what
 * it lacks: an answer, its translation, one of the Finnish as it is now; and how many answers of bodies it shows nothing of. What is restricted stays out, and what stands below it. Returns the failure where
 * there is no such questionnaire, or all of it is restricted.
 */
export function questionnaireReplyModel(
  { questionnaires, questions, bodies, answers }: ReplyRows,
  id: string,
  language: Language,
): Result<QuestionnaireReplyModel, QuestionnaireFailure> {
  const questionnaire = questionnaires.find((one) => one.id === id);
  if (!questionnaire) return fail('questionnaire-not-found', { name: id });
  if (questionnaire.confidentiality === 'restricted') return fail('questionnaire-restricted');
  const own = questions.filter(({ questionnaireId }) => questionnaireId === id);
  let leftOut = 0;
  const below = (nodes: readonly QuestionNode[], depth: number): RepliedQuestion[] =>
    nodes.flatMap(({ question, isAsked, children }) => {
      const confidentiality = confidentialityOf(questionnaire, question);
      if (confidentiality === 'restricted') {
        leftOut += 1 + countBelow(children);
        return [];
      }
      const answer = inLanguage(question.final, language);
      return [
        {
          depth,
          number: question.no ?? '',
          text: inLanguage(question.text, language),
          answer,
          lacks: lackOf(answer, isAsked, isOutdated(question.final, language)),
          unused: notInReply(question, answers).length,
          isInternal: confidentiality === 'internal' && answer.text !== '',
        },
        ...below(children, depth + 1),
      ];
    });
  const body = bodies.find((one) => one.id === questionnaire.bodyId);
  return ok({
    title: inLanguage(questionnaire.title, language),
    body: nameIn(body?.name, language),
    dueOn: questionnaire.dueOn ?? null,
    isSent: questionnaire.sentOn !== undefined,
    questions: below(questionOutline(own, []), 0),
    leftOut,
    sampleData: questionnaire.sample === true,
  });
}

function countBelow(nodes: readonly QuestionNode[]): number {
  return nodes.reduce((sum, { children }) => sum + 1 + countBelow(children), 0);
}

function lackOf(
  { text, language }: TextInLanguage,
  isAsked: boolean,
  isOld: boolean,
): Lacking | null {
  if (text === '') return isAsked ? 'answer' : null;
  if (language !== undefined) return 'translation';
  return isOld ? 'current' : null;
}

/** How many questions lack an answer, a translation, or one of the Finnish as it is now. */
export function lackingIn({ questions }: QuestionnaireReplyModel): Record<Lacking, number> {
  const count = (what: Lacking) => questions.filter(({ lacks }) => lacks === what).length;
  return {
    answer: count('answer'),
    translation: count('translation'),
    current: count('current'),
  };
}
