import { expect, it } from 'vitest';
import { findDuplicateOrganisations } from './find-duplicate-organisations.ts';

const organisations = (...names: (string | [string, string])[]) =>
  names.map((name, index) => ({
    id: String(index),
    names: [typeof name === 'string' ? name : name[0]],
    emails: typeof name === 'string' ? [] : [name[1]],
  }));
const pairsOf = (...names: (string | [string, string])[]) => {
  const { sure, possible } = findDuplicateOrganisations(organisations(...names));
  return {
    sure: sure.map(({ first, second }) => first + second),
    possible: possible.map(({ first, second, reasons }) => `${first}${second} ${reasons.join()}`),
  };
};

it.each([
  ['Naisten Tuki ry', 'Naisten tuki r.y.'],
  ['Esimerkkipalvelut Oy', 'ESIMERKKIPALVELUT OY (Helsinki)'],
  ['Oikeusministeriö', 'Justitieministeriet'],
  ['Maahanmuuttovirasto', 'Migri'],
  ['Ministry of the Interior', 'SM'],
  ['Sosiaali- ja terveysministeriö', 'Sosiaali– ja terveysministeriö'],
])('%s and %s are one', (one, two) => {
  expect(pairsOf(one, two)).toEqual({ sure: ['01'], possible: [] });
});

it.each([
  ['Pakolaisten ystävät', 'Pakolaisten ystävt', 'similar-organisation-name'],
  ['Uudenmaan Kriisikeskus', 'UKK', 'abbreviation'],
  ['Ihmisten oikeus liikkua', 'IOL', 'abbreviation'],
])('%s and %s may be one', (one, two, reason) => {
  expect(pairsOf(one, two)).toEqual({ sure: [], possible: [`01 ${reason}`] });
});

it('one registry address of two names is something to look at', () => {
  const mail = 'kirjaamo@talo.example';
  expect(pairsOf(['Talo', mail], ['Toinen nimi', mail]).possible).toEqual(['01 same-address']);
});

it.each([
  ['Turun kaupunki', 'Porin kaupunki'],
  ['Rikosseuraamuslaitos', 'Terveyden ja hyvinvoinnin laitos'],
  ['Merivartiosto 1. piiri', 'Merivartiosto 2. piiri'],
  ['Ry', 'Oy'],
  ['', ''],
])('%s and %s are two', (one, two) => {
  expect(pairsOf(one, two)).toEqual({ sure: [], possible: [] });
});

it('letters that fit two organisations say nothing', () => {
  expect(pairsOf('Suomen Nuorten Liitto', 'Suomen Naisten Liitto', 'SNL').possible).toEqual([]);
});
