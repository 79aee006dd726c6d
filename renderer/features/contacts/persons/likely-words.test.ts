import { expect, it } from 'vitest';
import { emptyPerson, type PersonDraft } from '#shared/contacts/person-draft.ts';
import { likelyWords } from './likely-words.ts';

const typed = (changes: Partial<PersonDraft>) =>
  likelyWords({ ...emptyPerson(), ...changes }, () => 'Oikeusministeriö');
const texts = (changes: Partial<PersonDraft>) => typed(changes).map(({ text }) => text);
const pointOf = (value: string) =>
  emptyPerson().contactPoints.map((one) => (one.kind === 'email' ? { ...one, value } : one));
const working = (changes: Partial<PersonDraft['positions'][number]>) =>
  emptyPerson().positions.map((one) => ({ ...one, ...changes }));

it('looks for a family name alone from its third letter', () => {
  expect(texts({ familyName: 'Vi' })).toEqual([]);
  const [found] = typed({ familyName: 'Vir' });
  expect(found?.text).toBe('Vir');
  expect(found?.isLikely('Virtanen Maija')).toBe(true);
  expect(found?.isLikely('Aalto Virpi')).toBe(false);
  expect(typed({ familyName: 'Wright' })[0]?.isLikely('von Wright Eva')).toBe(true);
});

it('looks for both names as soon as both are there', () => {
  expect(texts({ familyName: 'Virtanen', givenName: 'Ma' })).toEqual(['Virtanen Ma']);
});

it('looks for a given name where she works', () => {
  expect(texts({ givenName: 'Aino' })).toEqual([]);
  const [chosen] = typed({ givenName: 'Aino', positions: working({ organisationId: 'o1' }) });
  expect(chosen?.text).toBe('Aino Oikeusministeriö');
  expect(chosen?.isLikely('Mäki Aino')).toBe(true);
  expect(chosen?.isLikely('Ainola Eeva')).toBe(false);
  expect(texts({ givenName: 'Aino', positions: working({ organisationName: 'OM' }) })).toEqual([
    'Aino OM',
  ]);
});

it('looks for an address from what stands before its @', () => {
  expect(texts({ contactPoints: pointOf('aino.ma') })).toEqual([]);
  expect(texts({ contactPoints: pointOf('aino.maki@') })).toEqual(['aino.maki@']);
});
