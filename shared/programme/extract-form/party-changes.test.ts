import { expect, it } from 'vitest';
import { canBeTaken, partyChanges } from './party-changes.ts';
import { personNamedIn } from './person-named-in.ts';

const staff = [
  { id: 'aino', name: 'Aino Mallila', emails: ['aino.mallila@om.example'] },
  { id: 'eero', name: 'Eero Mallila', emails: ['eero@om.example'] },
];
const of = {
  today: '2026-12-02',
  personOf: personNamedIn(staff),
  contactLabel: 'Yhteyshenkilö',
};

it('takes an answer with its day, a proposal, and whom the words name', () => {
  expect(
    partyChanges(
      [
        { field: 'share', text: 'conditions' },
        { field: 'proposal', text: ' Vuosi 2028. ' },
        { field: 'contact', text: 'Mallila, Aino (aino.mallila@om.example)' },
      ],
      {},
      of,
    ),
  ).toEqual({
    answer: 'conditions',
    answeredOn: '2026-12-02',
    note: 'Vuosi 2028.',
    contactPersonId: 'aino',
  });
});

it('keeps the words where they name nobody that is known, or more than one, beside what was noted', () => {
  const contact = (text: string) =>
    partyChanges([{ field: 'contact', text }], { note: 'Ehto.' }, of);
  expect(contact('Mallila')).toEqual({ note: 'Ehto.\nYhteyshenkilö: Mallila' });
  expect(contact('paino.aino.mallila@om.example')).toEqual({
    note: 'Ehto.\nYhteyshenkilö: paino.aino.mallila@om.example',
  });
  expect(contact('eero@om.example.')).toEqual({ contactPersonId: 'eero' });
  expect(contact('')).toEqual({ contactPersonId: undefined });
});

it('takes nothing else for an answer, and no identity code anywhere', () => {
  expect(canBeTaken('share', 'confirmed')).toBe(true);
  expect(canBeTaken('share', 'asked')).toBe(false);
  expect(canBeTaken('share', '')).toBe(false);
  expect(canBeTaken('proposal', 'Poista henkilö 131052-308T.')).toBe(false);
  expect(partyChanges([{ field: 'share', text: 'asked' }], {}, of)).toEqual({});
});
