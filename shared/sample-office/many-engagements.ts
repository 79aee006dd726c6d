import { ENGAGEMENT_KINDS, type Engagement } from '../cooperation/engagements/engagement.ts';
import { addDays } from '../lib/add-days.ts';
import {
  RECOMMENDATION_STATES,
  RECOMMENDATION_STRENGTHS,
} from '../recommendations/recommendation.ts';
import type { RecordBase } from '../records/record.ts';
import { sampleRecords, type SampleRows } from './sample-office.ts';

const FIRST_DAY = '2022-01-03';
const DAYS = 5 * 365;
const COUNTRIES = ['BE', 'FR', 'AT', 'SE', 'EE', 'FI', 'NL', 'DE'];
const TOPICS = ['tunnistaminen', 'auttaminen', 'rikosprosessi', 'tilastot', 'koulutus'];
const SAID = [
  'Suomi esitteli, miten viranomaiset tunnistavat mahdollisen uhrin ja ohjaavat hänet avun piiriin.',
  'Suomi kertoi tilastojen kokoamisesta ja pyysi muilta mailta tietoja luokituksista.',
  'Suomi piti tärkeänä, että järjestöt kuullaan ennen kuin kannasta päätetään.',
];

/**
 * Adds made-up entries of the log over five years, with notes and parties, and recommendations to `rows`, to try how the
 * program bears them. The same rows each time.
 */
export function addManyEngagements(
  rows: SampleRows,
  counts: { engagements: number; recommendations: number },
): void {
  const base = sampleRecords(5_000_000);
  const bodies = rows.bodies.filter(({ kind }) => kind === 'intlBody').map(({ id }) => id);
  for (let index = 0; index < counts.engagements; index += 1) {
    addEngagement(rows, index, { base, bodies });
  }
  for (let index = 0; index < counts.recommendations; index += 1) {
    const id = base();
    rows.recommendations.push({
      ...id,
      reference: `ESIMERKKI: suositus ${index + 1}`,
      text: { fi: `Esimerkki: ${SAID[index % SAID.length] ?? ''}` },
      strength: at(RECOMMENDATION_STRENGTHS, index),
      state: at(RECOMMENDATION_STATES, index),
      topics: [at(TOPICS, index)],
      bodyId: at(bodies, index),
      givenOn: addDays(FIRST_DAY, index % DAYS),
    });
    rows.recommendationAddressees.push({
      ...base(),
      recommendationId: id.id,
      organisationId: at(rows.organisations, index).id,
    });
    if (index % 3 === 0) continue;
    rows.recommendationLinks.push({
      ...base(),
      recommendationId: id.id,
      actionId: at(rows.actions, index).id,
      cover: 'part',
    });
  }
}

function addEngagement(
  rows: SampleRows,
  index: number,
  { base, bodies }: { base: () => RecordBase; bodies: readonly string[] },
): void {
  const own = base();
  const engagement: Engagement = {
    ...own,
    kind: at(ENGAGEMENT_KINDS, index),
    title: { fi: `Esimerkki: kokous ${index + 1}`, en: `Sample: meeting ${index + 1}` },
    from: addDays(FIRST_DAY, (index * 7) % DAYS),
    place: 'Esimerkkikaupunki',
    country: at(COUNTRIES, index),
    topics: [at(TOPICS, index), at(TOPICS, index + 2)],
    summary: { fi: at(SAID, index) },
    state: 'done',
    confidentiality: index % 50 === 0 ? 'restricted' : index % 20 === 0 ? 'internal' : 'normal',
  };
  rows.engagements.push(engagement);
  const engagementId = own.id;
  rows.engagementParties.push(
    { ...base(), engagementId, role: 'counterpart', bodyId: at(bodies, index) },
    { ...base(), engagementId, role: 'participant', personId: at(rows.persons, index).id },
  );
  rows.engagementNotes.push(
    { ...base(), engagementId, kind: 'intervention', order: 'a0', text: { fi: at(SAID, index) } },
    {
      ...base(),
      engagementId,
      kind: 'outcome',
      order: 'a1',
      text: { fi: at(SAID, index + 1) },
    },
  );
}

function at<T>(list: readonly T[], index: number): T {
  const one = list[index % list.length];
  if (one === undefined) throw new Error('The sample is empty');
  return one;
}
