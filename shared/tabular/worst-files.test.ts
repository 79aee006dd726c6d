import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { textOfFile } from '../attachments/text-of-file.ts';
import { createMatcher } from '../contacts/duplicates/create-matcher.ts';
import { recordOf } from '../contacts/duplicates/record-of.ts';
import { planImport } from '../contacts/import/plan-import.ts';
import { CONTACT_FIELDS } from '../contacts/import/plan.ts';
import { previewOf } from '../contacts/import/preview.ts';
import { readQuestions } from '../cooperation/questionnaires/read-questions.ts';
import { readTemplate } from '../documents/template/read-template.ts';
import { knownForms } from '../forms/known-forms.ts';
import { readReply } from '../forms/read-reply.ts';
import { sampleForm } from '../forms/testing/sample-form.ts';
import { readMessages } from '../mail/read-messages.ts';
import { outlookFile } from '../mail/testing/outlook-file.ts';
import { readPlan } from '../programme/plan-import/read-plan.ts';
import { readTranslationOrder } from '../programme/translation-order/read-translation-order.ts';
import { readRecommendationFile } from '../recommendations/read-recommendation-file.ts';
import { atPace, PIECES, type Reader } from '../text/testing/worst-cases.ts';
import { LIMITS } from './limits.ts';
import { readTable } from './read-table.ts';

/** Of a text, which stands in several places of a file. */
const LETTERS = 8_000;

const FORMS = knownForms([sampleForm()]);

type FileReader = (bytes: Uint8Array) => unknown;

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
const csv = (header: string, text: string) =>
  strToU8(
    `${header}\n${header
      .split(';')
      .map(() => quoted(text))
      .join(';')}\n`,
  );
const PLAN =
  'Toimenpide;Kuvaus;Vastuutaho;Aikataulu;Rahoitus;Mittarit;Välitavoitteet;Suositus;Tila;Asiasanat';

const xml = (text: string) => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;');
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const PACKAGE = 'xmlns="http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** A Word document with `text` as a heading, below it, behind a label, and in a table. */
function word(text: string): Uint8Array {
  const p = (inner: string, properties = '') =>
    `<w:p>${properties}<w:r><w:t xml:space="preserve">${xml(inner)}</w:t></w:r></w:p>`;
  const row = (...cells: string[]) =>
    `<w:tr>${cells.map((cell) => `<w:tc>${p(cell)}</w:tc>`).join('')}</w:tr>`;
  const body = [
    p(text, '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>'),
    p(text),
    p(`Vastuutaho: ${text}`),
    `<w:tbl>${row('Toimenpide', 'Vastuutaho')}${row(text, text)}</w:tbl>`,
  ];
  const parts = {
    '[Content_Types].xml': `<Types ${PACKAGE}/content-types"><Override PartName="/word/document.xml" ContentType="${MAIN}"/></Types>`,
    '_rels/.rels': `<Relationships ${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document ${W}><w:body>${body.join('')}</w:body></w:document>`,
  };
  const bytes = Object.entries(parts).map(([name, part]) => [name, strToU8(part)] as const);
  return zipSync(Object.fromEntries(bytes), { level: 0 });
}

const text = (read: FileReader, write = (letters: string) => letters): Reader => {
  return (letters) => read(strToU8(write(letters)));
};
const document =
  (read: FileReader): Reader =>
  (letters) =>
    read(word(letters));

const FILES: Readonly<Record<string, Reader>> = {
  'a table': text(readTable),
  'a table with quotes': (letters) => readTable(csv('Nimi;Puh', letters)),
  vCards: text(
    readTable,
    (letters) =>
      `BEGIN:VCARD\nVERSION:3.0\nFN:${letters}\nN:${letters}\nTEL:${letters}\nEMAIL:${letters}\nADR:${letters}\nORG:${letters}\n${letters}\nEND:VCARD\n`,
  ),
  LDIF: text(readTable, (letters) => `dn: cn=${letters}\nmail: ${letters}\n${letters}\n\n`),
  'a message': text(
    textOfFile,
    (letters) =>
      `From: ${letters}\nSubject: ${letters}\nContent-Type: text/plain; ${letters}\n\n${letters}`,
  ),
  'a message that is opened': text(
    readMessages,
    (letters) =>
      `From: ${letters}\nTo: ${letters}\nSubject: ${letters}\nDate: ${letters}\nContent-Type: multipart/mixed; boundary=q; ${letters}\n\n--q\nContent-Type: application/pdf; name=${letters}\n\n${letters}\n--q\n\n${letters}\n--q--`,
  ),
  'a message that is a page': text(
    readMessages,
    (letters) =>
      `From: a@b.invalid\nContent-Type: multipart/mixed; boundary=q\n\n--q\n\nx\n--q\nContent-Type: text/html\n\n${letters}\n--q--`,
  ),
  'an invitation': text(
    readMessages,
    (letters) =>
      `BEGIN:VCALENDAR\nMETHOD:REPLY\n${letters}\nBEGIN:VEVENT\nUID:${letters}\nDTSTART;TZID=${letters}:20261209T090000\nATTENDEE;CN=${letters}:mailto:${letters}\nSUMMARY:${letters}\nRRULE:${letters}\nEND:VEVENT\nEND:VCALENDAR\n`,
  ),
  'a mailbox of messages': text(
    readMessages,
    (letters) => `From a 10:10\nFrom: a@b.invalid\n\n${letters}`,
  ),
  'what Outlook keeps': (letters) =>
    readMessages(
      outlookFile({
        values: {
          0x001a001f: 'IPM.Note',
          0x0037001f: letters,
          0x007d001f: `From: ${letters}`,
          0x0c1a001f: letters,
          0x10130102: strToU8(letters),
        },
        attachments: [{ 0x3707001f: letters, 0x37010102: strToU8(letters) }],
      }),
    ),
  'a web page': text(textOfFile, (letters) => `<!doctype html><p>${letters}`),
  RTF: text(textOfFile, (letters) => `{\\rtf1 ${letters}}`),
  'a plan as a table': (letters) => readPlan(csv(PLAN, letters)),
  'a plan in Word': document(readPlan),
  'questions in Word': document(readQuestions),
  'recommendations in Word': document((bytes) => readRecommendationFile({ bytes })),
  'recommendations as a table': (letters) =>
    readRecommendationFile({ bytes: csv('Nro;Suositus;Vastuutaho;Määräaika', letters) }),
  'a translation order': document(readTranslationOrder),
  'a form that came back': document((bytes) => readReply(bytes, FORMS)),
  'a template': document(readTemplate),
  'a table in Word': document(readTable),
  'a kept file': document(textOfFile),
};

const table = (...rows: string[][]) => ({
  format: 'csv' as const,
  remarks: [],
  rows: rows.map((cells, at) => ({ line: at + 1, cells })),
});
const inEach = (letters: string) => CONTACT_FIELDS.map(() => letters);

const LISTS: Readonly<Record<string, Reader>> = {
  'cells of known columns': (letters) => {
    const list = table([...CONTACT_FIELDS], inEach(letters), inEach(letters));
    const plan = planImport(list, { headerRow: 1, fields: [...CONTACT_FIELDS] });
    expect(previewOf(list, plan).rows).toHaveLength(2);
  },
  'cells of one column each': (letters) => {
    for (const field of CONTACT_FIELDS) {
      planImport(table([field], [letters]), { headerRow: 1, fields: [field] });
    }
  },
  headers: (letters) => planImport(table(inEach(letters), inEach('x'))),
  'cells without headers': (letters) => planImport(table(inEach(letters), inEach(letters))),
  'persons who may be the same': (letters) => {
    const list = table(['Nimi', 'Organisaatio', 'Muuta'], ['Maija Virtanen', letters, letters]);
    const records = planImport(list).contacts.map((contact) => recordOf(contact, 'a'));
    const matcher = createMatcher(records);
    for (const record of records) matcher.match(record);
  },
};

describe('a file made to hang the program', () => {
  const file = atPace(LETTERS, process.cpuUsage, { around: false, growsEvenly: true });
  const list = atPace(LIMITS.cellCharacters, process.cpuUsage, {
    around: false,
    growsEvenly: true,
  });

  it.each(PIECES)('takes no longer than one of words: %j', async (piece) => {
    for (const read of Object.values(FILES)) await file(read, piece);
  });

  it.each(PIECES)('takes no longer than one of words as a list of contacts: %j', async (piece) => {
    for (const read of Object.values(LISTS)) await list(read, piece);
  });
});
