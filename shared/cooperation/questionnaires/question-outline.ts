import type { CalendarDate } from '../../lib/calendar-date.ts';
import { textsOfFinal } from './final-text.ts';
import {
  confidentialityOf,
  type Answer,
  type Question,
  type Questionnaire,
} from './questionnaire.ts';
import { compareCodeUnits } from '../../lib/compare-code-units.ts';
import { compareOrder } from '../../records/order.ts';
import { groupBy } from '../../lib/group-by.ts';

/** A question with those under it. */
export type QuestionNode = {
  question: Question;
  answers: readonly Answer[];
  children: QuestionNode[];
  /** It is to be answered itself: no heading, and not part of what is answered above. */
  isAsked: boolean;
};

/** How far questions have come. */
export type QuestionProgress = {
  all: number;
  assigned: number;
  /** Those that some of the respondents have answered, and others have not. */
  partly: number;
  answered: number;
  ready: number;
};

/** The questions of a questionnaire as a tree in their order. */
export function questionOutline(
  questions: readonly Question[],
  answers: readonly Answer[],
): QuestionNode[] {
  const answersOf = groupBy(answers, ({ questionId }) => questionId);
  const ids = new Set(questions.map(({ id }) => id));
  const childrenOf = groupBy(questions, ({ parentId }) =>
    parentId && ids.has(parentId) ? parentId : '',
  );
  const nodesBelow = (parent: string, isCovered: boolean): QuestionNode[] =>
    (childrenOf.get(parent) ?? []).sort(compareOrder).map((question) => {
      const own = answersOf.get(question.id) ?? [];
      const isBegun = own.length > 0 || hasFinal(question) || question.state !== 'unassigned';
      const hasChildren = (childrenOf.get(question.id) ?? []).length > 0;
      const children = nodesBelow(question.id, isCovered || isBegun);
      const asks = !hasChildren || isSentence(question);
      return { question, answers: own, children, isAsked: isBegun || (!isCovered && asks) };
    });
  return nodesBelow('', false);
}

/** Whether it asks by itself, whatever parts it has: a heading, and what only leads to its parts, has no question mark. */
function isSentence({ text }: Question): boolean {
  return Object.values(text).some((one) => one.split('\n').some((line) => /\?\s*$/u.test(line)));
}

/** The ids of the questions that are restricted: by themselves, by their questionnaire, or by what they stand below. */
export function restrictedQuestions(
  questionnaires: readonly Questionnaire[],
  questions: readonly Question[],
): ReadonlySet<string> {
  const questionnaireOf = new Map(questionnaires.map((one) => [one.id, one]));
  const childrenOf = groupBy(questions, ({ parentId }) => parentId ?? '');
  const restricted = new Set<string>();
  const restrict = ({ id }: Question) => {
    if (restricted.has(id)) return;
    restricted.add(id);
    for (const child of childrenOf.get(id) ?? []) restrict(child);
  };
  for (const one of questions) {
    const of = questionnaireOf.get(one.questionnaireId);
    if (!of || confidentialityOf(of, one) === 'restricted') restrict(one);
  }
  return restricted;
}

/** All nodes in their order. */
export function outlineNodes(nodes: readonly QuestionNode[]): QuestionNode[] {
  return nodes.flatMap((node) => [node, ...outlineNodes(node.children)]);
}

/** Counts what is to be answered: headings, and parts of what is answered as a whole, do not count. */
export function progressOf(nodes: readonly QuestionNode[]): QuestionProgress {
  const asked = outlineNodes(nodes).filter(({ isAsked }) => isAsked);
  const count = (is: (node: QuestionNode) => boolean) => asked.filter(is).length;
  const answered = ['answered', 'edited', 'ready'];
  return {
    all: asked.length,
    assigned: count(({ question }) => question.state !== 'unassigned'),
    partly: count(({ question, answers }) => {
      const isAwaited = question.state === 'asked';
      return isAwaited && receivedOf(answers).received > 0;
    }),
    answered: count(({ question }) => answered.includes(question.state)),
    ready: count(({ question }) => question.state === 'ready'),
  };
}

/** How many of those who were asked a question have answered it, or said that they have nothing to say. */
export function receivedOf(answers: readonly Answer[]): { received: number; asked: number } {
  const received = answers.filter(({ state }) => state !== 'asked').length;
  return { received, asked: answers.length };
}

/** What one respondent was asked, and what is not there yet. */
export type RespondentProgress = {
  organisationId: string;
  asked: number;
  received: number;
  /** Those that are still owed, the first due first. */
  owed: { question: Question; innerDueOn?: string }[];
  /** When it was last reminded of what is owed; null where it was not. */
  remindedOn: CalendarDate | null;
};

/** Who owes what, those who owe most first. */
export function respondentsOf(nodes: readonly QuestionNode[]): RespondentProgress[] {
  const found = new Map<string, RespondentProgress>();
  for (const { question, answers } of outlineNodes(nodes)) {
    for (const { organisationId, state, remindedOn = [] } of answers) {
      const none = { organisationId, asked: 0, received: 0, owed: [], remindedOn: null };
      const one = found.get(organisationId) ?? none;
      found.set(organisationId, one);
      one.asked += 1;
      if (state !== 'asked') one.received += 1;
      else {
        const { innerDueOn } = question;
        one.owed.push({ question, ...(innerDueOn && { innerDueOn }) });
        const days = [...remindedOn, ...(one.remindedOn ? [one.remindedOn] : [])];
        one.remindedOn = days.sort().at(-1) ?? null;
      }
    }
  }
  const far = '9999';
  for (const { owed } of found.values()) {
    owed.sort((a, b) => compareCodeUnits(a.innerDueOn ?? far, b.innerDueOn ?? far));
  }
  return [...found.values()].sort((a, b) => b.owed.length - a.owed.length || b.asked - a.asked);
}

function hasFinal({ final }: Question): boolean {
  return textsOfFinal(final).length > 0;
}
