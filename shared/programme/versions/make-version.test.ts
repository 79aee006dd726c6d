import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isUnchanged, makeVersion } from './make-version.ts';
import {
  action,
  anyProgramme,
  emptyProgramme,
  NO_NAMES,
  record,
} from '../testing/any-programme.ts';

const about = {
  name: 'Lausuntoversio',
  purpose: 'consultation' as const,
  madeAt: '2026-11-26T08:00:00.000Z',
};

it('has the same hash for the same records, in whatever order they were read', () => {
  fc.assert(
    fc.property(anyProgramme, (content) => {
      const turned = {
        ...content,
        goals: content.goals.toReversed(),
        actions: content.actions.toReversed(),
      };
      expect(makeVersion(turned, NO_NAMES, about)).toEqual(makeVersion(content, NO_NAMES, about));
    }),
  );
});

it('does not change with what it was made of, and tells where it was changed itself', () => {
  const content = { ...emptyProgramme(), actions: [action('a1')] };
  const version = makeVersion(content, NO_NAMES, about);
  content.actions[0]?.needs.push('money');
  expect(version.content.actions[0]?.needs).toEqual([]);
  expect(isUnchanged(version)).toBe(true);
  version.content.actions.push(action('a2'));
  expect(isUnchanged(version)).toBe(false);
});

it('keeps the names of the organisations that have a part and of the bodies that prepare it, and no person', () => {
  const content = {
    ...emptyProgramme({ preparedByIds: ['group', 'gone'] }),
    actions: [action('a1')],
    actionParties: [
      {
        ...record('p1'),
        actionId: 'a1',
        organisationId: 'om',
        role: 'lead' as const,
        answer: 'asked' as const,
        contactPersonId: 'aino',
      },
    ],
  };
  const om = { id: 'om', name: { fi: 'Oikeusministeriö' }, abbr: { fi: 'OM' } };
  const sm = { id: 'sm', name: { fi: 'Sisäministeriö' } };
  const group = { id: 'group', name: { fi: 'Valmisteluryhmä' } };
  const names = { organisations: [sm, om], bodies: [{ id: 'other', name: {} }, group] };
  const version = makeVersion(content, names, about);
  expect(version.content.organisations).toEqual([om]);
  expect(version.content.bodies).toEqual([group]);
  expect(JSON.stringify(version)).not.toContain('aino');
});
