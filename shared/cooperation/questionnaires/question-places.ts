import { compareOrder, placeAmong } from '../../records/order.ts';
import type { Question } from './questionnaire.ts';

export const QUESTION_STEPS = ['up', 'down', 'indent', 'outdent'] as const;
export type QuestionStep = (typeof QUESTION_STEPS)[number];

/** Where a question comes to, and the siblings that need a new order for it: none as a rule. */
export type QuestionPlace = {
  parentId: string | undefined;
  order: string;
  others: { id: string; order: string }[];
};

/**
 * Where a step takes the question `id` among `questions` of one questionnaire: before or after its neighbour, below the
 * one above it, or after the one that it stands below. `null` where there is nothing in that direction. What stands
 * below a question goes with it.
 */
export function stepOf(
  questions: readonly Question[],
  id: string,
  step: QuestionStep,
): QuestionPlace | null {
  const siblings = siblingsOf(questions, id);
  const at = siblings.findIndex((one) => one.id === id);
  const own = siblings[at];
  if (!own) return null;
  const others = siblings.filter((one) => one.id !== id);
  const parentId = parentOf(questions, own);
  switch (step) {
    case 'up':
      return at === 0 ? null : placed(others, at - 1, parentId);
    case 'down':
      return at === others.length ? null : placed(others, at + 1, parentId);
    case 'indent': {
      const above = siblings[at - 1];
      if (!above) return null;
      const below = childrenOf(questions, above.id);
      return placed(below, below.length, above.id);
    }
    case 'outdent': {
      const parent = questions.find((one) => one.id === parentId);
      if (!parent) return null;
      const around = siblingsOf(questions, parent.id);
      return placed(around, around.indexOf(parent) + 1, parentOf(questions, parent));
    }
  }
}

/** Where a new question comes: after `id` on its level, or last of all without it. */
export function placeAfter(questions: readonly Question[], id: string | undefined): QuestionPlace {
  const own = questions.find((one) => one.id === id);
  if (!own) {
    const roots = childrenOf(questions, undefined);
    return placed(roots, roots.length, undefined);
  }
  const siblings = siblingsOf(questions, own.id);
  return placed(siblings, siblings.indexOf(own) + 1, parentOf(questions, own));
}

function placed(
  siblings: readonly Question[],
  index: number,
  parentId: string | undefined,
): QuestionPlace {
  const { order, others } = placeAmong(siblings, index);
  return { parentId, order, others };
}

/** A question whose parent is gone stands on the first level, as the tree shows it. */
function parentOf(questions: readonly Question[], { parentId }: Question): string | undefined {
  return questions.some((one) => one.id === parentId) ? parentId : undefined;
}

function childrenOf(questions: readonly Question[], id: string | undefined): Question[] {
  return questions.filter((one) => parentOf(questions, one) === id).sort(compareOrder);
}

function siblingsOf(questions: readonly Question[], id: string): Question[] {
  const own = questions.find((one) => one.id === id);
  return own ? childrenOf(questions, parentOf(questions, own)) : [];
}
