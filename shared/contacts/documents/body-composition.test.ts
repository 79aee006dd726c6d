import { describe, expect, it } from 'vitest';
import {
  bodyLines,
  hasValidator,
  partText,
  validatorErrors,
} from '../../../build/testing/word-files.ts';
import { makeDocument } from '../../documents/make-document.ts';
import { FRAME } from '../../documents/testing/good-document.ts';
import { LANGUAGES } from '../../i18n/languages.ts';
import type { Body } from '../bodies/body.ts';
import type { Mandate } from '../bodies/mandate.ts';
import type { Seat } from '../bodies/seat.ts';
import type { ContactPoint } from '../contact-point.ts';
import type { Person } from '../person.ts';
import { bodyCompositionModel } from './body-composition-model.ts';
import { bodyComposition } from './body-composition.ts';

const base = { createdAt: '2026-01-01T00:00:00Z', updatedAt: '2026-01-01T00:00:00Z', rev: 1 };
const body: Body = {
  ...base,
  id: 'body',
  name: { fi: 'Sihteeristö', sv: 'Sekretariatet' },
  kind: 'secretariat',
  caseNumber: 'VN/1/2026',
  projectNumber: 'OM001:00/2026',
  organisationId: 'om',
  from: '2026-01-01',
  to: '2027-12-31',
};
const seat = (id: string, role: Seat['role'], more: Partial<Seat> = {}): Seat => ({
  ...base,
  id,
  bodyId: 'body',
  role,
  order: 'a1',
  ...more,
});
const person = (familyName: string, more: Partial<Person> = {}): Person => ({
  ...base,
  id: familyName,
  givenName: 'Aino',
  familyName,
  ...more,
});
const held = (seatId: string, personId: string, more: Partial<Mandate> = {}): Mandate => ({
  ...base,
  id: `${seatId} ${personId}`,
  seatId,
  personId,
  from: '2026-01-01',
  ...more,
});
const email = (ownerId: string): ContactPoint => ({
  ...base,
  id: `e ${ownerId}`,
  ownerKind: 'person',
  ownerId,
  kind: 'email',
  preferred: true,
  value: `${ownerId.toLowerCase()}@om.invalid`,
  normal: `${ownerId.toLowerCase()}@om.invalid`,
});

const rows = {
  bodies: [body],
  organisations: [
    {
      ...base,
      id: 'om',
      name: { fi: 'Oikeusministeriö', sv: 'Justitieministeriet' },
      kind: 'ministry' as const,
      country: 'FI',
    },
    { ...base, id: 'ry', name: { fi: 'Yhdistys ry' }, kind: 'ngo' as const, country: 'FI' },
  ],
  seats: [
    seat('chair', 'chair', { organisationId: 'om' }),
    seat('m1', 'member', { organisationId: 'om' }),
    seat('d1', 'deputy', { organisationId: 'om', deputyOfSeatId: 'm1' }),
    seat('m2', 'member', { organisationId: 'ry', order: 'a2' }),
    seat('m3', 'member', { order: 'a3' }),
  ],
  persons: [
    person('Puhe'),
    person('Vanha'),
    person('Uusi'),
    person('Vara', { objectedOn: '2026-02-01' }),
    person('Rajattu', { restrictedOn: '2026-02-01' }),
  ],
  positions: [
    {
      ...base,
      id: 'p',
      personId: 'Puhe',
      organisationId: 'om',
      title: { fi: 'johtaja' },
      primary: true,
    },
  ],
  mandates: [
    held('chair', 'Puhe'),
    held('m1', 'Vanha', { to: '2026-06-30' }),
    held('m1', 'Uusi', { from: '2026-07-01' }),
    held('d1', 'Vara'),
    held('m3', 'Rajattu'),
  ],
  contactPoints: ['Puhe', 'Uusi', 'Vara', 'Rajattu'].map(email),
};
const modelOn = (day: string, withContacts = false, language: 'fi' | 'sv' = 'fi') =>
  bodyCompositionModel(rows, 'body', { day, language, withContacts });

async function made(model: ReturnType<typeof modelOn>['model'], language = FRAME.language) {
  const { bytes, report } = await makeDocument(bodyComposition, model, { ...FRAME, language });
  expect(report).toEqual({ ok: true, findings: [] });
  return bytes;
}

describe('a composition in Word', () => {
  it('names who held the seats on the day, and no other', async () => {
    const before = bodyLines(await made(modelOn('2026-06-30').model)).join('\n');
    expect(before).toContain('Aino Vanha');
    expect(before).not.toContain('Aino Uusi');
    const after = bodyLines(await made(modelOn('2026-07-01').model)).join('\n');
    expect(after).toContain('Aino Uusi');
    expect(after).not.toContain('Aino Vanha');
  });

  it('says what is vacant and missing, and by which numbers the body was set up', async () => {
    const lines = bodyLines(await made(modelOn('2026-11-25').model)).join('\n');
    expect(lines).toContain('1 paikka on avoinna.');
    expect(lines).toContain('2 jäsenpaikalta puuttuu varajäsen.');
    expect(lines).toContain('Paikka avoinna');
    expect(lines).toContain('Varajäsen puuttuu');
    expect(lines).toContain('OM001:00/2026');
    expect(lines).toContain('VN/1/2026');
  });

  it('leaves out the name of a restricted person, not the seat, and keeps the official name of one who objected', async () => {
    const { model, contacts } = modelOn('2026-11-25', true);
    const text = bodyLines(await made(model)).join('\n');
    expect(text).not.toContain('Rajattu');
    expect(text).toContain('Nimi jätetty pois');
    expect(text).toContain('Aino Vara');
    expect(text).toContain('uusi@om.invalid');
    expect(text).not.toContain('vara@om.invalid');
    expect(contacts).toBe(3);
  });

  it('has contact data only where they were asked for', async () => {
    const text = bodyLines(await made(modelOn('2026-11-25').model)).join('\n');
    expect(text).not.toContain('@om.invalid');
  });

  it('marks what stands in another language than the document', async () => {
    const bytes = await made(modelOn('2026-11-25', false, 'sv').model, 'sv');
    expect(bodyLines(bytes).join('\n')).toContain('Justitieministeriet');
    const finnish = [...partText(bytes, 'word/document.xml').matchAll(/<w:r>.*?<\/w:r>/gu)]
      .map(([run]) => run)
      .filter((run) => run.includes('w:val="fi-FI"'));
    expect(finnish.join()).toContain('johtaja');
    expect(finnish.join()).toContain('Yhdistys ry');
    expect(finnish.join()).not.toContain('Justitieministeriet');
  });

  it.each(LANGUAGES)('is sound without seats, in %s', async (language) => {
    const empty = { ...rows, seats: [], mandates: [] };
    const { model } = bodyCompositionModel(empty, 'body', {
      day: '2030-01-01',
      language,
      withContacts: true,
    });
    const bytes = await made(model, language);
    if (hasValidator) expect(await validatorErrors(bytes)).toEqual([]);
  });
});
