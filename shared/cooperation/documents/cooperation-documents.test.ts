import { describe, expect, it } from 'vitest';
import { bodyLines } from '../../../build/testing/word-files.ts';
import { makeDocument } from '../../documents/make-document.ts';
import { FRAME } from '../../documents/testing/good-document.ts';
import { translatorFor } from '../../i18n/translate.ts';
import { briefing } from './briefing.ts';
import type { Engagement } from '../engagements/engagement.ts';
import { briefingModel, type BriefingRows } from './briefing-model.ts';
import { ministerBrief } from './minister-brief.ts';
import { ministerBriefModel, type MinisterBriefRows } from './minister-brief-model.ts';
import type { Recommendation } from '../../recommendations/recommendation.ts';
import { cooperationLogModel, type LogOptions } from './cooperation-log-model.ts';
import { daySpan, monthName, periodName, weekdayDate } from '../../documents/texts/day-span.ts';
import { cooperationLog } from './cooperation-log.ts';
import { visitProgramme } from './visit-programme.ts';
import { travelReport } from './travel-report.ts';
import { travelReportModel } from './travel-report-model.ts';
import { visitProgrammeModel } from './visit-programme-model.ts';

const MADE = { createdAt: '', updatedAt: '', rev: 1 };
const DAY = '2026-11-25';

const entry = (id: string, own: Partial<Engagement> = {}): Engagement => ({
  ...MADE,
  id,
  kind: 'meeting',
  title: { fi: id },
  from: '2026-03-01',
  state: 'done',
  confidentiality: 'normal',
  ...own,
});

const ROWS: BriefingRows = {
  bodies: [
    { ...MADE, id: 'greta', name: { fi: 'Asiantuntijaryhmä' }, kind: 'intlBody' },
    { ...MADE, id: 'nrem', name: { fi: 'Verkosto' }, kind: 'intlBody' },
  ],
  organisations: [],
  persons: [
    {
      ...MADE,
      id: 'hidden',
      givenName: 'Salla',
      familyName: 'Rajoitettu',
      restrictedOn: '2026-01-01',
      provenance: { kind: 'other', source: '', purpose: 'network', obtainedOn: '2026-01-01' },
    },
  ],
  positions: [],
  engagements: [
    entry('kokous', { country: 'FR', topics: ['tilastot', 'apu'] }),
    entry('sisäinen', { from: '2026-02-01', confidentiality: 'internal' }),
    entry('salainen', { confidentiality: 'restricted' }),
    entry('luonnos', { state: 'draft' }),
    entry('peruttu', { state: 'cancelled' }),
    entry('pohja', { template: true }),
    entry('yli vuodenvaihteen', { from: '2025-12-30', to: '2026-01-02' }),
    entry('vanha', { from: '2024-05-05' }),
    entry('tuleva', { from: '2026-12-09', state: 'confirmed' }),
  ],
  engagementParties: [
    ...['kokous', 'salainen', 'tuleva'].map((id) => ({
      ...MADE,
      id: `${id}-1`,
      engagementId: id,
      role: 'counterpart' as const,
      bodyId: 'greta',
    })),
    { ...MADE, id: 'p2', engagementId: 'kokous', role: 'counterpart', bodyId: 'nrem' },
    { ...MADE, id: 'p3', engagementId: 'kokous', role: 'participant', personId: 'hidden' },
  ],
  engagementNotes: [
    {
      ...MADE,
      id: 'n1',
      engagementId: 'kokous',
      kind: 'intervention',
      order: 'a',
      text: { fi: 'Suomi esitti tilastonsa.' },
    },
  ],
  obligations: [],
  deliveries: [],
  bodyContacts: [],
  reviewRounds: [],
  questionnaires: [
    {
      ...MADE,
      id: 'q1',
      title: { fi: 'Neljäs kierros' },
      bodyId: 'greta',
      dueOn: '2026-12-06',
    },
    { ...MADE, id: 'q2', title: { fi: 'lähetetty' }, bodyId: 'greta', sentOn: '2026-01-01' },
    {
      ...MADE,
      id: 'q3',
      title: { fi: 'rajoitetun' },
      bodyId: 'greta',
      confidentiality: 'restricted',
    },
  ],
  questions: (['answered', 'unassigned'] as const).map((state) => ({
    ...MADE,
    id: `q1-${state}`,
    questionnaireId: 'q1',
    order: state,
    text: { fi: state },
    state,
  })),
  answers: [],
  recommendations: [],
  tasks: [
    { ...MADE, id: 't1', title: 'avoin', sourceKind: 'engagement', sourceId: 'kokous' },
    {
      ...MADE,
      id: 't2',
      title: 'tehty',
      doneOn: DAY,
      sourceKind: 'engagement',
      sourceId: 'kokous',
    },
    { ...MADE, id: 't3', title: 'rajoitetun', sourceKind: 'engagement', sourceId: 'salainen' },
  ],
};

const log = (own: Partial<LogOptions> = {}) =>
  cooperationLogModel(ROWS, {
    period: { from: '2026-01-01', to: '2026-12-31' },
    groupBy: 'month',
    language: 'fi',
    day: DAY,
    ...own,
  });

const titles = (model: ReturnType<typeof log>) =>
  model.groups.map(({ name, entries }) => [name.text, ...entries.map(({ title }) => title.text)]);

describe('the log of a period', () => {
  it('has what happened in it by its days, and counts what it leaves out', () => {
    const model = log();
    expect(titles(model)).toEqual([
      ['Joulukuu 2025', 'yli vuodenvaihteen'],
      ['Helmikuu 2026', 'sisäinen'],
      ['Maaliskuu 2026', 'kokous'],
      ['Joulukuu 2026', 'tuleva'],
    ]);
    expect(model.leftOut).toEqual({ restricted: 1, drafts: 1, cancelled: 1 });
    expect(model.internal).toBe(1);
    expect(JSON.stringify(model)).not.toMatch(/salainen|Rajoitettu/u);
  });

  it('prints an entry of two bodies or topics once, and says under the other where it is', () => {
    const byBody = log({ groupBy: 'body' });
    expect(titles(byBody)).toEqual([
      ['Asiantuntijaryhmä', 'kokous', 'tuleva'],
      ['Verkosto'],
      ['', 'yli vuodenvaihteen', 'sisäinen'],
    ]);
    expect(byBody.groups[1]?.alsoHere).toEqual([
      { when: '1.3.2026', title: { text: 'kokous' }, under: 'Asiantuntijaryhmä' },
    ]);
    expect(titles(log({ groupBy: 'topic', topic: 'apu' }))).toEqual([
      ['apu', 'kokous'],
      ['tilastot'],
    ]);
  });

  it('is narrowed down by body and country', () => {
    const { figures } = log({ bodyId: 'greta', country: 'FR' });
    expect(figures).toMatchObject({ entries: 1, bodies: 2, countries: 1 });
    expect(figures.kinds).toEqual([{ kind: 'meeting', count: 1 }]);
  });
});

describe('a document of one entry', () => {
  it('is not made of a restricted one, nor of one that is not there', () => {
    const rows = { ...ROWS, visitSlots: [] };
    for (const make of [travelReportModel, visitProgrammeModel]) {
      const codes = ['salainen', 'muu', 'kokous'].map((id) => {
        const made = make(rows, id, { day: DAY, language: 'fi' });
        return made.ok ? 'made' : made.failure.code;
      });
      expect(codes).toEqual(['engagement-restricted', 'engagement-not-found', 'made']);
    }
  });
});

it('says of a task whose doer must not be named that the name is left out, not that it is the coordinator', async () => {
  const [own, ...rest] = ROWS.tasks;
  if (!own) throw new Error('no task');
  const tasks = [{ ...own, personId: 'hidden' }, ...rest];
  const made = travelReportModel({ ...ROWS, tasks }, 'kokous', { day: DAY, language: 'fi' });
  if (!made.ok) throw new Error(made.failure.code);
  const lines = bodyLines((await makeDocument(travelReport, made.value, FRAME)).bytes);
  const doerOf = (title: string) => lines[lines.indexOf(title) + 1];
  expect(doerOf('avoin')).toBe('Nimi jätetty pois');
  expect(doerOf('tehty')).toBe('koordinaattori');
});

describe('a minister’s brief', () => {
  const recommend = (reference: string, own: Partial<Recommendation> = {}): Recommendation => ({
    ...MADE,
    ...{ id: reference, bodyId: 'greta', reference, text: {}, strength: 'urges' as const },
    ...own,
  });
  const many = Array.from({ length: 12 }, (_, at) => recommend(`kohta ${String(at + 1)}`));
  const rows: MinisterBriefRows = {
    ...ROWS,
    organisations: ['Sisäministeriö', 'Keskusrikospoliisi'].map((fi) => ({
      ...MADE,
      ...{ id: fi, name: { fi }, kind: 'ministry' as const, country: 'FI' },
    })),
    recommendations: [...many, recommend('kohta 99', { state: 'implemented' })],
    recommendationAddressees: [
      ...many
        .slice(0, 7)
        .map(({ id }) => ({ recommendationId: id, organisationId: 'Sisäministeriö' })),
      { recommendationId: 'kohta 1', organisationId: 'Keskusrikospoliisi' },
    ].map((one, at) => ({ ...MADE, id: `a${String(at)}`, ...one })),
    engagementNotes: [
      ...ROWS.engagementNotes,
      {
        ...MADE,
        ...{ id: 'p', engagementId: 'tuleva', kind: 'intervention' as const, order: 'a0' },
        text: { fi: 'Kerro uhrien tunnistamisesta.' },
      },
    ],
  };
  const options = { day: DAY, language: 'fi' } as const;

  it('counts what is open by who answers for it, those of nobody last, and takes the points of what is to come', () => {
    const model = ministerBriefModel(rows, 'greta', options);
    expect(
      model?.open.map(({ organisation, references }) => [organisation.text, references.length]),
    ).toEqual([
      ['Sisäministeriö', 7],
      ['Keskusrikospoliisi', 1],
      ['', 5],
    ]);
    expect(model?.points).toEqual([{ text: 'Kerro uhrien tunnistamisesta.' }]);
    expect(JSON.stringify(model)).not.toMatch(/kohta 99|salainen|rajoitetun/u);
    expect(ministerBriefModel(rows, 'muu', options)).toBeNull();
  });

  it('says how many references it leaves out, and nothing where nothing is open', async () => {
    const textOf = async (from: MinisterBriefRows) => {
      const model = ministerBriefModel(from, 'greta', options);
      if (!model) throw new Error('No body');
      const { bytes } = await makeDocument(ministerBrief, model, { ...FRAME, language: 'fi' });
      return bodyLines(bytes).join('\n');
    };
    const text = await textOf(rows);
    expect(text).toContain('kohta 4 ja 3 muuta');
    expect(text).toContain('Ei vastuutahoa');
    expect(text).toContain('Neljäs kierros: vastattu 1 kysymykseen, kaikkiaan 2');
    const none = await textOf({ ...rows, recommendations: [], engagementNotes: [] });
    expect(none).toContain('Avoimia suosituksia ei ole.');
    expect(none).toContain('Suomen puheenvuoroja ei ole kirjattu.');
  });
});

describe('a briefing', () => {
  it('tells the last contacts, what is coming and what is open, nothing of restricted entries', () => {
    const model = briefingModel(ROWS, 'greta', { day: DAY, language: 'fi' });
    expect(model?.last.map(({ title }) => title.text)).toEqual(['kokous']);
    expect(model?.coming.map(({ title }) => title.text)).toEqual(['tuleva']);
    expect(model?.promises.map(({ title }) => title)).toEqual(['avoin']);
    expect(model?.restricted).toBe(1);
    expect(model?.statement).toEqual({
      entry: { text: 'kokous' },
      when: '1.3.2026',
      texts: [{ text: 'Suomi esitti tilastonsa.' }],
    });
    // 6.12. is Independence Day, and a Sunday.
    expect(model?.questionnaires).toEqual([
      {
        title: { text: 'Neljäs kierros' },
        dueOn: '2026-12-06',
        sendBy: '2026-12-04',
        progress: { all: 2, assigned: 1, partly: 0, answered: 1, ready: 0 },
      },
    ]);
    expect(JSON.stringify(model)).not.toMatch(/salainen|rajoitetun/u);
    expect(briefingModel(ROWS, 'muu', { day: DAY, language: 'fi' })).toBeNull();
  });

  it('tells of drafts that they are drafts, and never that no meeting is coming where one is in draft', async () => {
    const dated = entry('luonnos 0', { from: '2026-12-01', state: 'draft' });
    const undated = entry('luonnos 1', { state: 'draft' });
    delete undated.from;
    const drafts = [dated, undated];
    const rows: BriefingRows = {
      ...ROWS,
      engagements: drafts,
      engagementParties: drafts.map(({ id }) => ({
        ...MADE,
        id: `${id}-1`,
        engagementId: id,
        role: 'counterpart',
        bodyId: 'greta',
      })),
    };
    const model = briefingModel(rows, 'greta', { day: DAY, language: 'fi' });
    if (!model) throw new Error('No body');
    const { bytes } = await makeDocument(briefing, model, { ...FRAME, language: 'fi' });
    const text = bodyLines(bytes).join('\n');
    expect(text).toContain('luonnos 0');
    expect(text).toContain('luonnos 1');
    expect(text.match(/Kokous \(luonnos\)/gu)).toHaveLength(2);
    expect(text).not.toContain(translatorFor('fi')('cooperationDocuments:briefing.no.coming'));
    expect(text).toContain('lähetettävä viimeistään 4.12.2026');
  });
});

describe('days in documents', () => {
  it('are written as each language writes them', () => {
    expect(daySpan('2025-09-22', '2025-09-24', 'fi')).toBe('22.–24.9.2025');
    expect(daySpan('2025-09-22', '2025-09-24', 'en')).toBe('22–24 September 2025');
    expect(daySpan('2025-12-30', '2026-01-02', 'fi')).toBe('30.12.2025–2.1.2026');
    expect(daySpan('2025-09-22', undefined, 'sv')).toBe('22.9.2025');
    expect(daySpan(undefined, undefined, 'fi')).toBe('');
    expect(periodName({ from: '2026-01-01', to: '2027-12-31' }, 'fi')).toBe('2026–2027');
    expect(periodName({ from: '2026-01-01', to: '2026-06-30' }, 'fi')).toBe('1.1.–30.6.2026');
    expect(weekdayDate('2025-09-22', 'sv')).toBe('måndag 22.9.2025');
    expect(monthName('2025-09-22', 'fi')).toBe('Syyskuu 2025');
  });
});

describe('what documents of cooperation print', () => {
  it('names kinds of which there is one each in a sentence, without a table', async () => {
    const rows = { ...ROWS, engagements: [entry('a'), entry('b', { kind: 'training' })] };
    const model = cooperationLogModel(rows, {
      ...{ period: { from: '2026-01-01', to: '2026-12-31' }, groupBy: 'month' },
      ...{ day: DAY, language: 'fi' },
    });
    const { bytes } = await makeDocument(cooperationLog, model, FRAME);
    expect(bodyLines(bytes)).toContain('Tapahtumien lajit (kutakin 1): Kokous, Koulutus.');
    expect(bodyLines(bytes).join('\n')).not.toMatch(/Taulukko|Kuvio/u);
  });

  it('gives visitors from abroad a number that they can call', async () => {
    const made = visitProgrammeModel({ ...ROWS, visitSlots: [] }, 'kokous', {
      ...{ day: DAY, language: 'en' },
    });
    if (!made.ok) throw new Error(made.failure.code);
    const { bytes } = await makeDocument(visitProgramme, made.value, {
      ...FRAME,
      language: 'en',
      sender: { ...FRAME.sender, phone: '0295 160 001' },
    });
    const contact = bodyLines(bytes).find((line) => line.includes('+358'));
    expect(contact?.replaceAll('\u00a0', ' ')).toContain('+358 29 516 0001');
  });
});
