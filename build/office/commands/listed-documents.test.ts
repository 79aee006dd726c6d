import { describe, expect, it } from 'vitest';
import { bodyLines, hasValidator, partText, validatorErrors } from '../../testing/word-files.ts';
import { makeDocument } from '#shared/documents/make-document.ts';
import { linesTaken } from '#shared/documents/texts/shorten-text.ts';
import { FRAME } from '#shared/documents/testing/good-document.ts';
import { LANGUAGES } from '#shared/i18n/languages.ts';
import { addressList } from '#shared/contacts/documents/address-list.ts';
import { contactTable } from '#shared/contacts/documents/contact-table.ts';
import {
  LABEL_SHEETS,
  labels,
  type LabelsModel,
  type LabelSheet,
} from '#shared/contacts/documents/labels.ts';
import type {
  ListedContact,
  ListedContactsModel,
} from '#shared/contacts/documents/listed-contact.ts';

const contact = (own: Partial<ListedContact> = {}): ListedContact => ({
  kind: 'person',
  name: 'Aino Mallila',
  listedAs: own.name ?? 'Mallila Aino',
  title: { text: 'ylitarkastaja' },
  organisation: { text: 'Oikeusministeriö' },
  organisationKind: 'ministry',
  email: 'aino.mallila@om.invalid',
  phone: '09 000 0101',
  postal: ['PL 25', '00023 Valtioneuvosto'],
  isOwnAddress: false,
  language: 'fi',
  ...own,
});
const model = (contacts: ListedContact[]): ListedContactsModel => ({
  contacts,
  subject: 'Sihteeristö',
  sampleData: false,
});
const sheetOf = (
  contacts: ListedContact[],
  sheet: LabelSheet = '3x8',
  startAt = 1,
): LabelsModel => ({ ...model(contacts), sheet, startAt });

const atHome: ListedContact = {
  kind: 'person',
  name: 'Yksin Oleva',
  listedAs: 'Oleva Yksin',
  title: { text: '' },
  organisation: { text: '' },
  email: 'yksin@koti.invalid',
  phone: '',
  postal: ['Kotikatu 1', '00100 Helsinki'],
  isOwnAddress: true,
  language: '',
};

const DIFFICULT: [what: string, contacts: ListedContact[]][] = [
  ['nobody', []],
  ['one of whom nothing is known', [contact({ postal: [], email: '', phone: '', language: '' })]],
  ['one without organisation', [atHome]],
  [
    'texts that mean something to XML, and very long ones',
    [
      contact({
        name: `A & <b> "c" {{d}\u0000 ${'pitkä'.repeat(60)}`,
        organisation: { text: 'x'.repeat(400), language: { from: 'sv', to: 'en' } },
        postal: ['a\nb', 'c'.repeat(200)],
      }),
    ],
  ],
  [
    'three sheets',
    Array.from({ length: 60 }, (_, index) => contact({ name: `N${String(index)}` })),
  ],
];

describe('documents of a list', () => {
  for (const [what, contacts] of DIFFICULT) {
    it(`pass the check and the validator with ${what}`, async () => {
      for (const language of LANGUAGES) {
        const frame = { ...FRAME, language };
        const made = await Promise.all([
          makeDocument(addressList, model(contacts), frame),
          makeDocument(contactTable, model(contacts), frame),
          makeDocument(labels, sheetOf(contacts), frame),
          makeDocument(labels, sheetOf(contacts, '2x7', 14), frame),
        ]);
        for (const { bytes, report } of made) {
          expect(report).toEqual({ ok: true, findings: [] });
          if (hasValidator && language === 'fi') expect(await validatorErrors(bytes)).toEqual([]);
        }
      }
    });
  }

  it('name the list, and group the address list by kind of organisation', async () => {
    const { bytes } = await makeDocument(
      addressList,
      model([
        contact({ organisationKind: 'ngo', organisation: { text: 'Turva ry' } }),
        contact({ name: 'Börje Sand', postal: [] }),
      ]),
      FRAME,
    );
    const lines = bodyLines(bytes);
    expect(lines[0]).toBe('Osoiteluettelo – Sihteeristö');
    const heads = ['Ministeriöt', 'Kansalaisjärjestöt'];
    expect(lines.filter((line) => heads.includes(line))).toEqual(heads);
    expect(lines).toContain('Postiosoite puuttuu 1 vastaanottajalta.');
  });
});

const MM = 1440 / 25.4;
const rowHeights = (xml: string) =>
  [...xml.matchAll(/<w:trHeight w:val="(\d+)" w:hRule="exact"\/>/gu)].map(([, value]) =>
    Number(value),
  );

describe('address labels', () => {
  for (const [sheet, grid] of Object.entries(LABEL_SHEETS) as [
    LabelSheet,
    (typeof LABEL_SHEETS)[LabelSheet],
  ][]) {
    it(`lie on the labels of a sheet of ${sheet}`, async () => {
      const everyone = Array.from({ length: 30 }, () => contact());
      const { bytes } = await makeDocument(labels, sheetOf(everyone, sheet), FRAME);
      const xml = partText(bytes, 'word/document.xml');
      const [header = 0, ...rows] = rowHeights(xml);
      const margin = xml.match(/<w:pgMar [^>]*>/gu)?.at(-1) ?? '';
      const edge = (name: string) =>
        Number(new RegExp(`w:${name}="(\\d+)"`, 'u').exec(margin)?.[1]);
      // The header row ends where the labels begin, and the labels stand in the middle of the page.
      const top = (297 - grid.rows * grid.height) / 2;
      expect(Math.abs(edge('top') + header - top * MM)).toBeLessThan(3);
      expect(rows).toHaveLength(Math.ceil(30 / grid.columns));
      for (const row of rows) expect(Math.abs(row - grid.height * MM)).toBeLessThan(1);
      const all = grid.columns * grid.width + (grid.columns - 1) * grid.gap;
      expect(Math.abs(2 * edge('left') + all * MM - 210 * MM)).toBeLessThan(3);
      // What is left below the last row holds the closing paragraph, but no row more.
      const left = 297 * MM - edge('top') - edge('bottom') - header - grid.rows * (rows[0] ?? 0);
      expect(left).toBeGreaterThan(280);
      expect(left).toBeLessThan(rows[0] ?? 0);
    });
  }

  it('begin where the sheet is still whole, and tell who gets none', async () => {
    const { bytes } = await makeDocument(
      labels,
      sheetOf([contact(), contact({ name: 'Ilman Osoitetta', postal: [] })], '3x8', 3),
      FRAME,
    );
    const lines = bodyLines(bytes);
    expect(lines).toContain('Ensimmäinen tarra tulostuu arkin kohtaan 3.');
    expect(lines).toContain('Ilman Osoitetta');
    const xml = partText(bytes, 'word/document.xml');
    const sheet = xml.slice(xml.lastIndexOf('<w:tbl>'));
    const cells = sheet
      .split('<w:tc>')
      .slice(1)
      .map((cell) => cell.includes('<w:t '));
    expect(cells).toEqual([true, true, true, false, false, true]);
  });

  it('shorten a long name of an organisation, so that name and address are not cut off', async () => {
    const organisation =
      'Valtakunnallinen ihmiskaupan vastaisen työn ja hyväksikäytön uhrien tukemisen kehittämisen neuvottelukunta, Lounais-Suomen alueellinen jaosto ja sen viestintäryhmä';
    const long = contact({
      name: 'Anna-Kaarina Metsäranta-Välikangasniemi',
      organisation: { text: organisation },
      postal: [
        'Pitkänsillanranta 3 A, c/o Esimerkkiyhdistys ry',
        '00023\u00a0Valtioneuvosto',
        'Ruotsi',
      ],
    });
    const { bytes } = await makeDocument(labels, sheetOf([long]), FRAME);
    const xml = partText(bytes, 'word/document.xml');
    const lines = [
      ...xml.slice(xml.lastIndexOf('<w:tbl>')).matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu),
    ].map(([, text]) => text ?? '');
    const label = lines.slice(lines.findIndex((line) => line.startsWith('Valtakunnallinen')));
    expect(label).toHaveLength(5);
    expect(label[0]).toMatch(/^Valtakunnallinen .*…$/u);
    // Seven lines of 29 letters are what a label of 63.5 × 33.9 mm holds in Calibri 10.
    expect(label.reduce((sum, line) => sum + linesTaken(line, 29), 0)).toBeLessThanOrEqual(7);
  });

  it('leave the organisation out of a home address', async () => {
    const home = contact({ isOwnAddress: true, postal: ['Kotikatu 1', '00100 Helsinki'] });
    const { bytes } = await makeDocument(labels, sheetOf([home]), FRAME);
    const xml = partText(bytes, 'word/document.xml');
    const sheet = xml.slice(xml.lastIndexOf('<w:tbl>'));
    expect(sheet).toContain('Kotikatu 1');
    expect(sheet).not.toContain('Oikeusministeriö');
  });
});
