import { describe, expect, it } from 'vitest';
import { leaveOut, mergeLine, placedLines, previewLines, shiftLine } from './preview-lines.ts';
import { progressOf, questionOutline, respondentsOf } from './question-outline.ts';
import { questionsOfText } from './read-questions.ts';
import type { Answer, Question } from './questionnaire.ts';

const read = questionsOfText('I. Laki\n1. Onko laki?\na) uusi\nb) vanha\n2. Miten?');
const LINES = previewLines(read.ok ? read.value.questions : []);
const brief = (lines = LINES) => lines.map(({ no, depth }) => `${no}@${String(depth)}`);

describe('the lines that are looked at before saving', () => {
  it('go in and out with what stands below them, but never where there is nothing to stand under', () => {
    expect(brief()).toEqual(['I@1', '1@2', 'a)@3', 'b)@3', '2@2']);
    expect(brief(shiftLine(LINES, 4, 1))).toEqual(['I@1', '1@2', 'a)@3', 'b)@3', '2@3']);
    expect(brief(shiftLine(LINES, 1, -1))).toEqual(['I@1', '1@1', 'a)@2', 'b)@2', '2@2']);
    expect(brief(shiftLine(LINES, 1, 1))).toEqual(brief());
    expect(brief(shiftLine(LINES, 0, -1))).toEqual(brief());
  });
  it('become the end of the one above, or are left out', () => {
    const merged = mergeLine(LINES, 2);
    expect(brief(merged)).toEqual(['I@1', '1@2', 'b)@3', '2@2']);
    expect(merged[1]?.text).toBe('Onko laki?\na) uusi');
    const left = placedLines(leaveOut(LINES, 1, true));
    expect(left.map(({ no, parent }) => [no, parent])).toEqual([
      ['I', null],
      ['2', 0],
    ]);
  });
});

const base = { createdAt: '', updatedAt: '', rev: 1 };
const question = (id: string, more: Partial<Question> = {}): Question => ({
  ...base,
  id,
  questionnaireId: 'q',
  order: id,
  text: { fi: id },
  state: 'unassigned',
  ...more,
});
const answer = (questionId: string, organisationId: string, state: Answer['state']): Answer => ({
  ...base,
  id: `${questionId} ${organisationId}`,
  questionId,
  organisationId,
  state,
});

describe('the progress of a questionnaire', () => {
  const nodes = questionOutline(
    [
      question('a'),
      question('b', { parentId: 'a', state: 'asked', innerDueOn: '2026-03-01' }),
      question('b1', { parentId: 'b' }),
      question('c', { parentId: 'a', state: 'ready', final: { fi: 'Kyllä' } }),
      question('d', { parentId: 'a' }),
    ],
    [answer('b', 'om', 'asked'), answer('b', 'sm', 'received'), answer('c', 'om', 'nothing')],
  );
  it('counts what is to be answered: no headings, and no parts of what is answered as a whole', () => {
    expect(progressOf(nodes)).toEqual({ all: 3, assigned: 2, partly: 1, answered: 1, ready: 1 });
  });
  it('counts a question that has parts and asks by itself, and no part of it once it is asked', () => {
    const parts = (state: Question['state']) => [
      question('a', { text: { en: 'Is there a law?\nPlease explain.' }, state }),
      question('a1', { parentId: 'a', text: { en: 'If so, since when?' } }),
      question('b', { text: { en: 'What is done for:' } }),
      question('b1', { parentId: 'b', text: { en: 'children;' } }),
    ];
    expect(progressOf(questionOutline(parts('unassigned'), [])).all).toBe(3);
    expect(progressOf(questionOutline(parts('asked'), [])).all).toBe(2);
  });
  it('says who owes what', () => {
    expect(respondentsOf(nodes)).toMatchObject([
      { organisationId: 'om', asked: 2, received: 1, owed: [{ innerDueOn: '2026-03-01' }] },
      { organisationId: 'sm', asked: 1, received: 1, owed: [] },
    ]);
  });
});
