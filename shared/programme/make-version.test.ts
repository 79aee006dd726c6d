import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isUnchanged, makeVersion } from './make-version.ts';
import { action, anyProgramme, emptyProgramme } from './testing/any-programme.ts';

const about = { name: 'Lausuntoversio', purpose: 'consultation' as const };

it('has the same hash for the same records, in whatever order they were read', () => {
  fc.assert(
    fc.property(anyProgramme, (content) => {
      const turned = {
        ...content,
        goals: content.goals.toReversed(),
        actions: content.actions.toReversed(),
      };
      expect(makeVersion(turned, about)).toEqual(makeVersion(content, about));
    }),
  );
});

it('does not change with what it was made of, and tells where it was changed itself', () => {
  const content = { ...emptyProgramme(), actions: [action('a1')] };
  const version = makeVersion(content, about);
  content.actions[0]?.needs.push('money');
  expect(version.content.actions[0]?.needs).toEqual([]);
  expect(isUnchanged(version)).toBe(true);
  version.content.actions.push(action('a2'));
  expect(isUnchanged(version)).toBe(false);
});
