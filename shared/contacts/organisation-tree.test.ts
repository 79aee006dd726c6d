import { describe, expect, it } from 'vitest';
import type { LocalText } from '../i18n/languages.ts';
import {
  mayBeAbove,
  organisationsBelow,
  organisationTree,
  prunedTree,
  type OrganisationNode,
} from './organisation-tree.ts';

type One = { id: string; name: LocalText; parentId?: string };
const one = (id: string, parentId?: string, name: LocalText = { fi: id }): One => ({
  id,
  name,
  ...(parentId !== undefined && { parentId }),
});

/** `a(b c(d))`: easy to read in a failed test. */
const shape = (nodes: readonly OrganisationNode<One>[]): string =>
  nodes
    .map(({ organisation: { id }, children }) =>
      children.length > 0 ? `${id}(${shape(children)})` : id,
    )
    .join(' ');

describe('organisationTree', () => {
  it('puts each below its parent, whatever order they come in', () => {
    const tree = organisationTree([one('d', 'c'), one('b', 'a'), one('c', 'a'), one('a')], 'fi');
    expect(shape(tree)).toBe('a(b c(d))');
  });

  it('orders by the names of the language as the Finnish alphabet does', () => {
    const names = [
      one('1', undefined, { fi: 'Öljyala ry', sv: 'A' }),
      one('2', undefined, { fi: 'Ålands lagting', sv: 'C' }),
      one('3', undefined, { fi: 'Äänekoski', sv: 'B' }),
      one('4', undefined, { fi: 'Zonta ry' }),
    ];
    expect(shape(organisationTree(names, 'fi'))).toBe('4 2 3 1');
    expect(shape(organisationTree(names, 'sv'))).toBe('1 3 2 4');
  });

  it('keeps those whose parent is gone, at the top', () => {
    expect(shape(organisationTree([one('a', 'gone'), one('b', 'a')], 'fi'))).toBe('a(b)');
  });

  it('shows each of a circle once', () => {
    const circle = [one('b', 'c'), one('c', 'a'), one('a', 'b'), one('d', 'b'), one('0')];
    expect(shape(organisationTree(circle, 'fi'))).toBe('0 a(c(b(d)))');
    expect(shape(organisationTree([one('own', 'own')], 'fi'))).toBe('own');
  });
});

describe('prunedTree', () => {
  it('keeps what is found and what leads there', () => {
    const tree = organisationTree(
      [one('a'), one('b', 'a'), one('c', 'b'), one('d', 'a'), one('e')],
      'fi',
    );
    expect(shape(prunedTree(tree, new Set(['c'])))).toBe('a(b(c))');
    expect(shape(prunedTree(tree, new Set(['a', 'e'])))).toBe('a e');
  });
});

describe('what is below', () => {
  const all = [one('a'), one('b', 'a'), one('c', 'b'), one('d')];
  it('is found however deep, and ends in a circle', () => {
    expect(organisationsBelow(all, 'a')).toEqual(new Set(['b', 'c']));
    expect(organisationsBelow([one('a', 'b'), one('b', 'a')], 'a')).toEqual(new Set(['a', 'b']));
  });
  it('may not stand above', () => {
    expect(mayBeAbove(all, 'a', 'c')).toBe(false);
    expect(mayBeAbove(all, 'a', 'a')).toBe(false);
    expect(mayBeAbove(all, 'c', 'a')).toBe(true);
    expect(mayBeAbove(all, 'a', 'd')).toBe(true);
  });
});
