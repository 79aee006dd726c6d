import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../i18n/languages.ts';
import { ruleInWords } from './rule-in-words.ts';

const NAMES = { b1: 'Koordinaatiosihteeristö', t1: 'Verkosto' };

describe('a rule in words', () => {
  it('names every condition, with or within one and and between them', () => {
    const rule = {
      of: 'persons' as const,
      rule: {
        kinds: ['ngo', 'euBody'] as const,
        bodyIds: ['b1'],
        seatRoles: ['member', 'deputy'] as const,
        languages: ['sv'] as const,
      },
    };
    expect(ruleInWords(rule, NAMES, 'fi')).toBe(
      'Henkilöt, joiden organisaation laji on kansalaisjärjestö tai EU:n toimielin tai virasto, toimielin on Koordinaatiosihteeristö, rooli toimielimessä on jäsen tai varajäsen ja asiointikieli on ruotsi.',
    );
    expect(ruleInWords(rule, NAMES, 'en')).toContain('People whose kind of organisation is');
    expect(ruleInWords(rule, NAMES, 'sv')).toContain('kontaktspråk är svenska');
  });

  it('says so when something was deleted, and when nothing is asked', () => {
    const gone = { of: 'organisations' as const, rule: { tagIds: ['t1', 't2'], kinds: [] } };
    expect(ruleInWords(gone, NAMES, 'fi')).toBe(
      'Organisaatiot, joiden ryhmä on Verkosto tai poistettu tieto.',
    );
    for (const language of LANGUAGES) {
      expect(ruleInWords({ of: 'persons', rule: {} }, {}, language)).not.toContain('{{');
    }
    expect(ruleInWords({ of: 'persons', rule: {} }, {}, 'fi')).toBe('Kaikki henkilöt.');
  });
});
