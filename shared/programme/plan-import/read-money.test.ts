import { expect, it } from 'vitest';
import { readMoney } from './read-money.ts';

const sum = (text: string) => readMoney(text)?.money.sum;

it('reads a sum on either side of the euro, in thousands and millions', () => {
  expect(sum('250 000 €')).toBe(250_000);
  expect(sum('1,5 milj. euroa')).toBe(1_500_000);
  expect(sum('EUR 250,000')).toBe(250_000);
  expect(sum('EUR 250.000')).toBe(250_000);
  expect(sum('€ 1,5 milj.')).toBe(1_500_000);
  expect(sum('€1.5 million')).toBe(1_500_000);
  expect(sum('EUR 2 mn')).toBe(2_000_000);
  expect(sum('EUR 300 thousand')).toBe(300_000);
  expect(sum('€250k')).toBe(250_000);
});

it('gives no sum where there are two, or where the figure goes on', () => {
  expect(sum('EUR 2 billion')).toBeUndefined();
  expect(sum('EUR 100,000 in 2027 and EUR 50,000 in 2028')).toBeUndefined();
  expect(sum('€ 2.5.1')).toBeUndefined();
});

it('reads what is within the frames, and not what is said to be outside them', () => {
  const state = (text: string) => readMoney(text)?.money.state;
  expect(state('Kehyksissä')).toBe('withinFrames');
  expect(state('Toteutetaan kehysten puitteissa')).toBe('withinFrames');
  expect(state('Toteutetaan määrärahojen puitteissa')).toBe('withinFrames');
  expect(state('Genomförs inom anslagen')).toBe('withinFrames');
  expect(state('Within the appropriations')).toBe('withinFrames');
  expect(state('Ei sisälly kehyksiin')).toBe('open');
  expect(state('Ei sisälly valtiontalouden kehyksiin')).toBe('open');
  expect(state('Kustannukset eivät sisälly kehyksiin')).toBe('open');
  expect(state('Ei mahdu nykyisiin valtiontalouden kehyksiin')).toBe('open');
  expect(state('Ei ole lisärahoitusta vaan kehyksissä')).toBe('withinFrames');
  expect(state('Ei uutta rahoitusta, toteutetaan kehysten puitteissa')).toBe('withinFrames');
  expect(state('Kehysten ulkopuolella')).toBe('open');
});
