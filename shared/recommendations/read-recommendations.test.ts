import { describe, expect, it } from 'vitest';
import { readRecommendations } from './read-recommendations.ts';
import type { ReadRecommendation } from './reading/read-recommendation.ts';

const summary = (items: readonly ReadRecommendation[]) =>
  items.map(({ no, strength }) => `${no} ${strength ?? '?'}`);
const textOf = (item: ReadRecommendation | undefined) => Object.values(item?.text ?? {})[0] ?? '';
const codes = (item: ReadRecommendation | undefined) => item?.remarks.map(({ code }) => code);

/** Made up after the way in which GRETA's reports are set, as they come out of a PDF file. */
const GRETA = `GRETA(2019)06

Evaluation Report
FINLAND
Second evaluation round

IV. Findings and conclusions

1. Prevention

44.   In its first report, GRETA urged the Finnish authorities to adopt a new national action plan. The
authorities adopted a plan in 2016, which contains 59 actions, and 12 of them had been completed by
the time of the visit. The Government considers that the plan has met its aims.

45.   While welcoming the steps taken since the first evaluation, GRETA urges the Finnish authorities to
make additional efforts to:
-     ensure that the national co-ordinator has sufficient human and financial resources to fulfil his or
her mandate;
-     adopt a new action plan, in consultation with civil society;
a)    and inform GRETA of it.

GRETA(2019)06  19
_______________

46.   GRETA considers that the Finnish authorities should strengthen the training of labour inspectors
and other professionals who may come across victims of trafficking, including in the regions, and
should evaluate its impact.

47.   The number of victims identified in 2018 was 163. In 2017 there were 127 of them, and 45 were
children.

Identification of victims

48.   GRETA invites the Finnish authorities to keep the recovery and reflection period under review. It
also recommends that statistics be published every year.

Appendix 1: List of GRETA’s conclusions and proposals for action

➢ GRETA urges the Finnish authorities to make additional efforts to: (paragraph 45)
➢ GRETA considers that the Finnish authorities should strengthen the training of labour inspectors
and other professionals who may come across victims of trafficking, including in the regions, and
should evaluate its impact (paragraph 46).
➢ GRETA urges the Finnish authorities to ensure that all victims can stay in safe housing (paragraphs 51 and 53).
`;

describe('a report of GRETA, out of a PDF file', () => {
  const { items, sign, language, format } = readRecommendations({ text: GRETA });

  it('finds the paragraphs that recommend, with number and strength, and no other', () => {
    expect({ sign, language, format }).toEqual({
      sign: 'GRETA(2019)06',
      language: 'en',
      format: 'report',
    });
    expect(summary(items)).toEqual([
      '45 urges',
      '46 considers',
      '48 invites',
      '45 urges',
      '46 considers',
      '51, 53 urges',
    ]);
  });

  it('keeps the points of a list with their paragraph and joins broken lines', () => {
    expect(textOf(items[0]).split('\n')).toEqual([
      'While welcoming the steps taken since the first evaluation, GRETA urges the Finnish authorities to make additional efforts to:',
      '– ensure that the national co-ordinator has sufficient human and financial resources to fulfil his or her mandate;',
      '– adopt a new action plan, in consultation with civil society;',
      'a) and inform GRETA of it.',
    ]);
    expect(textOf(items[1])).toMatch(/^GRETA considers .* evaluate its impact\.$/u);
  });

  it('remarks several strengths and doubles, and takes the number out of the brackets', () => {
    expect(codes(items[2])).toEqual(['several-strengths']);
    expect(codes(items[4])).toEqual(['double']);
    expect(textOf(items[5])).toBe(
      'GRETA urges the Finnish authorities to ensure that all victims can stay in safe housing.',
    );
  });
});

it('reads a Finnish report, whatever the case endings', () => {
  const { items, language } = readRecommendations({
    text: [
      '12. Hallitus katsoo, että toimintaohjelman tulisi jatkua. GRETA pani tämän merkille.',
      '13. GRETA kehottaa Suomen viranomaisia varmistamaan, että ihmiskaupan uhrit tunnistetaan.',
      '14. GRETA katsoo, että Suomen viranomaisten tulisi lisätä koulutusta seuraavasti:',
      '• poliisille ja rajavartiolaitokselle;',
      '• kuntien sosiaalityöntekijöille.',
      '15. GRETA pyytää Suomen viranomaisia jatkamaan tutkimusta.',
      '16. Ihmiskaupparaportoija suosittelee, että lainsäädäntöä täsmennetään.',
      '17. Eduskunta edellyttää, että hallitus seuraa lain toimeenpanoa.',
      'Lisäksi asiasta on raportoitava vuosittain.',
      '18. 3.4.2024 pidettiin kokous.',
    ].join('\n'),
  });
  expect(language).toBe('fi');
  expect(summary(items)).toEqual([
    '13 urges',
    '14 considers',
    '15 invites',
    '16 recommends',
    '17 urges',
  ]);
  expect(textOf(items[1])).toContain('\n– kuntien sosiaalityöntekijöille.');
  expect(textOf(items[4])).toContain('\nLisäksi asiasta');
  expect(items[4]?.remarks).toEqual([{ code: 'continued', facts: { count: 1 } }]);
});

it('reads Swedish, and a resolution that opens with its verb', () => {
  const swedish = readRecommendations({
    text: '1. GRETA uppmanar de finska myndigheterna att se till att offer identifieras.\n2. GRETA anser att de finska myndigheterna bör öka utbildningen.\n3. Kommittén rekommenderar att planen förnyas.',
  });
  expect(swedish.language).toBe('sv');
  expect(summary(swedish.items)).toEqual(['1 urges', '2 considers', '3 recommends']);
  const resolution = readRecommendations({
    text: 'Recommendation CP/Rec(2024)05\n\nThe Committee of the Parties, acting under the Convention,\n\nHaving regard to the report;\n\n1. RECOMMENDS that the Government of Finland take measures to:\n- train the judiciary;\n- compensate victims;\n\n2. Requests the Government to report by 21 June 2026;\n\n3. Invites the Government to continue the dialogue with GRETA.',
  });
  expect(resolution.sign).toBe('CP/Rec(2024)05');
  expect(summary(resolution.items)).toEqual(['1 recommends', '3 invites']);
});

it('reads the recommendations of the UPR with countries and what Finland said to them', () => {
  const { items } = readRecommendations({
    text: [
      'A/HRC/52/9',
      '159. The recommendations formulated during the dialogue and listed below enjoy the support of Finland:',
      '159.42 Strengthen efforts to combat trafficking in persons (Philippines);',
      '159.43 Step up the identification of victims of trafficking, in particular children (Liechtenstein) (Georgia);',
      '160. The following recommendations have been noted by Finland:',
      '160.1 Ratify the Convention on Migrant Workers (Chile, Honduras).',
    ].join('\n'),
  });
  expect(
    items.map(({ no, position, strength, country }) => [no, position, strength, country]),
  ).toEqual([
    ['159.42', 'accepted', 'recommends', 'Philippines'],
    ['159.43', 'accepted', 'recommends', 'Georgia'],
    ['160.1', 'noted', 'recommends', 'Chile, Honduras'],
  ]);
});

it('knows the prioritised recommendations of the TIP report by their heading, and says that they have no number', () => {
  const { items } = readRecommendations({
    paragraphs: [
      { at: 1, text: 'The Government of Finland fully meets the minimum standards.' },
      { at: 2, text: 'PRIORITIZED RECOMMENDATIONS', isHeading: true },
      { at: 3, text: 'Increase efforts to investigate labor trafficking crimes.', isBullet: true },
      { at: 4, text: 'Sentence traffickers to significant prison terms.', isBullet: true },
      { at: 5, text: 'PROSECUTION', isHeading: true },
      { at: 6, text: 'The government maintained law enforcement efforts.' },
    ],
  });
  expect(summary(items)).toEqual([' priority', ' priority']);
  expect(codes(items[0])).toEqual(['no-number']);
});

it('takes the numbers of a Word list and leaves headings out', () => {
  const { items } = readRecommendations({
    paragraphs: [
      { at: 1, text: 'Training', label: '1.', isHeading: true },
      { at: 2, text: 'GRETA urges the authorities to train the police:', label: '92.' },
      { at: 3, text: 'in the north;', label: 'a)' },
      { at: 4, text: 'and in the south.', label: 'b)' },
      { at: 5, text: 'The authorities replied.', label: '93.' },
    ],
  });
  expect(items).toHaveLength(1);
  expect(items[0]).toMatchObject({ no: '92', strength: 'urges' });
  expect(textOf(items[0])).toMatch(/\na\) in the north;\nb\) and in the south\.$/u);
});

it('takes a list without verbs as it is, with the remark that no strength was found', () => {
  const list = readRecommendations({ text: '1. Lisätään koulutusta.\n2. Tehdään tutkimus.' });
  expect(list.format).toBe('list');
  expect(summary(list.items)).toEqual(['1 ?', '2 ?']);
  expect(codes(list.items[0])).toEqual(['no-strength']);
  const none = readRecommendations({ text: '1. Lisätään koulutusta.' }, { all: false });
  expect(none.items).toEqual([]);
});

it('reads a table by its headers and remarks cells that say nothing known', () => {
  const rows = [
    ['Suositukset 2024'],
    ['Nro', 'Suositus', 'Velvoittavuus', 'Vastuuministeriö', 'Määräaika', 'Tila'],
    ['92', 'Koulutetaan poliisia.', 'Kehottaa', 'SM; OM', '21.6.2026', 'Toimeenpanossa'],
    ['', '', '', '', '', ''],
    ['93', 'Poliisi 010190-123A sai ohjeen.', 'kovasti', '', 'kesällä', 'ehkä'],
  ].map((cells, index) => ({ line: index + 1, cells }));
  const { items, format } = readRecommendations({ rows });
  expect(format).toBe('table');
  expect(items[0]).toMatchObject({
    no: '92',
    text: { fi: 'Koulutetaan poliisia.' },
    strength: 'urges',
    addressees: ['SM', 'OM'],
    dueOn: '2026-06-21',
    state: 'inAction',
    remarks: [],
  });
  expect(codes(items[1])).toEqual([
    'strength-unknown',
    'state-unknown',
    'day-unknown',
    'no-strength',
    'identity-code',
  ]);
});
