import { describe, expect, it } from 'vitest';
import { bodyLines } from '../../../build/testing/word-files.ts';
import { makeDocument } from '../../documents/make-document.ts';
import { FRAME } from '../../documents/testing/good-document.ts';
import { LANGUAGES } from '../../i18n/languages.ts';
import { translatorFor } from '../../i18n/translate.ts';
import { richTextBuilder } from '../../rich-text/testing/build-rich-text.ts';
import type { MeetingModel } from './meeting-model.ts';
import { minutesExcerpt } from './minutes-excerpt.ts';
import { minutes } from './minutes.ts';

const { doc, p, ul } = richTextBuilder();

const model: MeetingModel = {
  body: { text: 'Sihteeristö' },
  number: '2/2027',
  day: '2027-03-09',
  start: '13:00',
  end: '15:00',
  place: '',
  remoteAddress: '',
  caseNumber: '',
  isApproved: true,
  items: [
    {
      number: 1,
      title: { text: 'Lausunto' },
      kind: 'decision',
      presenter: '',
      background: { text: '' },
      proposal: { text: '' },
      subjects: [],
      minutes: {
        text: doc(p('Luonnos käytiin läpi.'), ul('Rahoitus', 'Aikataulu')),
      },
      decisions: [],
      isDealt: true,
      mayGoOn: true,
      carriedFrom: '',
      leftBecause: null,
    },
  ],
  attendees: [
    {
      name: 'Aino Mäki',
      role: 'secretary',
      organisation: { text: 'OM' },
      presence: 'present',
    },
  ],
  tasks: [],
  quorum: null,
  sampleData: false,
};

describe.each(LANGUAGES)('minutes in %s', (language) => {
  const t = translatorFor(language);
  const linesOf = async (some: Partial<MeetingModel>, isExcerpt = false) => {
    const frame = { ...FRAME, language };
    const whole = { ...model, ...some };
    const { bytes, report } = isExcerpt
      ? await makeDocument(minutesExcerpt, { ...whole, itemNumber: 1 }, frame)
      : await makeDocument(minutes, whole, frame);
    expect(report.findings).toEqual([]);
    return bodyLines(bytes);
  };

  it('certifies an excerpt of approved minutes alone', async () => {
    const certified = t('meetings:document.certified');
    const uncertified = t('meetings:document.uncertified');
    const approved = await linesOf({}, true);
    expect(approved).toContain(certified);
    expect(approved).not.toContain(uncertified);
    const draft = await linesOf({ isApproved: false }, true);
    expect(draft).not.toContain(certified);
    expect(draft).toContain(uncertified);
  });

  it('says whether the meeting could decide, where its body has a quorum', async () => {
    const label = t('meetings:document.quorum');
    expect((await linesOf({})).join('\n')).not.toContain(label);
    for (const isReached of [true, false]) {
      const quorum = { present: 4, needed: 5, isReached };
      const said = t(isReached ? 'meetings:quorum.reached' : 'meetings:quorum.missed', quorum);
      expect((await linesOf({ quorum })).join('\n')).toContain(said);
    }
  });
});

it('names the actions and recommendations that an item is about', async () => {
  const items = model.items.map((item) => ({
    ...item,
    subjects: [
      { kind: 'action' as const, number: '2.1', title: { text: 'Koulutetaan rajavartijat' } },
      { kind: 'recommendation' as const, number: 'GRETA(2019)06, kohta 92', title: { text: '' } },
    ],
  }));
  const made = await makeDocument(minutes, { ...model, items }, { ...FRAME, language: 'fi' });
  expect(made.report.findings).toEqual([]);
  const lines = bodyLines(made.bytes).join('\n');
  expect(lines).toContain('Toimenpide 2.1 Koulutetaan rajavartijat');
  expect(lines).toContain('Suositus GRETA(2019)06, kohta 92');
});

it('says of an item what goes on, and of decisions what became tasks, as on the day of the paper', async () => {
  const linesOf = async (some: Partial<MeetingModel>) =>
    bodyLines(
      (await makeDocument(minutes, { ...model, ...some }, { ...FRAME, language: 'fi' })).bytes,
    ).join('\n');
  const items = model.items.map((item) => ({ ...item, isDealt: false }));
  const goesOn = 'Asian käsittely jatkuu seuraavassa kokouksessa.';
  expect(await linesOf({ items })).toContain(goesOn);
  expect(await linesOf({})).not.toContain(goesOn);
  expect(await linesOf({})).not.toContain('Päätöksistä tehdyt tehtävät');
  const tasks = [
    { title: 'Pyydä lausunto', assignee: { text: 'STM' }, dueOn: '2027-04-01', doneOn: null },
  ];
  const lines = await linesOf({ tasks });
  expect(lines).toContain('Päätöksistä tehdyt tehtävät, tilanne');
  expect(lines).toMatch(/Pyydä lausunto[\s\S]*STM[\s\S]*1\.4\.2027/u);
});

it('asks in a draft about who presented an item and is not among those present', async () => {
  const linesOf = async (isApproved: boolean, presenter: string) => {
    const items = model.items.map((item) => ({ ...item, presenter }));
    const attendees = model.attendees.map((one) => ({ ...one, presence: 'present' as const }));
    const made = await makeDocument(
      minutes,
      { ...model, isApproved, items, attendees },
      { ...FRAME, language: 'fi' },
    );
    return bodyLines(made.bytes).join('\n');
  };
  const question = 'Esittelijä ei ole läsnäolijoiden joukossa: Veikko Poissaolija.';
  expect(await linesOf(false, 'Veikko Poissaolija')).toContain(question);
  expect(await linesOf(true, 'Veikko Poissaolija')).not.toContain(question);
  expect(await linesOf(false, 'Mäki')).not.toContain('läsnäolijoiden joukossa');
  expect(await linesOf(false, 'Aino Mäki, OM')).not.toContain('läsnäolijoiden joukossa');
});
