import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Organisation } from '../../contacts/organisation.ts';
import { LANGUAGES, type LocalText } from '../../i18n/languages.ts';
import { readTable } from '../../tabular/read-table.ts';
import { writeRecommendations } from '../exports/write-recommendations.ts';
import { listedRecommendations, roundName } from '../listed-recommendation.ts';
import { readRecommendations } from '../read-recommendations.ts';
import {
  RECOMMENDATION_POSITIONS,
  RECOMMENDATION_STATES,
  RECOMMENDATION_STRENGTHS,
  type Recommendation,
  type RecommendationAddressee,
} from '../recommendation.ts';
import { referenceKey } from '../reference-key.ts';
import {
  planRecommendations,
  type ImportGivens,
  type ImportOffice,
} from './plan-recommendations.ts';

const base = { createdAt: '2026-01-01T00:00:00Z', updatedAt: '2026-01-01T00:00:00Z', rev: 1 };
const ministry: Organisation = {
  ...base,
  id: 'sm',
  name: { fi: 'Sisäministeriö', sv: 'Inrikesministeriet', en: 'Ministry of the Interior' },
  abbr: { fi: 'SM' },
  kind: 'ministry',
  country: 'FI',
};
const court: Organisation = {
  ...base,
  id: 'om',
  name: { fi: 'Oikeusministeriö', sv: 'Justitieministeriet', en: 'Ministry of Justice' },
  abbr: { fi: 'OM' },
  kind: 'ministry',
  country: 'FI',
};
const greta = { id: 'greta', name: { fi: 'GRETA' }, abbr: { fi: 'GRETA' } };
const round = { id: 'round3', bodyId: 'greta', no: 3, theme: { fi: 'oikeussuoja' } };
const office: ImportOffice = {
  bodies: [greta],
  rounds: [{ ...round, names: LANGUAGES.map((language) => roundName(round, language)) }],
  organisations: [ministry, court],
  recommendations: [],
  addressees: [],
};
const givens: ImportGivens = {
  bodyId: 'greta',
  reviewRoundId: 'round3',
  sign: 'GRETA(2024)09',
  strength: 'recommends',
};
const REPORT =
  '52. GRETA urges the Finnish authorities to train the police.\n60. GRETA invites the Finnish authorities to go on.';

/** What a plan leads to, as the office would write it. */
function written(
  planned: ReturnType<typeof planRecommendations>,
  before: ImportOffice,
): ImportOffice {
  const added = planned.filter(({ outcome }) => outcome === 'new');
  return {
    ...before,
    recommendations: [
      ...before.recommendations.map((one) => {
        const row = planned.find(({ existing }) => existing?.id === one.id);
        return { ...one, ...row?.changes };
      }),
      ...added.map(({ item, fields }): Recommendation => ({ ...base, id: item.key, ...fields })),
    ],
    addressees: [
      ...before.addressees,
      ...planned.flatMap(({ item, existing, addresseeIds }) =>
        addresseeIds.map((organisationId): RecommendationAddressee => {
          const recommendationId = existing?.id ?? item.key;
          return {
            ...base,
            id: `${recommendationId} ${organisationId}`,
            recommendationId,
            organisationId,
          };
        }),
      ),
    ],
  };
}

describe('holding what was read against what is there', () => {
  const { items } = readRecommendations({ text: REPORT });
  const first = planRecommendations(items, givens, office);

  it('makes references of sign and number', () => {
    expect(first.map(({ outcome, fields }) => [outcome, fields.reference, fields.bodyId])).toEqual([
      ['new', 'GRETA(2024)09, § 52', 'greta'],
      ['new', 'GRETA(2024)09, § 60', 'greta'],
    ]);
  });

  it('changes nothing when the same is brought in again', () => {
    const again = planRecommendations(items, givens, written(first, office));
    expect(again.map(({ outcome, changes }) => [outcome, changes])).toEqual([
      ['same', {}],
      ['same', {}],
    ]);
  });

  it('adds a translation to the one that is there, and tells where it says another thing', () => {
    const there = written(first, office);
    const finnish = readRecommendations({
      text: '52. GRETA kehottaa Suomen viranomaisia kouluttamaan poliisia ja syyttäjiä.',
    });
    const [filled] = planRecommendations(finnish.items, givens, there);
    expect(filled?.outcome).toBe('fills');
    expect(Object.keys(filled?.changes.text ?? {})).toEqual(['en', 'fi']);
    const other = readRecommendations({
      text: '52. GRETA urges the Finnish authorities to train judges.',
    });
    expect(planRecommendations(other.items, givens, there)[0]?.outcome).toBe('differs');
  });

  it('bars what has no reference or holds a personal identity code, and leaves out doubles', () => {
    const without = planRecommendations(
      readRecommendations({ text: 'GRETA urges the Finnish authorities to go on.' }).items,
      { ...givens, sign: '' },
      office,
    );
    expect(without[0]?.outcome).toBe('barred');
    expect(without[0]?.remarks.map(({ code }) => code)).toContain('no-reference');
    const twice = readRecommendations({ text: `${REPORT}\n${REPORT}` });
    expect(planRecommendations(twice.items, givens, office).map(({ outcome }) => outcome)).toEqual([
      'new',
      'new',
      'double',
      'double',
    ]);
  });

  it('names what it does not know and says where the same text stands already', () => {
    const rows = [
      ['Reference', 'Recommendation', 'Given by', 'Responsible'],
      ['X 1', 'GRETA urges the Finnish authorities to train the police.', 'ECRI', 'SM; Poliisi'],
    ].map((cells, index) => ({ line: index + 1, cells }));
    const [row] = planRecommendations(
      readRecommendations({ rows }).items,
      givens,
      written(first, office),
    );
    expect(row?.addresseeIds).toEqual(['sm']);
    expect(row?.remarks).toEqual([
      { code: 'body-unknown', facts: { name: 'ECRI' } },
      { code: 'organisation-unknown', facts: { name: 'Poliisi' } },
      { code: 'text-there', facts: { reference: 'GRETA(2024)09, § 52' } },
    ]);
  });
});

it.each([
  ['GRETA(2019)06, kohta 92', 'GRETA (2019) 6 § 92'],
  ['A/HRC/52/9, 159.42', 'a/hrc/52/9 159.42'],
  ['CP/Rec(2024)05, para. 3', 'CP/Rec(2024)05, punkt 3'],
])('%s and %s are one reference', (one, other) => {
  expect(referenceKey(one)).toBe(referenceKey(other));
});

describe('the workbook', () => {
  const word = fc.stringMatching(/^[A-Za-zÅÄÖåäö(][A-Za-zÅÄÖåäö0-9 ,.()'–§]{1,40}[a-zåäö.]$/u);
  const lines = fc.array(word, { minLength: 1, maxLength: 3 }).map((all) => all.join('\n'));
  const local = (text: fc.Arbitrary<string>): fc.Arbitrary<LocalText> =>
    fc
      .record({ fi: text, sv: text, en: text }, { requiredKeys: [] })
      .filter((one) => Object.keys(one).length > 0);
  const day = fc
    .integer({ min: 1, max: 28 })
    .map((one) => `2026-03-${String(one).padStart(2, '0')}`);
  const recommendation = fc.record(
    {
      reference: word,
      text: local(lines),
      strength: fc.constantFrom(...RECOMMENDATION_STRENGTHS),
      bodyId: fc.constant('greta'),
      reviewRoundId: fc.constant('round3'),
      givenOn: day,
      dueOn: day,
      position: fc.constantFrom(...RECOMMENDATION_POSITIONS),
      state: fc.constantFrom(...RECOMMENDATION_STATES),
      topics: fc.uniqueArray(fc.constantFrom('uhrit', 'koulutus', 'työperäinen'), { minLength: 1 }),
      response: local(lines),
    },
    { requiredKeys: ['reference', 'text', 'strength', 'bodyId'] },
  );
  const rows = fc.uniqueArray(recommendation, {
    minLength: 1,
    maxLength: 6,
    selector: ({ reference }) => referenceKey(reference),
  });

  it('is read back as it was written, in each language', async () => {
    await fc.assert(
      fc.asyncProperty(rows, fc.constantFrom(...LANGUAGES), async (all, language) => {
        const recommendations = all.map((one, index): Recommendation => ({
          ...base,
          ...one,
          id: String(index),
        }));
        const addressees = recommendations.map(({ id }, index): RecommendationAddressee => ({
          ...base,
          id: `to ${id}`,
          recommendationId: id,
          organisationId: index % 2 === 0 ? 'sm' : 'om',
        }));
        const listed = listedRecommendations(
          recommendations,
          {
            bodies: new Map([[greta.id, greta]]),
            rounds: new Map([[round.id, round]]),
            organisations: new Map([ministry, court].map(({ id, name }) => [id, name])),
            actions: new Map(),
            addressees,
            links: [],
          },
          language,
        );
        const made = writeRecommendations(listed, { language, today: '2026-11-26' });
        if (!made.ok) throw new Error(made.failure.code);
        const table = await readTable(made.value.bytes);
        if (!table.ok) throw new Error(table.failure.code);
        const reading = readRecommendations({ rows: table.value.rows });
        const planned = planRecommendations(
          reading.items,
          { sign: '', strength: 'recommends' },
          { ...office, recommendations, addressees },
        );
        expect(
          planned.map(({ outcome, remarks, addresseeIds }) => ({ outcome, remarks, addresseeIds })),
        ).toEqual(all.map(() => ({ outcome: 'same', remarks: [], addresseeIds: [] })));
        // And into an office without them, they come out as they were.
        const fresh = planRecommendations(
          reading.items,
          { sign: '', strength: 'recommends' },
          office,
        );
        const byReference = new Map(recommendations.map((one) => [one.reference, one]));
        for (const { outcome, fields } of fresh) {
          const { position, state, ...rest }: Partial<Recommendation> =
            byReference.get(fields.reference) ?? {};
          expect(outcome).toBe('new');
          expect({ ...base, id: rest.id, ...fields }).toEqual({
            ...rest,
            ...(position && position !== 'none' && { position }),
            ...(state && state !== 'new' && { state }),
          });
        }
      }),
      { numRuns: 40 },
    );
  });

  it('is not written with a personal identity code in it', () => {
    const one: Recommendation = {
      ...base,
      id: '1',
      reference: 'X 1',
      text: { fi: 'Asiassa 010190-123A ohje annettiin.' },
      strength: 'urges',
    };
    const listed = [
      { recommendation: one, body: {}, bodyAbbr: {}, round: '', addressees: [], actions: [] },
    ];
    expect(writeRecommendations(listed, { language: 'fi', today: '2026-11-26' })).toEqual({
      ok: false,
      failure: { code: 'identity-code', facts: { name: 'X 1' } },
    });
  });
});
