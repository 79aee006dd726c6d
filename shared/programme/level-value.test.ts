import { expect, it } from 'vitest';
import { levelValue, valueText } from './level-value.ts';

it('writes the numbers of indicators as the language of the document does', () => {
  expect(levelValue('number', '3,5', 'en')).toBe('3.5');
  expect(levelValue('number', '3,50', 'fi')).toBe('3,50');
  expect(levelValue('percent', '1 200', 'en')).toBe('1,200');
  expect(levelValue('number', '1200', 'en')).toBe('1200');
  expect(levelValue('number', '-2', 'sv')).toBe('−2');
});

it('says yes and no in the language of the document', () => {
  expect(levelValue('yesNo', 'Kyllä', 'sv')).toBe('ja');
  expect(levelValue('yesNo', 'ei', 'en')).toBe('no');
  expect(levelValue('yesNo', 'osittain', 'en')).toBe('osittain');
});

it('leaves as they are words, and what is no number alone', () => {
  expect(levelValue('text', '3,5', 'en')).toBe('3,5');
  for (const value of ['noin 3,5', '3,5–4', '1 20', '1.2.2027', '']) {
    expect(levelValue('number', value, 'en')).toBe(value);
  }
});

it('sets a percent sign as the language does', () => {
  const value = { value: '35', year: 2026 };
  expect(valueText(value, { kind: 'percent' }, 'fi')).toBe('35\u00a0% (2026)');
  expect(valueText(value, { kind: 'percent' }, 'en')).toBe('35% (2026)');
  expect(valueText(value, { kind: 'number', unit: { en: 'persons' } }, 'en')).toBe(
    '35\u00a0persons (2026)',
  );
});
