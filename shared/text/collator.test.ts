import { expect, it } from 'vitest';
import { collatorFor } from './collator.ts';

it('orders by the Finnish alphabet', () => {
  const names = ['Öhman', 'Zetterman', 'Äijälä', 'Aalto', 'Åman', 'Wikgård', 'Vainio', 'Ylinen'];
  expect(names.toSorted(collatorFor('fi').compare)).toEqual([
    'Aalto',
    'Vainio',
    'Wikgård',
    'Ylinen',
    'Zetterman',
    'Åman',
    'Äijälä',
    'Öhman',
  ]);
});
