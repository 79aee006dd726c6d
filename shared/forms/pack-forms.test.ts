import { expect, it, vi } from 'vitest';
import { readMessages } from '../mail/read-messages.ts';
import { openZip } from '../zip/open-zip.ts';
import { unpackWhole } from '../zip/unpack-part.ts';
import { knownForms } from './known-forms.ts';
import { packForms } from './pack-forms.ts';
import { readReply } from './read-reply.ts';
import { frameIn, KIND_NAME, sampleForm } from './testing/sample-form.ts';

const LIMITS = { parts: 10, partBytes: 1e7, allBytes: 1e7, ratio: 1000 };

it('writes each form beside the draft of the message that it goes with', async () => {
  const forms = ['yksi', 'kaksi'].map((seed) => ({
    form: sampleForm({ seed }),
    options: { frame: frameIn('fi'), kindName: KIND_NAME },
    fileName: `${seed}.docx`,
    draftName: `${seed}.eml`,
    to: seed === 'yksi' ? [{ name: 'Aino Äijälä', address: 'aino@example.invalid' }] : [],
    subject: 'Seurantalomake',
    text: 'Hyvä vastaanottaja',
  }));
  const onDone = vi.fn();
  const zip = openZip(await packForms(forms, '2026-11-30', onDone), LIMITS);
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
