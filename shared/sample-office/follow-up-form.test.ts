import { expect, it } from 'vitest';
import { knownForms } from '../forms/known-forms.ts';
import { readReply } from '../forms/read-reply.ts';
import { writeForm } from '../forms/write-word.ts';
import { sampleOffice } from './sample-office.ts';
import { contentOf } from '../programme/content-of.ts';
import { fieldName, followUpForms } from '../programme/follow-up/form/follow-up-form.ts';
import { contactLookup } from '../contacts/lists/contact-lookup.ts';
import { remindersToSend } from '../programme/follow-up/form/forms-to-send.ts';

const { rows, sender } = sampleOffice();
const programmeId = rows.followUpRounds[0]?.programmeId ?? '';
const content = contentOf(rows, programmeId);
if (!content) throw new Error('The sample follows no programme up.');
const { followUpRounds: rounds, followUpRequests: requests, statusReports: reports } = rows;
const frame = {
  language: 'sv',
  today: '2026-11-30',
  sender,
  state: 'final',
  publicity: 'public',
} as const;
const forms = (more: Partial<typeof rows> = {}) =>
  followUpForms(
    { ...content, rounds, requests, reports, organisations: rows.organisations, ...more },
    frame,
  );

it('asks of each action what the round asks, and shows what was answered in the round before', () => {
  const [first] = forms();
  if (!first) throw new Error('Nobody is asked.');
  expect(first.round.asOf).toBe('2026-10-31');
  const own = first.form.sections[0];
  expect(own?.rows.map(({ key }) => key.split(':')[0])).toContain('status');
  const status = own?.rows[0];
  expect(status).toMatchObject({
    key: 'status',
    kind: 'choice',
    earlier: { source: 'Utgångsläget våren 2026' },
  });
  expect(status?.options?.find(({ key }) => key === 'delayed')).toEqual({
    key: 'delayed',
    label: 'Försenad',
    others: ['Viivästynyt', 'Delayed'],
  });
  expect(own?.rows.find(({ key }) => key === 'question:help')?.label).toMatch(/samordnaren/);
});

it('is the same form again, one a body, a round and a language', () => {
  const codes = forms().map(({ form }) => form.code);
  expect(new Set(codes).size).toBe(codes.length);
  expect(forms().map(({ form }) => form.code)).toEqual(codes);
});

it('asks nothing of whom a round does not ask, and of whom has no action', () => {
  const asked = forms().length;
  const [request] = requests.filter(({ roundId }) => roundId === rounds[1]?.id);
  if (!request) throw new Error('Nobody is asked.');
  const waived = requests.map((one) =>
    one === request ? { ...one, state: 'waived' as const } : one,
  );
  expect(
    followUpForms(
      { ...content, rounds, requests: waived, reports, organisations: rows.organisations },
      frame,
    ),
  ).toHaveLength(asked - 1);
  const { organisationId } = request;
  const actionParties = content.actionParties.filter(
    (party) => party.organisationId !== organisationId,
  );
  expect(forms({ actionParties }).some(({ respondent }) => respondent.id === organisationId)).toBe(
    false,
  );
});

it('shows as an indicator’s earlier value what a report of the round before would: none of a later day or round', () => {
  const asked = forms().flatMap((made) =>
    made.form.sections.flatMap((section) =>
      section.rows.map((row) => ({ round: made.round, key: row.key })),
    ),
  );
  const one = asked.find(({ round, key }) => round === rounds[1] && key.startsWith('indicator:'));
  const id = one?.key.slice('indicator:'.length) ?? '';
  const [first] = content.indicatorValues;
  if (!one || !first) throw new Error('No indicator is asked of.');
  const value = (own: string, from: string, more: object = {}) => ({
    ...{ id: own, rev: first.rev, createdAt: first.createdAt, updatedAt: first.updatedAt },
    ...{ indicatorId: id, from, value: own, ...more },
  });
  const indicatorValues = [
    value('spring', '2026-03-31', { roundId: rounds[0]?.id ?? '' }),
    value('whole year', '2026-01-01', { to: '2026-12-31' }),
    value('later round', '2026-09-30', { roundId: rounds[2]?.id ?? '' }),
  ];
  const row = forms({ indicatorValues })
    .filter(({ round }) => round === rounds[1])
    .flatMap(({ form }) => form.sections.flatMap((section) => section.rows))
    .find(({ key }) => key === one.key);
  expect(row?.earlier).toEqual({ text: 'spring', source: '31.3.2026' });
});

it('calls an indicator by its name', () => {
  const [indicator] = content.indicators;
  expect(fieldName(`indicator:${indicator?.id ?? ''}`, content.indicators)).toBe(
    `indicator:${indicator?.name.fi ?? ''}`,
  );
  expect(fieldName('done', [])).toBe('done');
});

it('is read into the right actions though another came before them since it went out', async () => {
  const [made] = forms();
  const [first] = made?.form.sections ?? [];
  if (!made || !first) throw new Error('Nobody is asked.');
  const { bytes } = await writeForm(made.form, { frame, kindName: 'Uppföljning' });
  const action = content.actions.find(({ id }) => id === first.key);
  const party = content.actionParties.find(
    ({ actionId, organisationId }) =>
      actionId === first.key && organisationId === made.respondent.id,
  );
  if (!action || !party) throw new Error('The form asks of no action.');
  const earlier = { ...action, id: 'new', order: `${action.order.slice(0, -1)}0V` };
  const now = forms({
    actions: [...content.actions, earlier],
    actionParties: [...content.actionParties, { ...party, id: 'its-party', actionId: 'new' }],
  }).find(({ form }) => form.code === made.form.code);
  expect(now?.form.sections).toHaveLength(made.form.sections.length + 1);
  const read = readReply(bytes, knownForms(now ? [now.form] : []));
  const cells = read.ok ? (read.value[0]?.cells ?? []) : [];
  const sent = new Map(
    made.form.sections.flatMap(({ key, rows: own }) =>
      own.map((row) => [`${key} ${row.key}`, row.sent] as const),
    ),
  );
  const isNew = cells.filter(({ section }) => section === 'new');
  expect(new Set(isNew.map(({ state }) => state))).toEqual(new Set(['missing']));
  for (const cell of cells) {
    if (cell.section === 'new') continue;
    expect(cell).toMatchObject({ new: sent.get(`${cell.section} ${cell.field}`), state: 'sure' });
  }
});

it('is a letter that says what is to be done, in which part and by when, and takes what is of no action', () => {
  const numbered = { ...content, programme: { ...content.programme, caseNumber: 'VN/1/2026' } };
  const of = { ...numbered, rounds, requests, reports, organisations: rows.organisations };
  const [made] = followUpForms(of, frame);
  if (!made) throw new Error('Nobody is asked.');
  expect(made.frame.caseNumber).toBe('VN/1/2026');
  const name = made.respondent.name.sv ?? '';
  expect(made.form.letter).toMatchObject({ addressee: [name], distribution: [name] });
  expect(made.form.skeleton).toContain('Ärendenummer: VN/1/2026');
  expect(made.form.meanings?.lines).toContain(
    'Försenad: Arbetet framskrider, men tidsplanen håller inte.',
  );
  const [section] = made.form.sections;
  expect(section?.intro?.map((line) => line.split(':')[0])).toEqual(
    expect.arrayContaining(['Vad som ska göras', 'Er roll', 'Tidtabell']),
  );
  expect(made.form.sections.at(-1)).toMatchObject({
    key: 'general',
    rows: [{ key: 'remarks', sent: '' }],
  });
});

it('comes back without a change, whatever its letter and texts are', async () => {
  const all = forms();
  const known = knownForms(all.map(({ form }) => form));
  for (const { form, frame: own } of all.slice(0, 3)) {
    const { bytes, report } = await writeForm(form, {
      frame: own,
      kindName: 'Uppföljningsblankett',
    });
    expect(report).toEqual({ ok: true, findings: [] });
    const read = readReply(bytes, known);
    expect(read).toMatchObject({ ok: true, value: [{ unplaced: [], issues: [] }] });
  }
});

it('reminds all whose reply is missing, whole or in part, with the form again and a letter beside it', () => {
  const round = rounds.find(({ asOf }) => asOf === '2026-10-31');
  if (!round) throw new Error('There is no round.');
  const { organisations, persons, positions, contactPoints } = rows;
  const reminders = remindersToSend(
    { ...content, rounds, requests, reports, organisations },
    round,
    {
      sender,
      today: '2026-11-30',
      lookup: contactLookup({ persons, organisations, positions, contactPoints }),
    },
  );
  const awaited = requests.filter(
    ({ roundId, state }) => roundId === round.id && (state === 'sent' || state === 'partly'),
  );
  expect(awaited.length).toBeGreaterThan(1);
  expect(reminders.map(({ whom }) => whom.id)).toEqual(awaited.map(({ id }) => id));
  const names = reminders.flatMap(({ letterName, toSend }) => [
    ...[letterName, toSend.fileName, toSend.draftName],
  ]);
  expect(new Set(names).size).toBe(names.length);
  const finnish = reminders.find(({ frame: { language } }) => language === 'fi');
  expect(finnish?.letterName).toMatch(/^2026-11-30 Muistutus – .*\.docx$/u);
  expect(finnish?.toSend.subject).toMatch(/muistutus seurantatiedoista$/u);
  expect(finnish?.toSend.text).toContain('Määräpäivä:');
});
