import { expect, it } from 'vitest';
import { answerOf, changeOf } from './bulk-answer.ts';

it('makes no group whose name holds a personal identity code', () => {
  const answer = answerOf('addToGroup', 'Ryhmä 131052-308T');
  expect(answer.problem).toBe('identity-code');
  expect(changeOf('addToGroup', answer, { tags: [], lists: [] })).toBeNull();
  expect(answerOf('addToGroup', 'Ryhmä 2026').problem).toBeNull();
});
