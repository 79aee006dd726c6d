import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rebaseChanges } from './rebase-changes.ts';

const doc = (text: string) => ({ type: 'doc', content: [text] });

describe('rebaseChanges', () => {
  it('keeps the Finnish that was saved meanwhile when a translation is written', () => {
    const seen = { title: { fi: 'Vanha' } };
    const current = { title: { fi: 'Uusi' } };
    const changes = { title: { fi: 'Vanha', sv: 'Ny', basis: { sv: 'mark' } } };
    expect(rebaseChanges(changes, seen, current)).toEqual({
      title: { fi: 'Uusi', sv: 'Ny', basis: { sv: 'mark' } },
    });
  });

  it('takes a language away, and only that', () => {
    const seen = { body: { fi: doc('a'), sv: doc('b'), basis: { sv: '1', en: '2' } } };
    const current = { body: { fi: doc('c'), sv: doc('b'), basis: { sv: '1', en: '3' } } };
    const changes = { body: { fi: doc('a'), basis: { en: '2' } } };
    expect(rebaseChanges(changes, seen, current)).toEqual({
      body: { fi: doc('c'), basis: { en: '3' } },
    });
  });

  it('takes a text with form, a list or a plain value as a whole', () => {
    const seen = { body: doc('a'), needs: ['law'], state: 'draft' };
    const current = { body: doc('b'), needs: ['law', 'money'], state: 'agreed' };
    const changes = { body: doc('c'), needs: [], state: 'dropped' };
    expect(rebaseChanges(changes, seen, current)).toEqual(changes);
  });

  it('of a field that goes keeps the language that was saved meanwhile', () => {
    const changes = { unit: undefined };
    expect(
      rebaseChanges(changes, { unit: { fi: 'kpl' } }, { unit: { fi: 'kpl', sv: 'st' } }),
    ).toEqual({ unit: { sv: 'st' } });
    expect(rebaseChanges(changes, { unit: { fi: 'kpl' } }, { unit: { fi: 'uhria' } })).toEqual(
      changes,
    );
    expect(rebaseChanges(changes, {}, { unit: { sv: 'st' } })).toEqual({ unit: { sv: 'st' } });
    const seen = { title: { fi: 'a', sv: 'b', basis: { sv: '1' } } };
    const current = { title: { ...seen.title, en: 'c', basis: { sv: '1', en: '1' } } };
    expect(rebaseChanges({ title: { fi: 'a' } }, seen, current)).toEqual({
      title: { fi: 'a', en: 'c', basis: { en: '1' } },
    });
  });

  it('changes nothing where nothing came between', () => {
    const text = fc.dictionary(fc.constantFrom('fi', 'sv', 'en'), fc.string());
    fc.assert(
      fc.property(text, text, (seen, value) => {
        expect(rebaseChanges({ title: value }, { title: seen }, { title: seen })).toEqual({
          title: value,
        });
      }),
    );
  });

  it('of two who write different languages loses neither, in whichever order', () => {
    const text = fc.record({ fi: fc.string(), sv: fc.string(), en: fc.string() });
    fc.assert(
      fc.property(text, fc.string(), fc.string(), (seen, fi, sv) => {
        const one = { title: { ...seen, fi } };
        const other = { title: { ...seen, sv } };
        const both = { title: { ...seen, fi, sv } };
        expect(rebaseChanges(other, { title: seen }, one)).toEqual(both);
        expect(rebaseChanges(one, { title: seen }, other)).toEqual(both);
      }),
    );
  });
});
