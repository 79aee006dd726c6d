import { expect, it } from 'vitest';
import { sampleOffice } from './sample-office.ts';
import { contentOf } from '../programme/content-of.ts';
import { fieldName, followUpForms } from '../programme/follow-up/form/follow-up-form.ts';

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

it('calls an indicator by its name', () => {
  const [indicator] = content.indicators;
  expect(fieldName(`indicator:${indicator?.id ?? ''}`, content.indicators)).toBe(
    `indicator:${indicator?.name.fi ?? ''}`,
  );
  expect(fieldName('done', [])).toBe('done');
});
