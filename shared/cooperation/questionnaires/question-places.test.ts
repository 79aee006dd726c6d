import { expect, it } from 'vitest';
import { outlineNodes, questionOutline } from './question-outline.ts';
import { placeAfter, stepOf, type QuestionPlace, type QuestionStep } from './question-places.ts';
import { confidentialityOf, type Question } from './questionnaire.ts';

const question = (id: string, order: string, parentId?: string): Question => ({
  id,
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
  rev: 1,
  questionnaireId: 'q',
  order,
  text: { en: id },
  state: 'unassigned',
  ...(parentId !== undefined && { parentId }),
});
const TREE = [
  question('1', 'a0'),
  question('1a', 'a1', '1'),
  question('1b', 'a2', '1'),
  question('2', 'a3'),
  question('3', 'a4'),
];

/** The ids in their order, each with as many dots as it stands deep. */
function read(questions: readonly Question[]): string {
  const parents = new Map(questions.map(({ id, parentId }) => [id, parentId]));
  const depth = (id: string): string => {
    const parent = parents.get(id);
    return parent === undefined ? '' : `.${depth(parent)}`;
  };
  return outlineNodes(questionOutline(questions, []))
    .map(({ question: { id } }) => `${depth(id)}${id}`)
    .join(' ');
}

function at(id: string, place: QuestionPlace | null): Question[] {
  if (!place) return TREE;
  const { parentId, order } = place;
  return TREE.map((one) => (one.id === id ? question(id, order, parentId) : one));
}

it.each<[string, QuestionStep, string]>([
  ['2', 'up', '2 1 .1a .1b 3'],
  ['1', 'down', '2 1 .1a .1b 3'],
  ['2', 'indent', '1 .1a .1b .2 3'],
  ['1a', 'outdent', '1 .1b 1a 2 3'],
  ['1b', 'up', '1 .1b .1a 2 3'],
  ['1b', 'indent', '1 .1a ..1b 2 3'],
  ['1', 'up', '1 .1a .1b 2 3'],
  ['3', 'down', '1 .1a .1b 2 3'],
  ['1', 'indent', '1 .1a .1b 2 3'],
  ['3', 'outdent', '1 .1a .1b 2 3'],
])('takes %s %s', (id, step, expected) => {
  expect(read(at(id, stepOf(TREE, id, step)))).toBe(expected);
});

it('places a new one after another on its level, or last of all', () => {
  const added = (after: string | undefined) => {
    const { parentId, order } = placeAfter(TREE, after);
    return read([...TREE, question('new', order, parentId)]);
  };
  expect(added('1a')).toBe('1 .1a .new .1b 2 3');
  expect(added(undefined)).toBe('1 .1a .1b 2 3 new');
});

it('is seen by those alone who may see both the questionnaire and the question', () => {
  const [own = question('x', 'a0')] = TREE;
  const { id, createdAt, updatedAt, rev } = own;
  const questionnaire = { id, createdAt, updatedAt, rev, title: {} };
  expect(confidentialityOf(questionnaire, own)).toBe('normal');
  const internal = { ...questionnaire, confidentiality: 'internal' as const };
  expect(confidentialityOf(internal, own)).toBe('internal');
  expect(confidentialityOf(internal, { ...own, confidentiality: 'normal' })).toBe('internal');
  expect(confidentialityOf(internal, { ...own, confidentiality: 'restricted' })).toBe('restricted');
  expect(confidentialityOf(internal, own, { confidentiality: 'restricted' })).toBe('restricted');
});
