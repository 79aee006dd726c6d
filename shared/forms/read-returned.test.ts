import { zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { writeDraft } from '../mail/write/write-draft.ts';
import { knownForms } from './known-forms.ts';
import { readReturned } from './read-returned.ts';
import { frameIn, KIND_NAME, sampleForm } from './testing/sample-form.ts';
import { writeForm } from './write-word.ts';

const form = sampleForm({ seed: 'yksi' });
const known = knownForms([form]);
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const word = async () =>
  (await writeForm(form, { frame: frameIn('fi'), kindName: KIND_NAME })).bytes;
const message = (attachments: { name: string; type: string; bytes: Uint8Array }[]) =>
  writeDraft({ subject: 'Vastaus', text: 'Ohessa.', to: [], attachments });
const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10);
const PDF = new TextEncoder().encode('%PDF-1.7\n');

it('reads a form that came as it is', async () => {
  const [one, ...others] = await readReturned({ name: 'a.docx', bytes: await word() }, known);
  expect(others).toEqual([]);
  expect(one).toMatchObject({ name: 'a.docx', bytes: null, message: null });
  expect(one?.read.ok && one.read.value[0]?.form).toBe(form);
});

it('reads the forms that a message brought, tells of other documents and leaves pictures out', async () => {
  const bytes = await word();
  const mail = message([
    { name: 'logo.png', type: 'image/png', bytes: PNG },
    { name: 'a.docx', type: DOCX, bytes },
    { name: 'b.pdf', type: 'application/pdf', bytes: PDF },
  ]);
  const found = await readReturned({ name: 'viesti.eml', bytes: mail }, known);
  expect(found.map(({ name, read }) => [name, read.ok ? 'read' : read.failure.code])).toEqual([
    ['a.docx', 'read'],
    ['b.pdf', 'pdf'],
  ]);
  expect(found[0]?.bytes).toEqual(bytes);
  expect(found[0]?.message).toMatchObject({ subject: 'Vastaus', text: 'Ohessa.' });
  expect(found[0]?.read).toMatchObject({
    value: [
      {
        unplaced: [{ text: 'Ohessa.', where: { place: 'message', after: '' } }],
        issues: [{ code: 'unplaced-text' }],
      },
    ],
  });
});

it('lists what each message says where one brings another, and warns of an identity code in it', async () => {
  const inner = message([{ name: 'a.docx', type: DOCX, bytes: await word() }]);
  const outer = writeDraft({
    subject: 'VL',
    text: 'Koskee henkilöä 131052-308T.',
    to: [],
    attachments: [{ name: 'vastaus.eml', type: 'message/rfc822', bytes: inner }],
  });
  const found = await readReturned({ name: 'viesti.eml', bytes: outer }, known);
  expect(found.map(({ read }) => read)).toMatchObject([
    {
      value: [
        {
          unplaced: [{ text: 'Ohessa.' }, { text: 'Koskee henkilöä 131052-308T.' }],
          issues: [{ code: 'unplaced-text' }, { code: 'identity-code' }],
        },
      ],
    },
  ]);
});

it('tells of a message without a document, with its text', async () => {
  const bytes = message([{ name: 'logo.png', type: 'image/png', bytes: PNG }]);
  const found = await readReturned({ name: 'viesti.eml', bytes }, known);
  expect(found).toMatchObject([
    {
      name: 'viesti.eml',
      message: { text: 'Ohessa.' },
      read: { failure: { code: 'no-form-in-message' } },
    },
  ]);
});

it('says of what is neither what it is', async () => {
  const found = await readReturned({ name: 'b.pdf', bytes: PDF }, known);
  expect(found).toMatchObject([{ message: null, read: { ok: false, failure: { code: 'pdf' } } }]);
});

it('reads the forms and messages that were packed into a zip, also one in a message or another zip, and no others', async () => {
  const bytes = await word();
  const mail = message([{ name: 'b.docx', type: DOCX, bytes }]);
  const inner = zipSync({ 'c.docx': bytes });
  const packed = zipSync({
    ...{ 'STM/a.docx': bytes, 'STM/viesti.eml': mail, 'lisaa.zip': inner, 'b.pdf': PDF },
    ...{ '__MACOSX/STM/._a.docx': PDF, 'STM/.DS_Store': PDF, 'kuva.png': PNG },
  });
  const namesOf = async (name: string, file: Uint8Array) =>
    (await readReturned({ name, bytes: file }, known)).map((one) => [
      one.name,
      one.read.ok ? 'read' : one.read.failure.code,
    ]);
  const all = [
    ['a.docx', 'read'],
    ['b.docx', 'read'],
    ['c.docx', 'read'],
    ['b.pdf', 'pdf'],
  ];
  expect(await namesOf('kaikki.zip', packed)).toEqual(all);
  const sent = message([{ name: 'kaikki.zip', type: 'application/zip', bytes: packed }]);
  expect(await namesOf('viesti.eml', sent)).toEqual(all);
  const [first] = await readReturned({ name: 'kaikki.zip', bytes: packed }, known);
  expect(first?.bytes).toEqual(bytes);
  expect(await namesOf('muu.zip', zipSync({ 'a.txt': new Uint8Array([65]) }))).toEqual([
    ['muu.zip', 'not-a-form'],
  ]);
});

it('ends on zips within zips without end, and on what would unpack to too much', async () => {
  let deep = zipSync({ 'a.docx': await word() });
  for (let at = 0; at < 20; at += 1) deep = zipSync({ 'a.zip': deep, 'b.zip': deep });
  const found = await readReturned({ name: 'syva.zip', bytes: deep }, known);
  expect(found.every(({ read }) => !read.ok)).toBe(true);
  const bomb = zipSync({ 'a.docx': new Uint8Array(70 * 1024 * 1024) });
  const [one] = await readReturned({ name: 'pommi.zip', bytes: bomb }, known);
  expect(one?.read.ok).toBe(false);
  const many = Object.fromEntries(
    Array.from({ length: 600 }, (_, at) => [`${String(at)}.docx`, PDF]),
  );
  expect(await readReturned({ name: 'monta.zip', bytes: zipSync(many) }, known)).toHaveLength(1);
});

it('tells a damaged file in a zip as damaged, beside the others that were read, and a zip that is damaged itself', async () => {
  const bytes = await word();
  const packed = zipSync({ 'hyva.docx': bytes, 'rikki.docx': bytes }, { level: 0 });
  const inner = packed.slice();
  const second = inner.lastIndexOf(0x50, inner.length - 200) - bytes.length / 2;
  inner.fill(0, second, second + 50);
  const codes = async (name: string, file: Uint8Array) =>
    (await readReturned({ name, bytes: file }, known)).map((one) => [
      one.name,
      one.read.ok ? 'read' : one.read.failure.code,
    ]);
  const all = [
    ['hyva.docx', 'read'],
    ['rikki.docx – kaikki.zip', 'damaged'],
  ];
  expect(await codes('kaikki.zip', inner)).toEqual(all);
  expect(await codes('ulompi.zip', zipSync({ 'kaikki.zip': inner }))).toEqual(all);
  const cut = zipSync({ 'a.zip': packed.subarray(0, packed.length / 2) });
  expect(await codes('b.zip', cut)).toEqual([['a.zip', 'damaged']]);
  const bomb = zipSync({ 'a.docx': new Uint8Array(70 * 1024 * 1024) });
  expect(await codes('pommi.zip', zipSync({ 'pommi.zip': bomb }))).not.toContainEqual(
    expect.arrayContaining(['not-a-form']),
  );
});
