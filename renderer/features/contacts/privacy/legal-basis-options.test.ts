import { expect, it } from 'vitest';
import { legalBasisOptions } from './legal-basis-options.ts';

const WORDS = { none: 'task (default)', of: (basis: string) => basis };

it('offers the authority’s task once, and by itself where it was said', () => {
  const values = (said: '' | 'publicTask' | 'consent') =>
    legalBasisOptions(said, WORDS).map(({ value }) => value);
  expect(values('')).toEqual(['', 'position', 'consent']);
  expect(values('consent')).toEqual(['', 'position', 'consent']);
  expect(values('publicTask')).toEqual(['', 'publicTask', 'position', 'consent']);
});
