import { describe, expect, it } from 'vitest';
import { bodyLines } from '../../../build/testing/word-files.ts';
import type { BodyRows } from '../../contacts/bodies/composition.ts';
import { buildDocument } from '../../documents/make-document.ts';
import { FRAME } from '../../documents/testing/good-document.ts';
import { chapter, emptyProgramme, NO_NAMES, record } from '../testing/any-programme.ts';
import { makeVersion } from '../versions/make-version.ts';
import type { Version, VersionPurpose } from '../versions/version.ts';
import { preparationOf } from './preparation-model.ts';
import { programmeModel } from './programme-model.ts';
import { programmeDocument } from './programme.ts';

const TODAY = '2026-11-25';

const content = {
  ...emptyProgramme({ preparedByIds: ['group', 'gone', 'idle'] }),
  chapters: [
    chapter('c1', { place: 'annex', content: 'preparation', title: { fi: 'Valmistelijat' } }),
  ],
};
const person = (id: string, restrictedOn?: string) => ({
  ...record(id),
  givenName: 'Aino',
  familyName: id,
  ...(restrictedOn !== undefined && { restrictedOn }),
});
const seat = (id: string, role: 'chair' | 'member' | 'deputy', deputyOfSeatId?: string) => ({
  ...record(id),
  bodyId: 'group',
  role,
  organisationId: 'om',
  order: 'a1',
  ...(deputyOfSeatId !== undefined && { deputyOfSeatId }),
});
const held = (seatId: string, personId: string, from: string, to?: string) => ({
  ...record(`${seatId} ${personId}`),
  seatId,
  personId,
  from,
  ...(to !== undefined && { to }),
});
const version = (name: string, purpose: VersionPurpose, madeAt: string): Version => ({
  ...record(name),
  ...makeVersion(content, NO_NAMES, { name, purpose, madeAt }),
});
const rows: BodyRows & { versions: Version[] } = {
  bodies: [
    {
      ...record('group'),
      name: { fi: 'Valmisteluryhmä' },
      kind: 'workingGroup',
      organisationId: 'om',
      from: '2025-01-01',
      to: '2026-06-30',
    },
    { ...record('idle'), name: { fi: 'Ohjausryhmä' }, kind: 'steeringGroup' },
    { ...record('other'), name: { fi: 'Verkosto' }, kind: 'network' },
  ],
  organisations: [
    { ...record('om'), name: { fi: 'Oikeusministeriö' }, kind: 'ministry', country: 'FI' },
  ],
  seats: [
    seat('chair', 'chair'),
    seat('m', 'member'),
    seat('d', 'deputy', 'm'),
    { ...seat('empty', 'member'), label: { fi: 'avoin' }, order: 'a2' },
  ],
  persons: [person('Vanha'), person('Uusi'), person('Rajattu', '2026-01-01'), person('Vara')],
  positions: [],
  mandates: [
    held('chair', 'Vanha', '2025-01-01', '2025-12-31'),
    held('chair', 'Uusi', '2026-01-01'),
    held('m', 'Rajattu', '2025-01-01'),
    held('m', 'poistettu', '2025-01-01'),
    held('d', 'Vara', '2025-01-01'),
  ],
  versions: [
    version('Julkaisu', 'published', '2026-05-07T08:00:00Z'),
    version('Lausunnot', 'consultation', '2026-02-01T22:30:00Z'),
    version('Oma', 'internal', '2026-01-01T08:00:00Z'),
    version('Kääntäjälle', 'translation', '2026-03-01T08:00:00Z'),
  ],
};
const options = { language: 'fi', today: TODAY } as const;

describe('how a programme was prepared', () => {
  const { preparation, contacts } = preparationOf(content, rows, options);

  it('names the bodies as on their last day, or on the day of adoption, as they may be named', () => {
    const chairOf = (of: typeof content, more = {}) =>
      preparationOf(of, rows, { ...options, ...more }).preparation.bodies[0]?.groups[0]?.seats[0]
        ?.people[0]?.name;
    expect(preparation.bodies.map(({ name, day }) => [name.text, day])).toEqual([
      ['Valmisteluryhmä', '2026-06-30'],
      ['Ohjausryhmä', TODAY],
    ]);
    expect(chairOf(content)).toBe('Aino Uusi');
    const adopted = { ...content.programme, adoptedOn: '2025-12-31' };
    expect(chairOf({ ...content, programme: adopted })).toBe('Aino Vanha');
    const early = version('Varhain', 'internal', '2025-06-01T08:00:00Z');
    expect(chairOf(content, { version: early })).toBe('Aino Vanha');
    expect(JSON.stringify(preparation)).not.toContain('Rajattu');
    expect(contacts).toBe(2);
  });

  it('names nobody where no chapter tells of it', () => {
    const silent = { ...content, chapters: [chapter('c1')] };
    expect(preparationOf(silent, rows, options)).toMatchObject({
      preparation: { bodies: [] },
      contacts: 0,
    });
  });

  it('has the versions that went out, the first first, none after the one that is printed', () => {
    expect(preparation.stages).toEqual([
      { day: '2026-02-02', version: 'Lausunnot', purpose: 'consultation' },
      { day: '2026-05-07', version: 'Julkaisu', purpose: 'published' },
    ]);
    const upTo = { ...options, version: rows.versions[1] };
    expect(preparationOf(content, rows, upTo).preparation.stages).toHaveLength(1);
  });

  it('stands in Word without what is empty; where all is, one line says so', async () => {
    const linesOf = async (prepared: typeof preparation) =>
      bodyLines(
        await buildDocument(
          programmeDocument,
          programmeModel(content, NO_NAMES, undefined, prepared),
          FRAME,
        ),
      );
    const told = await linesOf(preparation);
    const annex = told.slice(told.lastIndexOf('Liite 1. Valmistelijat') + 1);
    expect(annex).toEqual([
      'Valmisteluryhmä',
      'Asettaja: Oikeusministeriö. Toimikausi: 1.1.2025–30.6.2026',
      'Taulukko 1. Kokoonpano 30.6.2026: Valmisteluryhmä',
      'Rooli',
      'Nimi',
      'Organisaatio',
      'Puheenjohtaja',
      'Aino Uusi',
      'Oikeusministeriö',
      'Jäsen',
      'Nimi jätetty pois',
      'Oikeusministeriö',
      'Varajäsen',
      'Aino Vara',
      'Oikeusministeriö',
      'Ohjausryhmä',
      'Kokoonpanoa ei ole kirjattu.',
      'Valmistelun vaiheet',
      'Taulukko 2. Valmistelun aikana annetut versiot',
      'Päivä',
      'Versio',
      'Tarkoitus',
      '2.2.2026',
      'Lausunnot',
      'Lausunnoille',
      '7.5.2026',
      'Julkaisu',
      'Julkaistu',
    ]);
    expect((await linesOf({ bodies: [], stages: [] })).at(-1)).toBe(
      'Ohjelman valmistelusta ei ole vielä kirjattu toimielimiä eikä vaiheita.',
    );
  });
});
