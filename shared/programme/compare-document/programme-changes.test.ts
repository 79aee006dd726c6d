import { expect, it } from 'vitest';
import { bodyLines, partText } from '../../../build/testing/word-files.ts';
import { makeDocument } from '../../documents/make-document.ts';
import { action, emptyProgramme, record } from '../testing/any-programme.ts';
import { programmeChanges } from './programme-changes.ts';

const side = (
  name: string,
  title: string,
  money: 'open' | 'secured',
  preparedByIds: string[] = [],
) => ({
  name,
  madeOn: '2026-11-25',
  content: {
    ...emptyProgramme({ preparedByIds }),
    actions: [action('a1', { title: { fi: title }, money: { state: money } })],
    organisations: [],
    bodies: [{ id: 'group', name: { fi: 'Valmisteluryhmä' } }],
  },
});

it('lists each change in words, beside it who asked and why', async () => {
  const { bytes } = await makeDocument(
    programmeChanges,
    {
      sampleData: false,
      before: side('Luonnos 1', 'Ohje poliisille', 'open'),
      after: side('Luonnos 2', 'Ohje kaikille', 'secured', ['group', 'gone']),
      reasons: [
        {
          ...record('r'),
          programmeId: 'p',
          targetId: 'a1',
          seenAt: '2026-11-25T08:00:00.000Z',
          askedBy: 'Sihteeristön kokous',
          askedOn: '2026-10-15',
          reason: 'Ohje koskee muitakin.',
        },
      ],
    },
    {
      language: 'fi',
      today: '2026-11-26',
      sender: { organisation: { fi: 'Virasto' }, coordinatorName: 'Aino', coordinatorTitle: {} },
      state: 'draft',
      publicity: 'public',
    },
  );
  const text = bodyLines(bytes).join('\n');
  expect(text).toContain('Luonnos 1 (25.11.2026)');
  expect(text).toContain('Ohje poliisille');
  expect(text).toContain('Sihteeristön kokous, 15.10.2026');
  expect(text).toContain('Ohje koskee muitakin.');
  expect(text).toContain('Valmistelusta vastaavat toimielimet');
  expect(text).toContain('Valmisteluryhmä, Poistettu toimielin');
  expect(text).toMatch(/Avoin\s+Päätetty/u);
});

it('names what was added and what was removed, and says of either that it was not there', async () => {
  const [was, is] = [side('Luonnos 1', 'Ohje', 'open'), side('Luonnos 2', 'Ohje', 'open')];
  const step = (id: string, name: string) => ({
    ...record(id),
    actionId: 'a1',
    order: id,
    title: { fi: name },
    status: 'planned' as const,
  });
  was.content.actions.push(action('a2', { title: { fi: 'Vanha toimenpide' }, order: 'b' }));
  is.content.actions.push(action('a3', { title: { fi: 'Uusi toimenpide' }, order: 'c' }));
  is.content.milestones = [step('m1', 'Ohje on annettu')];
  const { bytes } = await makeDocument(
    programmeChanges,
    { sampleData: false, before: was, after: is, reasons: [] },
    {
      language: 'fi',
      today: '2026-11-26',
      sender: { organisation: { fi: 'Virasto' }, coordinatorName: 'Aino', coordinatorTitle: {} },
      state: 'draft',
      publicity: 'public',
    },
  );
  const text = bodyLines(bytes).join('\n');
  expect(text).toMatch(/Poistettu\n[^\n]*Vanha toimenpide\npoistettu/u);
  expect(text).toMatch(/Lisätty\nei ollut\n[^\n]*Uusi toimenpide/u);
  expect(text).toMatch(/Välitavoite\nei ollut\nOhje on annettu/u);
});

it('writes the values of indicators as the language of the document does', async () => {
  const withLevels = (name: string, baseline: string, value: string) => {
    const one = side(name, 'Ohje', 'open');
    const indicator = { name: { fi: 'Kattavuus' }, direction: 'up' as const };
    const percent = { ...record('i1'), ...indicator, actionId: 'a1', kind: 'percent' as const };
    const yesNo = { ...record('i2'), ...indicator, actionId: 'a1', kind: 'yesNo' as const };
    one.content.indicators = [
      { ...percent, baseline: { value: baseline, year: 2026 } },
      { ...yesNo, target: { value: value === '1' ? 'ei' : 'kyllä' } },
    ];
    one.content.indicatorValues = [
      { ...record('v1'), indicatorId: 'i1', from: '2027-01-01', value },
    ];
    return one;
  };
  const { bytes } = await makeDocument(
    programmeChanges,
    {
      sampleData: false,
      before: withLevels('Luonnos 1', '3,5', '1'),
      after: withLevels('Luonnos 2', '1 200,5', '2,25'),
      reasons: [],
    },
    {
      language: 'en',
      today: '2026-11-26',
      sender: { organisation: { fi: 'Virasto' }, coordinatorName: 'Aino', coordinatorTitle: {} },
      state: 'draft',
      publicity: 'public',
    },
  );
  const text = bodyLines(bytes).join('\n');
  expect(text).toMatch(/3\.5% \(2026\)\s+1,200\.5% \(2026\)/u);
  expect(text).toMatch(/1%\s+2\.25%/u);
  expect(text).toMatch(/no\s+yes/u);
});

it.each([
  ['draft', 'draft'],
  ['approved', 'final'],
] as const)('is of a plan that is %s in the state %s', (state, wanted) => {
  const { content, ...after } = side('Luonnos 2', 'Ohje', 'open');
  const programme = { ...content.programme, state };
  const before = side('Luonnos 1', 'Ohje', 'open');
  expect(
    programmeChanges.stateOf?.({
      ...{ sampleData: false, before, reasons: [] },
      after: { ...after, content: { ...content, programme } },
    }),
  ).toBe(wanted);
});

it('prints nothing that the office notes for itself', async () => {
  const [was, is] = [side('Luonnos 1', 'Ohje', 'open'), side('Luonnos 2', 'Ohje', 'open')];
  const [own] = is.content.actions;
  if (!own) throw new Error('Nothing to compare');
  Object.assign(own, { notes: 'Vain toimistolle', tags: ['sisäinen'] });
  own.money = { state: 'open', note: 'Kysy vielä' };
  const frame = {
    language: 'fi',
    today: '2026-11-26',
    sender: { organisation: { fi: 'Virasto' }, coordinatorName: 'Aino', coordinatorTitle: {} },
    state: 'draft',
    publicity: 'public',
  } as const;
  const textOf = async () => {
    const model = { sampleData: false, before: was, after: is, reasons: [] };
    return bodyLines((await makeDocument(programmeChanges, model, frame)).bytes).join('\n');
  };
  expect(await textOf()).not.toMatch(/Vain toimistolle|sisäinen|Kysy vielä/u);
  const party = { ...record('p1'), actionId: own.id, organisationId: 'om', role: 'lead' } as const;
  was.content.actionParties = [{ ...party, answer: 'notAsked' }];
  const asked = { ...party, answer: 'asked' as const };
  is.content.actionParties = [asked];
  is.content.programme = { ...is.content.programme, answersBy: '2027-02-01' };
  // Whether anybody was asked, and by when, is the office's own affair; what was answered is not.
  expect(await textOf()).not.toMatch(/sytty|2027-02-01|1\.2\.2027/u);
  is.content.actionParties = [{ ...asked, answer: 'confirmed' }];
  expect(await textOf()).toContain('Vahvistanut');
  expect(await textOf()).not.toContain('Ei kysytty');
  own.title = { fi: 'Ohje kaikille' };
  expect(await textOf()).toContain('Ohje kaikille');
});

it('says of what is not translated in which language it is, once', async () => {
  const { bytes } = await makeDocument(
    programmeChanges,
    {
      sampleData: false,
      before: side('Luonnos 1', 'Ohje', 'open'),
      after: side('Luonnos 2', 'Ohje', 'secured'),
      reasons: [
        {
          ...record('r'),
          programmeId: 'p',
          targetId: 'a1',
          seenAt: '2026-11-25T08:00:00.000Z',
          askedBy: 'Sihteeristön kokous',
          reason: '',
        },
      ],
    },
    {
      language: 'en',
      today: '2026-11-26',
      sender: { organisation: { en: 'Office' }, coordinatorName: 'Aino', coordinatorTitle: {} },
      state: 'draft',
      publicity: 'public',
    },
  );
  const text = bodyLines(bytes).join('\n');
  expect(text).toContain('Ohje (in Finnish)');
  expect(text).toContain('Sihteeristön kokous (in Finnish)');
  const xml = partText(bytes, 'word/document.xml');
  expect(xml).toMatch(/<w:lang w:val="fi-FI"\/><\/w:rPr><w:t xml:space="preserve">Luonnos 1</u);
});
