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

  it('takes a plain value, and what has no keys, as a whole', () => {
    const seen = { body: doc('a'), levels: [{ a: 1 }], state: 'draft' };
    const current = { body: doc('b'), levels: [{ a: 1 }, { a: 2 }], state: 'agreed' };
    const changes = { body: doc('c'), levels: [{ a: 3 }], state: 'dropped' };
    expect(rebaseChanges(changes, seen, current)).toEqual(changes);
  });

  it('takes levels one by one, where none came or went', () => {
    const levels = (...names: object[]) => ({ levels: names.map((name) => ({ name })) });
    expect(
      rebaseChanges(
        levels({ fi: 'Päämäärä' }, { fi: 'Tavoite' }),
        levels({ fi: 'Taso' }, { fi: 'Tavoite' }),
        levels({ fi: 'Taso', sv: 'Nivå' }, { fi: 'Alatavoite' }),
      ),
    ).toEqual(levels({ fi: 'Päämäärä', sv: 'Nivå' }, { fi: 'Alatavoite' }));
  });

  describe('of a text with form, block by block', () => {
    const text = (...blocks: string[]) => ({
      body: {
        type: 'doc',
        content: blocks.map((block) => ({
          type: 'paragraph',
          attrs: { id: block[0] },
          content: [block],
        })),
      },
    });
    const seen = text('a', 'b', 'c');

    it.each([
      ['two blocks changed', ['a1', 'b', 'c'], ['a', 'b', 'c1'], ['a1', 'b', 'c1']],
      [
        'one block changed twice: the writer has it',
        ['a1', 'b', 'c'],
        ['a2', 'b', 'c'],
        ['a1', 'b', 'c'],
      ],
      ['one added each', ['a', 'd', 'b', 'c'], ['a', 'b', 'c', 'e'], ['a', 'd', 'b', 'c', 'e']],
      ['one taken away, one changed', ['b', 'c'], ['a', 'b1', 'c'], ['b1', 'c']],
      [
        'one taken away that was changed meanwhile stays',
        ['b', 'c'],
        ['a1', 'b', 'c'],
        ['a1', 'b', 'c'],
      ],
      [
        'one changed that was taken away meanwhile stays',
        ['a1', 'b', 'c'],
        ['b', 'c'],
        ['a1', 'b', 'c'],
      ],
      ['moved by the writer', ['c', 'a', 'b'], ['a', 'b1', 'c', 'd'], ['c', 'd', 'a', 'b1']],
      ['moved meanwhile', ['a', 'b', 'c1'], ['c', 'a', 'b'], ['c1', 'a', 'b']],
    ])('%s', (_, chosen, current, expected) => {
      expect(rebaseChanges(text(...chosen), seen, text(...current))).toEqual(text(...expected));
    });
  });

  it('of a list of words adds and takes away what was added and taken away, and no more', () => {
    const seen = { needs: ['practice'] };
    const current = { needs: ['law', 'practice'] };
    const rebased = (needs: unknown) => rebaseChanges({ needs }, seen, current);
    expect(rebased(['money', 'practice'])).toEqual({ needs: ['money', 'practice', 'law'] });
    expect(rebased([])).toEqual({ needs: ['law'] });
    expect(rebaseChanges({ tags: ['b'] }, {}, { tags: ['a'] })).toEqual({ tags: ['b', 'a'] });
    expect(rebaseChanges({ tags: ['a', 'b'] }, { tags: ['a'] }, {})).toEqual({ tags: ['b'] });
    const gone = { tags: undefined };
    expect(rebaseChanges(gone, { tags: ['a'] }, { tags: ['a', 'b'] })).toEqual({ tags: ['b'] });
    expect(rebaseChanges(gone, { tags: ['a'] }, { tags: ['a'] })).toEqual(gone);
    expect(rebaseChanges(gone, { tags: ['a', 'b'] }, { tags: ['a'] })).toEqual(gone);
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

  it('of two who tick different boxes loses neither, in whichever order', () => {
    const boxes = ['law', 'money', 'practice', 'training'];
    fc.assert(
      fc.property(
        fc.subarray(boxes),
        fc.constantFrom(...boxes),
        fc.constantFrom(...boxes),
        (seen, one, other) => {
          fc.pre(one !== other);
          const tick = (list: readonly string[], box: string) =>
            list.includes(box) ? list.filter((word) => word !== box) : [...list, box];
          const { needs } = rebaseChanges(
            { needs: tick(seen, other) },
            { needs: seen },
            { needs: tick(seen, one) },
          ) as { needs: string[] };
          expect(needs.toSorted()).toEqual(tick(tick(seen, one), other).toSorted());
        },
      ),
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
