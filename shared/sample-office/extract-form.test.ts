import { expect, it } from 'vitest';
import { contactLookup } from '../contacts/lists/contact-lookup.ts';
import { knownForms } from '../forms/known-forms.ts';
import { readReply } from '../forms/read-reply.ts';
import { writeForm } from '../forms/write-word.ts';
import { LANGUAGES } from '../i18n/languages.ts';
import { contentOf } from '../programme/content-of.ts';
import { extractForms } from '../programme/extract-form/extract-form.ts';
import { extractsToSend } from '../programme/extract-form/extracts-to-send.ts';
import { readRichText } from '../rich-text/read-rich-text.ts';
import { sampleOffice } from './sample-office.ts';

const { rows, sender } = sampleOffice();
const programme = rows.programmes.find(({ state }) => state === 'draft') ?? rows.programmes[0];
const content = contentOf(rows, programme?.id ?? '');
if (!content) throw new Error('The sample has no programme.');
const { organisations } = rows;
const contactNames = new Map<string, string>();
const all = { ...content, organisations, contactNames };
const today = '2026-11-30';
const idOf = (abbr: string) => organisations.find((one) => one.abbr?.fi === abbr)?.id ?? '';

it('asks each organisation of the actions that it leads or is a partner in, and of no dropped one', () => {
  const forms = extractForms(all, { language: 'fi', today, sender });
  expect(forms.length).toBeGreaterThan(5);
  const dropped = content.actions.filter(({ state }) => state === 'dropped');
  expect(dropped).not.toHaveLength(0);
  for (const { form, respondent } of forms) {
    for (const { key } of form.sections.slice(0, -1)) {
      expect(dropped.map(({ id }) => id)).not.toContain(key);
      const roles = content.actionParties
        .filter((party) => party.actionId === key && party.organisationId === respondent.id)
        .map(({ role }) => role);
      expect(roles.some((role) => role !== 'informed')).toBe(true);
    }
  }
});

it('names the goals under which each action stands, by what their levels are called', () => {
  const [below] = content.goals.filter(({ id }) =>
    content.actions.some(({ goalId }) => goalId === id),
  );
  if (!below) throw new Error('No goal has an action.');
  const above = { ...below, id: 'above', title: { fi: 'Ylin' } };
  const goals = [...content.goals, above].map((goal) =>
    goal.id === below.id ? { ...goal, parentId: above.id, title: { fi: 'Alempi' } } : goal,
  );
  const levels = [{ name: { fi: 'Painopiste' } }, { name: { fi: 'Päämäärä' } }];
  const plan = { ...all, goals, programme: { ...content.programme, levels } };
  const sections = extractForms(plan, { language: 'fi', today, sender }).flatMap(
    ({ form }) => form.sections,
  );
  const own = content.actions.filter(({ goalId }) => goalId === below.id).map(({ id }) => id);
  const asked = sections.filter(({ key }) => own.includes(key));
  expect(asked).not.toHaveLength(0);
  for (const { intro } of asked) {
    expect(intro?.[0]).toMatch(/^Painopiste \d+: Ylin$/u);
    expect(intro?.[1]).toMatch(/^Päämäärä \d+\.\d+: Alempi$/u);
  }
});

it.each(LANGUAGES)('comes back as it went out, in %s', async (language) => {
  const forms = extractForms(all, { language, today, sender });
  const known = knownForms(forms.map(({ form }) => form));
  const own = forms.find(({ respondent }) => respondent.id === idOf('STM')) ?? forms[0];
  if (!own) throw new Error('Nobody is asked.');
  const { bytes, report } = await writeForm(own.form, { frame: own.frame, kindName: '' });
  expect(report.findings).toEqual([]);
  const read = readReply(bytes, known);
  if (!read.ok) throw new Error(read.failure.code);
  const [reply] = read.value;
  expect(reply?.form?.code).toBe(own.form.code);
  expect(reply?.cells.filter((cell) => cell.new !== cell.old)).toEqual([]);
  expect(reply?.unplaced).toEqual([]);
});

it('says that the draft is one, and never whether anybody was asked', () => {
  const parties = content.actionParties.map((party) => ({ ...party, answer: 'asked' as const }));
  const asked = extractForms({ ...all, actionParties: parties }, { language: 'fi', today, sender });
  const plain = extractForms(
    {
      ...all,
      actionParties: parties.map((party) => ({ ...party, answer: 'notAsked' as const })),
    },
    { language: 'fi', today, sender },
  );
  expect(asked).toEqual(plain);
  expect(asked[0]?.frame).toMatchObject({ state: 'draft', publicity: 'notYetPublic' });
});

it('knows the texts of the version that was sent, though the plan has gone on since', async () => {
  const sent = extractForms(all, { language: 'fi', today, sender })[0];
  if (!sent) throw new Error('Nobody is asked.');
  const other = readRichText({
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Toinen teksti.' }] }],
  }).doc;
  const actions = content.actions.map((action) => ({
    ...action,
    description: { fi: other },
  }));
  const later = { ...all, actions, sent: content };
  const [now] = extractForms(later, { language: 'fi', today, sender });
  if (!now) throw new Error('Nobody is asked.');
  const { bytes } = await writeForm(sent.form, { frame: sent.frame, kindName: '' });
  const read = readReply(bytes, knownForms([now.form]));
  if (!read.ok) throw new Error(read.failure.code);
  expect(read.value[0]?.unplaced).toEqual([]);
});

it('names each file by the organisation, writes to who answers there, and tells the day', () => {
  const [party] = content.actionParties.filter(({ role }) => role === 'lead');
  const email = rows.contactPoints.find(
    ({ kind, ownerKind, doNotUse }) => kind === 'email' && ownerKind === 'person' && !doNotUse,
  );
  if (!party || !email) throw new Error('The sample has nobody to write to.');
  const actionParties = content.actionParties.map((one) => ({
    ...one,
    contactPersonId: email.ownerId,
  }));
  const made = extractsToSend(
    { ...all, actionParties, programme: { ...content.programme, answersBy: '2027-02-01' } },
    [party.organisationId],
    { sender, today, lookup: contactLookup(rows) },
  );
  expect(made).toHaveLength(1);
  expect(made[0]?.fileName).toContain(made[0]?.body);
  expect(made[0]?.to).toHaveLength(1);
  expect(made[0]?.text).toContain('1.2.2027');
  expect(JSON.stringify(made[0]?.form.reference)).toContain('1.2.2027');
});
