import { expect, it } from 'vitest';
import { foldKey } from '../../../text/fold-key.ts';
import { HEADER_WORDS } from './header-words.ts';

const words = Object.entries(HEADER_WORDS).flatMap(([meaning, all]) =>
  all.split(' ').map((word) => ({ meaning, word })),
);

it('has its words as headers are folded: others are never found', () => {
  expect(words.filter(({ word }) => word === '' || foldKey(word) !== word)).toEqual([]);
});

it('gives each word one meaning', () => {
  const meanings = new Map(words.map(({ word, meaning }) => [word, meaning]));
  expect(words.filter(({ word, meaning }) => meanings.get(word) !== meaning)).toEqual([]);
});
