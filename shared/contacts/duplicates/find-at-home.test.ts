import { expect, it } from 'vitest';
import { judge } from './testing/sketches.ts';

it('is not sure of a row without a given name, who lives where several may', () => {
  const home = { street: 'Koulukatu 5 B 12', postalCode: '00100' };
  const { verdict } = judge(
    { name: ['Matti', 'Virtanen'], ...home },
    { name: ['', 'Virtanen'], ...home },
  );
  expect(verdict).toBe('possible');
});

it('shows those of one name who have a postal code in common', () => {
  for (const name of [
    ['Matti', 'Virtanen'],
    ['Anna', 'Korhonen'],
    ['Terttu', 'Ruotsalo'],
  ] as const) {
    const [one, two] = [
      { name: [...name] as [string, string], postalCode: '00100', street: 'Koulukatu 5' },
      { name: [...name] as [string, string], postalCode: '00100', street: 'Torikatu 7' },
    ];
    const { verdict, reasons } = judge(one, two);
    expect([verdict, reasons]).toEqual(['possible', ['same-name', 'same-postal-code']]);
  }
});
