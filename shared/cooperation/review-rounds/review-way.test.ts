import { describe, expect, it } from 'vitest';
import { CATALOGUE_BODIES } from '../../contacts/catalogue/bodies.ts';
import { CATALOGUE_ROUNDS } from '../catalogue/review-rounds.ts';
import {
  inStageOrder,
  reviewsInRounds,
  reviewWayOf,
  stageName,
  stagesOfBody,
} from './review-way.ts';

const named = (fi: string) => ({ id: 'b', name: { fi } });
const cedaw = { ...named('CEDAW-komitea'), catalogueKey: 'cedaw' };

describe('how a body reviews', () => {
  it('is known by its entry of the catalogue or by its name, and is as GRETA does where it is not', () => {
    expect(reviewWayOf(cedaw)).toBe('treaty');
    expect(reviewWayOf(named('Naisten syrjinnän poistamista käsittelevä komitea'))).toBe('treaty');
    expect(reviewWayOf(named('Muu toimielin'))).toBe('greta');
    expect(reviewWayOf(undefined)).toBe('greta');
    expect(reviewsInRounds(cedaw)).toBe(true);
    expect(reviewsInRounds(named('Muu toimielin'))).toBe(false);
  });

  it('has stages of its own, in its own words and order', () => {
    expect(stagesOfBody(cedaw).map(({ name }) => name)).toEqual([
      'listOfIssues',
      'periodicReport',
      'dialogue',
      'concludingObservations',
      'followUpInformation',
      'nextReport',
    ]);
    expect(stageName('reply', cedaw)).toBe('periodicReport');
    const upr = { ...named('UPR'), catalogueKey: 'upr' };
    const stages = [{ key: 'comments' }, { key: 'report' }] as const;
    expect(inStageOrder(stages, upr).map(({ key }) => key)).toEqual(['report', 'comments']);
    expect(inStageOrder(stages, undefined).map(({ key }) => key)).toEqual(['comments', 'report']);
  });

  it('loses no stage that a round tells of although its body has none such', () => {
    expect(stagesOfBody(cedaw, [{ key: 'draftReport' }]).at(-1)).toEqual({
      key: 'draftReport',
      name: 'draftReport',
    });
  });

  it('has a place for every stage that the catalogue tells of', () => {
    for (const { bodyKey, stages } of CATALOGUE_ROUNDS) {
      const entry = CATALOGUE_BODIES.find(({ key }) => key === bodyKey);
      const body = { id: bodyKey, name: entry?.name ?? {}, catalogueKey: bodyKey };
      const own = stagesOfBody(body).map(({ key }) => key);
      expect(stages.filter(({ key }) => !own.includes(key))).toEqual([]);
    }
  });
});
