import {
  Document,
  ExternalHyperlink,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import type { ContactListModel } from '#shared/contacts/documents/contact-list-model.ts';
import { contactList } from '#shared/contacts/documents/contact-list.ts';
import { checkDocument } from '#shared/documents/check/check-document.ts';
import type { DocumentFrame } from '#shared/documents/document-kind.ts';
import { packDocument } from '#shared/documents/writing/pack-document.ts';
import { sampleOffice } from '#shared/sample-office/sample-office.ts';
import type { Step } from '../progress.ts';
import type { BenchRow } from './bench-row.ts';

const ROUNDS = 5;

/** 2,000 contacts in 200 organisations. */
const MODEL: ContactListModel = {
  sampleData: false,
  groups: Array.from({ length: 200 }, (_, organisation) => ({
    organisation: `Esimerkkiorganisaatio ${organisation}`,
    kind: 'agency',
    emails: [`kirjaamo@o${organisation}.invalid`],
    phones: [],
    people: Array.from({ length: 10 }, (_unused, person) => ({
      name: `Etunimi${person} Sukunimi${organisation}`,
      title: 'neuvotteleva virkamies',
      unit: 'Esimerkkiyksikkö',
      emails: [`etunimi${person}.sukunimi${organisation}@o${organisation}.invalid`],
      phones: ['09 000 0101'],
    })),
  })),
};

const FRAME: DocumentFrame = {
  language: 'fi',
  today: '2026-11-25',
  sender: sampleOffice().sender,
  state: 'final',
  publicity: 'public',
};

/** The contact list of 2,000 contacts against the bare library writing the same headings, tables and links. */
export async function rows(step: Step): Promise<BenchRow[]> {
  const ours: number[] = [];
  const bare: number[] = [];
  const checks: number[] = [];
  const parses: number[] = [];
  let bytes = await makeOurs();
  await makeBare();
  for (let round = 0; round < ROUNDS; round += 1) {
    step('contact list', round + 1, ROUNDS);
    ours.push(await timed(async () => (bytes = await makeOurs())));
    bare.push(await timed(makeBare));
    checks.push(await timed(() => checkDocument(bytes)));
    parses.push(await timed(() => parseOnly(bytes)));
  }
  return [
    {
      what: 'Word: contact list of 2,000 contacts',
      ours: median(ours),
      floor: median(bare),
      floorName: 'docx, same tables and links',
      unit: 'ms',
    },
    {
      what: 'Word: checking that file',
      ours: median(checks),
      floor: median(parses),
      floorName: 'fflate and saxes reading it',
      unit: 'ms',
    },
  ];
}

function makeOurs(): Promise<Uint8Array> {
  return packDocument(contactList.build(MODEL, FRAME), {
    title: 'Yhteystietoluettelo',
    language: 'fi',
    today: FRAME.today,
    author: 'Oikeusministeriö',
  });
}

async function makeBare(): Promise<void> {
  const children = MODEL.groups.flatMap(({ organisation, emails, people }) => [
    new Paragraph({ heading: HeadingLevel.HEADING_2, text: organisation }),
    new Paragraph({ children: emails.map(mailLink) }),
    new Table({
      width: { size: 9638, type: WidthType.DXA },
      columnWidths: [2010, 2550, 3328, 1750],
      rows: [
        new TableRow({
          tableHeader: true,
          children: ['Nimi', 'Tehtävä', 'Sähköposti', 'Puhelin'].map((text) => cell([text])),
        }),
        ...people.map(
          (person) =>
            new TableRow({
              children: [
                cell([person.name]),
                cell([person.title, person.unit]),
                new TableCell({
                  children: [new Paragraph({ children: person.emails.map(mailLink) })],
                }),
                cell(person.phones),
              ],
            }),
        ),
      ],
    }),
  ]);
  await Packer.toArrayBuffer(new Document({ sections: [{ children }] }));
}

function cell(texts: string[]): TableCell {
  return new TableCell({ children: texts.map((text) => new Paragraph({ text })) });
}

function mailLink(address: string): ExternalHyperlink {
  return new ExternalHyperlink({ link: `mailto:${address}`, children: [new TextRun(address)] });
}

function parseOnly(bytes: Uint8Array): void {
  for (const [name, part] of Object.entries(unzipSync(bytes))) {
    if (name.endsWith('.xml')) new SaxesParser({ xmlns: true }).write(strFromU8(part)).close();
  }
}

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function median(times: number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
