import type { TFunction } from 'i18next';
import { describe, expect, it } from 'vitest';
import { numberProgramme } from '#shared/programme/outline/number-programme.ts';
import { action, emptyProgramme, goal } from '#shared/programme/testing/any-programme.ts';
import { numberWords } from './line-words.ts';
import { keepUnchanged, linesOf, outlineOf, type OutlineNode } from './outline-view.ts';

const t = ((key: string) => key) as unknown as TFunction<['programme']>;
const outline = (...actions: ReturnType<typeof action>[]) =>
  outlineOf(numberProgramme({ ...emptyProgramme(), goals: [goal('g1'), goal('g2')], actions }));
const a = action('a', { goalId: 'g1' });
const b = action('b', { goalId: 'g1' });
const c = action('c', { goalId: 'g2' });

function keptOf(before: readonly OutlineNode[], now: readonly OutlineNode[]): string[] {
  const known = new Set(linesOf(before));
  return linesOf(now).flatMap((node) => (known.has(node) ? [node.id] : []));
}

describe('an outline that has changed', () => {
  it('is the outline as it is now', () => {
    const now = outline({ ...b, order: 'A' }, a, { ...c, rev: 2, title: { fi: 'Uusi' } });
    expect(keepUnchanged(outline(a, b, c), now)).toEqual(now);
  });

  it('calls goals anew when their level is called otherwise', () => {
    const called = (name: string) =>
      outlineOf(
        numberProgramme({
          ...emptyProgramme({ levels: [{ name: { fi: name } }] }),
          goals: [goal('g1')],
        }),
      );
    const [now] = keepUnchanged(called('Tavoite'), called('Painopiste'));
    expect(now && numberWords(now, 'fi', t)).toBe('Painopiste 1');
    expect(now && numberWords(now, 'sv', t)).toBe('programme:outline.numbered.goal');
    // There is one level: nothing is offered below it.
    expect(now?.levelBelow).toBeUndefined();
  });

  it('keeps the lines of which nothing is new', () => {
    const before = outline(a, b, c);
    const again = structuredClone([a, b, c]);
    expect(keepUnchanged(before, outline(...again))).toBe(before);
    expect(keptOf(before, keepUnchanged(before, outline(...again)))).toEqual(
      linesOf(before).map(({ id }) => id),
    );
    const renamed = outline(a, b, { ...c, rev: 2, title: { fi: 'Uusi' } });
    expect(keptOf(before, keepUnchanged(before, renamed))).toEqual(['g1', 'a', 'b']);
    const gone = outline(b, c);
    // Its number is another one now.
    expect(keptOf(before, keepUnchanged(before, gone))).toEqual([]);
  });
});
