import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../i18n/languages.ts';
import { CATALOGUE_BODIES } from './bodies.ts';
import { alreadyThere } from './catalogue.ts';
import { CATALOGUE_ORGANISATIONS } from './organisations.ts';

describe('the catalogue', () => {
  const all = [...CATALOGUE_ORGANISATIONS, ...CATALOGUE_BODIES];

  it('has the twelve ministries, each with names and abbreviations in three languages', () => {
    const ministries = CATALOGUE_ORGANISATIONS.filter(({ kind }) => kind === 'ministry');
    expect(ministries).toHaveLength(12);
    for (const { name, abbr } of ministries) {
      expect(Object.keys(name)).toEqual([...LANGUAGES]);
      expect(Object.keys(abbr ?? {})).toEqual([...LANGUAGES]);
    }
  });

  it('names each entry once, in three languages', () => {
    for (const entries of [CATALOGUE_ORGANISATIONS, CATALOGUE_BODIES]) {
      expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length);
    }
    for (const language of LANGUAGES) {
      const names = all.map(({ name }) => name[language]);
      expect(names.every(Boolean)).toBe(true);
      expect(new Set(names).size).toBe(all.length);
    }
  });

  it('names only parents and founders that it has, parents before their parts', () => {
    const keys = CATALOGUE_ORGANISATIONS.map(({ key }) => key);
    CATALOGUE_ORGANISATIONS.forEach(({ parentKey }, index) => {
      if (parentKey) expect(keys.slice(0, index)).toContain(parentKey);
    });
    for (const { setUpByKey } of CATALOGUE_BODIES) {
      if (setUpByKey) expect(keys).toContain(setUpByKey);
    }
  });
});

describe('alreadyThere', () => {
  const entries = [
    { key: 'om', name: { fi: 'Oikeusministeriö', sv: 'Justitieministeriet' } },
    { key: 'sm', name: { fi: 'Sisäministeriö' } },
  ];
  const there = (row: object) => [...alreadyThere(entries, [{ id: '1', name: {}, ...row }]).keys()];

  it('knows an entry by its key, whatever the record is called now', () => {
    expect(there({ name: { fi: 'Toinen nimi' }, catalogueKey: 'om' })).toEqual(['om']);
  });

  it('knows an entry by any of its names', () => {
    expect(there({ name: { en: 'justitieministeriet' } })).toEqual(['om']);
    expect(there({ name: { fi: 'SISÄMINISTERIÖ' } })).toEqual(['sm']);
    expect(there({ name: { fi: 'Uusi' }, formerNames: ['Sisäministeriö'] })).toEqual(['sm']);
    expect(there({ name: { fi: 'Sisäministeriön osasto' } })).toEqual([]);
  });
});
