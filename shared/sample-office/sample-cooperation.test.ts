import { describe, expect, it } from 'vitest';
import { addManyEngagements } from './many-engagements.ts';
import { sampleOffice } from './sample-office.ts';

const { rows } = sampleOffice();

describe('the international cooperation of the sample office', () => {
  it('says of every entry, question, obligation of its own and task that it is an example', () => {
    const titles = [
      ...rows.engagements.map(({ title }) => title.fi),
      ...rows.questionnaires.map(({ title }) => title.fi),
      ...rows.obligations.filter((one) => !one.catalogueKey).map(({ title }) => title.fi),
      ...rows.tasks.map(({ title }) => title),
    ];
    expect(titles.length).toBeGreaterThan(30);
    for (const title of titles) expect(title).toMatch(/^Esimerkki: /u);
    for (const { title } of rows.engagements) {
      if (title.sv !== undefined) expect(title.sv).toMatch(/^Exempel: /u);
      if (title.en !== undefined) expect(title.en).toMatch(/^Sample: /u);
    }
  });

  it('has what is to be tried: many kinds, an internal, a restricted and a draft entry, a visit', () => {
    const { engagements, visitSlots } = rows;
    expect(new Set(engagements.map(({ kind }) => kind)).size).toBeGreaterThan(12);
    expect(new Set(engagements.map(({ confidentiality }) => confidentiality)).size).toBe(3);
    expect(engagements.filter(({ state }) => state === 'draft')).toHaveLength(1);
    expect(visitSlots.map(({ engagementId }) => engagementId)).toEqual(
      Array<string | undefined>(8).fill(
        engagements.find(({ kind }) => kind === 'countryVisit')?.id,
      ),
    );
  });

  it('has the real rounds of GRETA, and recommendations of the third in different states', () => {
    const rounds = rows.reviewRounds.filter((one) => one.catalogueKey?.startsWith('greta-'));
    expect(rounds.map(({ no }) => no)).toEqual([1, 2, 3, 4]);
    const ofThird = rows.recommendations.filter((one) => one.reviewRoundId === rounds[2]?.id);
    expect(ofThird.map(({ state }) => state)).toEqual([
      'inAction',
      'partly',
      'implemented',
      'assigned',
    ]);
  });
});

describe('a log of many entries', () => {
  it('adds as many as were asked for, under ids of their own', () => {
    const { rows: large } = sampleOffice();
    addManyEngagements(large, { engagements: 200, recommendations: 50 });
    expect(large.engagements.length - rows.engagements.length).toBe(200);
    expect(large.recommendations.length - rows.recommendations.length).toBe(50);
    const ids = Object.values(large).flatMap((list) => list.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });
});
