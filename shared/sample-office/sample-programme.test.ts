import { describe, expect, it } from 'vitest';
import { GAP_KINDS } from '../programme/gap-points.ts';
import { measureGaps } from '../programme/gaps.ts';
import { compareContents } from '../programme/versions/compare-versions.ts';
import { isUnchanged } from '../programme/versions/make-version.ts';
import { actionsInOrder, numberProgramme } from '../programme/outline/number-programme.ts';
import type { ProgrammeContent } from '../programme/programme-tables.ts';
import { readRichText } from '../rich-text/read-rich-text.ts';
import { manyActions } from './many-actions.ts';
import { sampleOffice, type SampleRows } from './sample-office.ts';
import { withNewIds } from './with-new-ids.ts';

const { rows } = sampleOffice();

/** A programme of the sample with all that belongs to it. */
function contentOf(from: SampleRows, title: string): ProgrammeContent {
  const programme = from.programmes.find((one) => one.title.fi?.includes(title));
  if (!programme) throw new Error(`There is no ${title}`);
  const own = <T extends { programmeId: string }>(list: T[]) =>
    list.filter(({ programmeId }) => programmeId === programme.id);
  const actions = own(from.actions);
  const ids = new Set(actions.map(({ id }) => id));
  const ofActions = <T extends { actionId?: string }>(list: T[]) =>
    list.filter(({ actionId }) => ids.has(actionId ?? ''));
  return {
    programme,
    chapters: own(from.chapters),
    goals: own(from.goals),
    actions,
    actionParties: ofActions(from.actionParties),
    milestones: ofActions(from.milestones),
    indicators: from.indicators,
    indicatorValues: from.indicatorValues,
    recommendations: from.recommendations,
    recommendationLinks: ofActions(from.recommendationLinks),
  };
}

describe('the programmes of the sample office', () => {
  const draft = contentOf(rows, '2027–2030');

  it('are the two ended ones, with their goals and no action, and one being drafted', () => {
    expect(rows.programmes.map(({ state, from }) => [state, from])).toEqual([
      ['ended', '2016-01-01'],
      ['ended', '2021-01-01'],
      ['draft', '2027-01-01'],
    ]);
    const past = contentOf(rows, '2021–2023');
    expect(past.programme).toMatchObject({
      caseNumber: 'VN/5645/2020',
      projectNumber: 'OM031:00/2020',
      adoptedOn: '2021-05-06',
    });
    expect([past.goals.length, past.actions.length]).toEqual([5, 0]);
  });

  it('say of every action and recommendation that it is an example', () => {
    expect(draft.goals).toHaveLength(5);
    expect(draft.actions).toHaveLength(18);
    for (const { title } of rows.actions) {
      expect(title.fi).toMatch(/^ESIMERKKI: /u);
      if (title.sv) expect(title.sv).toMatch(/^EXEMPEL: /u);
      if (title.en) expect(title.en).toMatch(/^SAMPLE: /u);
    }
    for (const { reference } of rows.recommendations) expect(reference).toMatch(/^ESIMERKKI: /u);
  });

  it('have every kind of gap to find, and actions without any', () => {
    const { programme } = measureGaps(draft);
    for (const kind of GAP_KINDS) expect([kind, programme.gaps[kind] > 0]).toEqual([kind, true]);
    expect(programme.withGaps).toBeLessThan(programme.actions);
  });

  it('hold texts with form that the reader has nothing to mend in', () => {
    const texts = [
      ...rows.chapters.map(({ body }) => body),
      ...rows.goals.flatMap(({ why, target }) => [why, target]),
      ...rows.actions.map(({ description }) => description),
    ].flatMap((text) => [text?.fi, text?.sv, text?.en].filter((one) => one !== undefined));
    expect(texts.length).toBeGreaterThan(30);
    for (const text of texts) expect(readRichText(text).doc).toEqual(text);
  });

  it('have two versions that differ, under any ids as they were made', () => {
    let count = 0;
    const fresh = withNewIds(rows, () => {
      count += 1;
      return `id-${count}`;
    });
    expect(JSON.stringify(fresh)).not.toContain(rows.programmes[0]?.id);
    for (const { versions } of [rows, fresh]) {
      expect(versions.map(isUnchanged)).toEqual([true, true]);
      const [first, second] = versions;
      if (!first || !second) throw new Error('The sample has too few versions');
      const { records } = compareContents(first.content, second.content);
      expect(new Set(records.map(({ kind }) => kind))).toEqual(new Set(['added', 'changed']));
      expect(records.some(({ moved }) => moved)).toBe(true);
    }
  });
});

describe('a programme of many actions', () => {
  const large = manyActions(300);

  it('has as many as were asked for, and chapters in proportion, the same each time', () => {
    const content = contentOf(large, 'suuri');
    expect(actionsInOrder(numberProgramme(content)).at(-1)?.number).toBe('300');
    const words = content.chapters
      .map(({ body }) => JSON.stringify(body?.fi ?? '').split(' ').length)
      .reduce((sum, one) => sum + one, 0);
    expect(words).toBeGreaterThan(60 * 300);
    expect(manyActions(300)).toEqual(large);
  });

  it('uses every id once', () => {
    const ids = Object.values(large).flatMap((list) => list.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });
});
