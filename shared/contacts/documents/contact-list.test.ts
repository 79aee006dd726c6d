import { describe, expect, it, vi } from 'vitest';
import {
  bodyLines,
  hasValidator,
  partText,
  validatorErrors,
} from '../../../build/testing/word-files.ts';
import type { DocumentFrame } from '../../documents/document-kind.ts';
import { makeDocument } from '../../documents/make-document.ts';
import { FRAME } from '../../documents/testing/good-document.ts';
import { LANGUAGES } from '../../i18n/languages.ts';
import type {
  ContactListGroup,
  ContactListModel,
  ContactListPerson,
} from './contact-list-model.ts';
import { contactList } from './contact-list.ts';

const person = (name: string, more: Partial<ContactListPerson> = {}): ContactListPerson => ({
  name,
  title: 'ylitarkastaja',
  unit: '',
  emails: [`${name.split(' ')[0]?.toLowerCase() ?? ''}@om.invalid`],
  phones: ['09 000 0101'],
  ...more,
});
const group = (organisation: string, more: Partial<ContactListGroup> = {}): ContactListGroup => ({
  organisation,
  kind: 'ministry',
  people: [person('Aino Mallila')],
  emails: [],
  phones: [],
  ...more,
});
const model = (groups: ContactListGroup[], more: Partial<ContactListModel> = {}) => ({
  groups,
  sampleData: false,
  ...more,
});

async function made(list: ContactListModel, frame: Partial<DocumentFrame> = {}) {
  const { bytes, report } = await makeDocument(contactList, list, { ...FRAME, ...frame });
  expect(report).toEqual({ ok: true, findings: [] });
  return bytes;
}

const DIFFICULT: [what: string, list: ContactListModel][] = [
  ['an empty list', model([])],
  ['one person', model([group('Oikeusministeriö')])],
  ['an organisation without people', model([group('Oikeusministeriö', { people: [] })])],
  ['people without an organisation', model([group('', { people: [person('Yksin Oleva')] })])],
  [
    'a person of whom only the name is known',
    model([group('A', { people: [person('Vain Nimi', { title: '', emails: [], phones: [] })] })]),
  ],
  [
    'texts that mean something to XML or break it',
    model([
      group('<b>&amp; "Ry" \uFFFE\uD800', {
        people: [
          person('Rivi\nToinen', {
            title: '\u0000\u000B',
            emails: [
              'ei osoite <a@b>',
              'a&b+c?subject=x@om.invalid',
              'ä@ö.invalid',
              'a%20@b.invalid',
            ],
          }),
        ],
      }),
    ]),
  ],
  [
    'very long words',
    model([
      group('O'.repeat(300), {
        people: [
          person('N'.repeat(200), { emails: [`${'a'.repeat(200)}@${'b'.repeat(200)}.invalid`] }),
        ],
      }),
    ]),
  ],
];

describe('the contact list', () => {
  it.each(DIFFICULT)('is sound with %s', async (_, list) => {
    for (const language of LANGUAGES) {
      const bytes = await made(list, { language });
      if (language === 'fi' && hasValidator) expect(await validatorErrors(bytes)).toEqual([]);
    }
  });

  it('is sound before the office has said who it is', async () => {
    const sender = { organisation: {}, coordinatorName: ' ', coordinatorTitle: {} };
    const bytes = await made(model([group('A')]), { sender });
    expect(partText(bytes, 'docProps/core.xml')).toContain('Koordinaattorin työpöytä');
    expect(bodyLines(bytes).some((line) => line.startsWith('Organisaatio:'))).toBe(false);
  });

  it('says of an empty list that it is one', async () => {
    expect(bodyLines(await made(model([])))).toContain('Luettelossa ei ole yhteystietoja.');
  });

  it('puts each organisation under its section, with its people in a table', async () => {
    const lines = bodyLines(
      await made(
        model([
          group('Apu ry', { kind: 'ngo', people: [person('Irja Auttaja')] }),
          group('Oikeusministeriö', { abbr: 'OM', emails: ['kirjaamo@om.invalid'] }),
          group('', { people: [person('Yksin Oleva', { emails: [], title: '' })] }),
        ]),
      ),
    );
    const from = lines.indexOf('Ministeriöt');
    const header = ['Nimi ja tehtävä', 'Sähköposti', 'Puhelin'];
    const row = ['Aino Mallila', 'ylitarkastaja', 'aino@om.invalid', '09 000 0101'];
    expect(lines.slice(from)).toEqual([
      ...['Ministeriöt', 'Oikeusministeriö (OM)', 'kirjaamo@om.invalid', ...header, ...row],
      ...['Kansalaisjärjestöt', 'Apu ry', ...header],
      ...['Irja Auttaja', 'ylitarkastaja', 'irja@om.invalid', '09 000 0101'],
      ...['Henkilöt ilman organisaatiota', ...header, 'Yksin Oleva', '–', '09 000 0101'],
    ]);
  });

  it('prints who made it, when, in which state, and the case number only as the registry gave it', async () => {
    const list = model([group('A')], { selectionNote: 'Ryhmä: verkosto' });
    const draft = await made(list, {
      state: 'draft',
      publicity: 'secret',
      caseNumber: 'VN/1/2026',
    });
    const final = await made(list);
    const header = (bytes: Uint8Array) => partText(bytes, 'word/header2.xml');
    expect(header(draft)).toContain('LUONNOS');
    expect(header(draft)).toContain('asianumero: VN/1/2026');
    expect(header(draft)).toContain('salassa pidettävä');
    expect(partText(draft, 'word/header1.xml')).toContain('salassa pidettävä');
    expect(partText(final, 'word/header1.xml')).not.toContain('julkinen');
    expect(header(final)).not.toContain('LUONNOS');
    // Without a number the field is left out, as the window says.
    expect(header(final)).not.toContain('asianumero');
    expect(bodyLines(final).join()).not.toContain('Asianumero');
    expect(bodyLines(draft).slice(0, 9)).toEqual([
      'Yhteystietoluettelo',
      'Organisaatio:\tOikeusministeriö',
      'Laatija:\tAino Mallila, koordinaattori',
      'Päiväys:\t25.11.2026',
      'Asianumero:\tVN/1/2026',
      'Tila:\tluonnos',
      'Julkisuus:\tsalassa pidettävä',
      'Sisältö:\t1 henkilö, 1 organisaatio',
      'Rajaus:\tRyhmä: verkosto',
    ]);
  });

  it('marks made-up contacts: once where all are, each where some are', async () => {
    const sample = person('Esi Merkki', { sample: true });
    const all = await made(
      model([group('A', { people: [sample], sample: true })], { sampleData: true }),
    );
    expect(bodyLines(all).join('\n')).toMatch(/^ESIMERKKI: /mu);
    expect(bodyLines(all)).toContain('Esi Merkki');
    expect(partText(all, 'word/header1.xml')).toContain('ESIMERKKI');
    const some = await made(
      model([group('A', { people: [sample, person('Tosi Henkilö')] })], { sampleData: true }),
    );
    expect(bodyLines(some)).toContain('Esi Merkki (ESIMERKKI)');
    expect(bodyLines(some)).toContain('Tosi Henkilö');
  });

  it('marks the language of what stands in another one', async () => {
    const bytes = await made(
      model([
        group('Apu ry', {
          organisationLanguage: { from: 'fi', to: 'en', quiet: true },
          people: [person('A B', { titleLanguage: { from: 'fi', to: 'en' } })],
        }),
      ]),
      { language: 'en' },
    );
    expect(partText(bytes, 'word/document.xml').match(/<w:lang w:val="fi-FI"\/>/gu)).toHaveLength(
      2,
    );
    expect(partText(bytes, 'word/styles.xml')).toContain('<w:lang w:val="en-GB"');
    expect(partText(bytes, 'docProps/core.xml')).toContain('<dc:language>en-GB</dc:language>');
  });

  it('links e-mail addresses once each and escapes them', async () => {
    const bytes = await made(
      model([
        group('A', {
          emails: ['ä+b&c@om.invalid', 'x@om.invalid'],
          people: [person('X Y', { emails: ['x@om.invalid'] })],
        }),
      ]),
    );
    const links = partText(bytes, 'word/_rels/document.xml.rels').match(/mailto:[^"]*/gu);
    expect(links).toEqual(['mailto:%C3%A4+b%26c@om.invalid', 'mailto:x@om.invalid']);
  });

  it('gives the same bytes for the same model, whenever it is made', async () => {
    const list = model([group('A'), group('B')]);
    const first = await made(list);
    vi.setSystemTime(new Date('2031-05-05T05:05:05Z'));
    const second = await made(list);
    vi.useRealTimers();
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
  });

  it.runIf(hasValidator)('is valid as a draft in every language', async () => {
    for (const language of LANGUAGES) {
      const bytes = await made(model([group('A'), group('B', { kind: 'ngo' })]), {
        language,
        state: 'draft',
      });
      expect(await validatorErrors(bytes)).toEqual([]);
    }
  });
});
