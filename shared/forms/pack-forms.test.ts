import { describe, expect, it, vi } from 'vitest';
import { readMessages } from '../mail/read-messages.ts';
import { openZip } from '../zip/open-zip.ts';
import { unpackWhole } from '../zip/unpack-part.ts';
import { knownForms } from './known-forms.ts';
import { asWorkbook, packForms, type FormToSend } from './pack-forms.ts';
import { readReply } from './read-reply.ts';
import { frameIn, KIND_NAME, sampleForm } from './testing/sample-form.ts';

const LIMITS = { parts: 10, partBytes: 1e7, allBytes: 1e7, ratio: 1000 };

const toSend = (seed: string, to: FormToSend['to'] = []): FormToSend => ({
  body: seed,
  form: sampleForm({ seed }),
  options: { frame: frameIn('fi'), kindName: KIND_NAME },
  fileName: `${seed}.docx`,
  draftName: `${seed}.eml`,
  to,
  subject: 'Seurantalomake',
  text: 'Hyvä vastaanottaja',
});

it('writes each form beside the draft of the message that it goes with', async () => {
  const forms = ['yksi', 'kaksi'].map((seed) =>
    toSend(seed, seed === 'yksi' ? [{ name: 'Aino Äijälä', address: 'aino@example.invalid' }] : []),
  );
  const onDone = vi.fn();
  const packed = await packForms(forms, '2026-11-30', onDone);
  if (!packed.ok) throw new Error(packed.failure.code);
  const zip = openZip(packed.value, LIMITS);
  expect(onDone.mock.calls).toEqual([[1], [2]]);
  expect([...zip.keys()].sort()).toEqual(['kaksi.docx', 'kaksi.eml', 'yksi.docx', 'yksi.eml']);
  const known = knownForms(forms.map(({ form }) => form));
  for (const { form, fileName, draftName, to } of forms) {
    const [docx, eml] = [fileName, draftName].map((name) => {
      const part = zip.get(name);
      if (!part) throw new Error(name);
      return unpackWhole(part);
    });
    const reply = readReply(docx ?? new Uint8Array(), known);
    expect(reply).toMatchObject({ ok: true, value: [{ form: { code: form.code } }] });
    const messages = await readMessages(eml ?? new Uint8Array());
    expect(messages).toMatchObject({
      ok: true,
      value: [{ subject: 'Seurantalomake', attachments: [{ name: fileName, bytes: docx }] }],
    });
    expect(messages.ok && messages.value[0]?.to.map(({ address }) => address)).toEqual(
      to.map(({ address }) => address),
    );
  }
});

describe('a personal identity code', () => {
  const CODE = '131052-308T';
  const withSent = (text: string) => sampleForm({ sent: { 'b.done': text } });
  const first = sampleForm();
  it.each<[string, Partial<FormToSend>]>([
    ['an answer', { form: withSent(`Asiakas ${CODE} ohjattiin.`) }],
    ['an answer, over two lines', { form: withSent('Asiakas 131052-\n308T') }],
    ['a heading', { form: { ...first, title: CODE } }],
    ['the letter', { form: { ...first, letter: { addressee: [CODE] } } }],
    ['the subject', { subject: `Koskee: ${CODE}` }],
    ['the text of the message', { text: CODE }],
    [
      'the name of somebody that it goes to',
      { to: [{ name: CODE, address: 'a@example.invalid' }] },
    ],
    ['the name of a file', { fileName: `${CODE}.docx` }],
  ])('stops all forms, wherever it stands: %s', async (_, own) => {
    const onDone = vi.fn();
    const forms = [toSend('yksi'), { ...toSend('kaksi'), ...own }];
    const failure = { code: 'identity-code', facts: { name: 'kaksi' } };
    expect(await packForms(forms, '2026-11-30', onDone)).toEqual({ ok: false, failure });
    expect(onDone).not.toHaveBeenCalled();
  });

  it('is not told in the name of the body', async () => {
    const packed = await packForms([toSend(`Yhdistys ${CODE}`)], '2026-11-30');
    expect(packed).toMatchObject({ failure: { facts: { name: 'Yhdistys …' } } });
  });
});

it('puts a letter that goes with a form into the folder, and first into its message', async () => {
  const letter = { name: 'muistutus.docx', bytes: new Uint8Array([80, 75, 3, 4]) };
  const packed = await packForms([{ ...toSend('yksi'), letter }], '2026-11-30');
  if (!packed.ok) throw new Error(packed.failure.code);
  const zip = openZip(packed.value, LIMITS);
  expect([...zip.keys()].sort()).toEqual(['muistutus.docx', 'yksi.docx', 'yksi.eml']);
  const draft = zip.get('yksi.eml');
  const messages = await readMessages(draft ? unpackWhole(draft) : new Uint8Array());
  expect(messages.ok && messages.value[0]?.attachments.map(({ name }) => name)).toEqual([
    ...['muistutus.docx', 'yksi.docx'],
  ]);
});

it('packs a form as a workbook for those who prefer it, and reads it back as the same form', async () => {
  const { form } = toSend('yksi');
  const packed = await packForms([asWorkbook(toSend('yksi'))], '2026-11-30');
  if (!packed.ok) throw new Error(packed.failure.code);
  const zip = openZip(packed.value, LIMITS);
  expect([...zip.keys()].sort()).toEqual(['yksi.eml', 'yksi.xlsx']);
  const draft = zip.get('yksi.eml');
  const messages = await readMessages(draft ? unpackWhole(draft) : new Uint8Array());
  const [attached] = (messages.ok && messages.value[0]?.attachments) || [];
  expect(attached).toMatchObject({ name: 'yksi.xlsx' });
  const workbook = zip.get('yksi.xlsx');
  const replies = readReply(
    workbook ? unpackWhole(workbook) : new Uint8Array(),
    knownForms([form]),
  );
  if (!replies.ok) throw new Error(replies.failure.code);
  expect(replies.value[0]?.form?.code).toBe(form.code);
  expect(replies.value[0]?.cells.filter((cell) => cell.new !== cell.old)).toEqual([]);
});
