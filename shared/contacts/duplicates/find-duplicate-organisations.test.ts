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
  expect(pairsOf(['Talo', mail], ['Toinen nimi', mail]).possible).toEqual(['01 same-email']);
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

const placed = (id: string, name: string, town: string, street: string, phone = '') => ({
  id,
  names: [name],
  emails: [],
  phones: phone === '' ? [] : [phone],
  city: town,
  street,
});

it('one name in two towns is to be looked at; where a number is the same, it is sure', () => {
  const [one, two] = [
    placed('1', 'Turvakoti Satama', 'Turku', 'Koulukatu 5', '02 555 0101'),
    placed('2', 'Turvakoti Satama', 'Oulu', 'Torikatu 7', '08 555 0101'),
  ];
  const { sure, possible } = findDuplicateOrganisations([one, two]);
  expect({ sure, possible }).toEqual({
    sure: [],
    possible: [{ first: '1', second: '2', reasons: ['same-organisation-name', 'different-town'] }],
  });
  const reached = findDuplicateOrganisations([one, { ...two, phones: ['+358 2 5550101'] }]);
  expect(reached.sure).toEqual([
    { first: '1', second: '2', reasons: ['same-organisation-name', 'same-phone'] },
  ]);
});

it('a ministry in two languages is one, though its town has two names', () => {
  const { sure } = findDuplicateOrganisations([
    placed('1', 'Oikeusministeriö', 'Helsinki', 'Eteläesplanadi 10'),
    placed('2', 'Justitieministeriet', 'Helsingfors', 'Södra esplanaden 10'),
  ]);
  expect(sure).toHaveLength(1);
});

it.each([
  [
    'one number',
    placed('1', 'Sataman turvakoti', 'Turku', '', '02 555 0101'),
    placed('2', 'Sinisilta', 'Turku', '', '02 555 0101'),
    [],
  ],
  [
    'one number, and a word that is nearly the same',
    placed('1', 'Kultaranta, turvakoti', 'Turku', '', '02 555 0101'),
    placed('2', 'Kultarannta', 'Turku', '', '+358 2 555 0101'),
    [['similar-organisation-name', 'same-phone']],
  ],
  [
    'one house, but for a slip of the pen',
    placed('1', 'Kultaranta turvakoti', 'Turku', 'Koulukatu 15'),
    placed('2', 'Kultarannan talo, Kultaranta', 'Turku', 'Kuolukatu 15'),
    [['similar-organisation-name', 'same-address']],
  ],
  [
    'one house in two towns',
    placed('1', 'Kultaranta turvakoti', 'Turku', 'Koulukatu 15'),
    placed('2', 'Kultaranta talo', 'Oulu', 'Koulukatu 15'),
    [],
  ],
  [
    'one house, and names that have nothing in common',
    placed('1', 'Kultaranta', 'Turku', 'Koulukatu 15'),
    placed('2', 'Sinisilta', 'Turku', 'Koulukatu 15'),
    [],
  ],
])('%s is as much as it tells', (_what, one, two, reasons) => {
  const { sure, possible } = findDuplicateOrganisations([one, two]);
  expect([sure, possible.map((pair) => pair.reasons)]).toEqual([[], reasons]);
});
