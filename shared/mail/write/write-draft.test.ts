import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../documents/texts/clean-text.ts';
import { attachmentName } from '../attachment-name.ts';
import { oneLine } from '../clean-lines.ts';
import { readMessages } from '../read-messages.ts';
import { writeDraft, type EmailDraft } from './write-draft.ts';

const draft = (own: Partial<EmailDraft> = {}): EmailDraft => ({
  subject: 'Kutsu',
  text: 'Hyvä vastaanottaja,\n\ntervetuloa.',
  to: [],
  bcc: [],
  ...own,
});
const written = (own: Partial<EmailDraft>) => new TextDecoder().decode(writeDraft(draft(own)));

/** The headers of a message, unfolded and decoded, as any reader of RFC 5322 and 2047 sees them; and its text. */
function read(message: string) {
  const at = message.indexOf('\r\n\r\n');
  const unfolded = message.slice(0, at).replace(/\r\n(?=[ \t])/gu, '');
  const headers = unfolded.split('\r\n').map((line) => {
    const colon = line.indexOf(': ');
    return [line.slice(0, colon), line.slice(colon + 2)] as const;
  });
  const body = message.slice(at + 4).replace(/=\r\n/gu, '');
  return { headers: new Map(headers), names: headers.map(([name]) => name), text: unquoted(body) };
}
function unquoted(text: string): string {
  const bytes = text
    .split(/(=[0-9A-F]{2})/u)
    .flatMap((part) =>
      /^=[0-9A-F]{2}$/u.test(part)
        ? [Number.parseInt(part.slice(1), 16)]
        : [...new TextEncoder().encode(part)],
    );
  return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
}
function decoded(value = ''): string {
  return value
    .replace(/\?= +=\?/gu, '?==?')
    .replace(/=\?UTF-8\?Q\?([^?]*)\?=/gu, (_, word: string) => unquoted(word.replace(/_/gu, ' ')));
}

/** What is left of a field of addresses without what is encoded or quoted. */
function bareAddresses(field = ''): string {
  return field
    .replace(/=\?[^ ]*\?=/gu, '')
    .replace(/"(?:[^"\\]|\\.)*"/gu, '')
    .trim();
}

const HEADERS = [
  'X-Unsent',
  'To',
  'Bcc',
  'Subject',
  'MIME-Version',
  'Content-Type',
  'Content-Transfer-Encoding',
];

describe('a draft as an .eml file', () => {
  it('opens as a draft, with subject and text in UTF-8', () => {
    const message = written({
      subject:
        'Kutsu: ihmiskaupan vastaisen työn koordinaatiosihteeristön kokous 9.12.2026 klo 9–11',
      text: 'Hyvä vastaanottaja,\r\n\r\n.piste rivin alussa ja väli lopussa \nŠimović = 1 €',
      to: [{ name: 'Virtanen, Maija', address: 'maija.virtanen@om.invalid' }],
    });
    const { headers, names, text } = read(message);
    expect(names).toEqual(HEADERS.filter((name) => name !== 'Bcc'));
    expect(headers.get('X-Unsent')).toBe('1');
    expect(headers.get('To')).toBe('"Virtanen, Maija" <maija.virtanen@om.invalid>');
    expect(decoded(headers.get('Subject'))).toBe(
      'Kutsu: ihmiskaupan vastaisen työn koordinaatiosihteeristön kokous 9.12.2026 klo 9–11',
    );
    expect(text).toBe(
      'Hyvä vastaanottaja,\r\n\r\n.piste rivin alussa ja väli lopussa \r\nŠimović = 1 €\r\n',
    );
    expect(message).not.toMatch(/^\./mu);
  });

  it('keeps every line short, ASCII and ended by CRLF, also for 300 recipients', () => {
    const bcc = Array.from({ length: 300 }, (_, index) => ({
      name:
        index % 3 === 0 ? `Ääkkönen-Öljymäki, Šárka ${String(index)}` : `Aho, A. ${String(index)}`,
      address: `henkilo.${String(index)}@${'pitka-nimi.'.repeat(index % 5)}virasto.invalid`,
    }));
    const message = written({ bcc, text: 'ä'.repeat(5000) });
    const lines = message.split('\r\n');
    expect(message.replace(/\r\n/gu, '')).not.toMatch(/[\r\n]/u);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(78);
    expect(message).toMatch(/^[ -~\r\n]*$/u);
    const { headers, text } = read(message);
    const sent = decoded(headers.get('Bcc'));
    for (const { address } of bcc) expect(sent).toContain(`<${address}>`);
    expect(sent).toContain('Ääkkönen-Öljymäki, Šárka 297 <henkilo.297@');
    expect(headers.has('To')).toBe(false);
    expect(text).toBe(`${'ä'.repeat(5000)}\r\n`);
  });

  it('lets no name, subject or address begin a header or end a field', () => {
    const name =
      'Paha"\r\nBcc: kaikki@muu.invalid\r\n\r\n, <x@y.invalid> \\ \u2028Cc: z@z.invalid\u0000';
    const { headers, names } = read(
      written({
        subject: 'Aihe\r\nBcc: kaikki@muu.invalid\n\nleipä',
        to: [
          { name, address: 'oikea@om.invalid' },
          { name: 'Rivi', address: 'a@om.invalid\r\nBcc: b@muu.invalid' },
          { name: 'Nolla', address: 'a\u0000@om.invalid' },
          { name: 'Piilo', address: 'a\u200b@om.invalid' },
          { name: 'Kaksi', address: 'a@om.invalid, b@muu.invalid' },
        ],
      }),
    );
    expect(names).toEqual(HEADERS.filter((one) => one !== 'Bcc'));
    const to = headers.get('To') ?? '';
    expect(to.endsWith(' <oikea@om.invalid>')).toBe(true);
    expect(bareAddresses(to)).toBe('<oikea@om.invalid>');
  });

  it('says what it was given, and nothing more, whatever that is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.string({ unit: 'grapheme', maxLength: 120 }),
        fc.string({ unit: 'binary', maxLength: 400 }),
        (subject, name, text) => {
          const message = written({ subject, text, to: [{ name, address: 'a@om.invalid' }] });
          expect(message).toMatch(/^[ -~\r\n]*$/u);
          expect(Math.max(...message.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(
            78,
          );
          const { names, headers } = read(message);
          expect(names).toEqual(HEADERS.filter((one) => one !== 'Bcc'));
          const oneLine = (value: string) => value.normalize('NFC').replace(/\s+/gu, ' ').trim();
          const shown = decoded(headers.get('Subject'));
          if (!/[\p{C}\ufeff]/u.test(subject)) expect(shown).toBe(oneLine(subject));
          expect(bareAddresses(headers.get('To'))).toMatch(/^<?a@om\.invalid>?$/u);
        },
      ),
    );
  });
});

describe('a draft that is read back', () => {
  const back = async (own: Partial<EmailDraft>) => {
    const read = await readMessages(writeDraft(draft(own)));
    if (!read.ok || read.value.length !== 1) throw new Error('not one message');
    return read.value[0];
  };
  const address = 'a.äö@om.invalid';
  const text = (maxLength: number) =>
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength }),
      fc.string({ unit: 'binary', maxLength }),
      fc.string({ unit: fc.constantFrom(...'aä 👩‍👩‍👧=?_"\\.\n\r\t;,<>-/'), maxLength }),
    );

  it('holds to whom, about what, the text and the files that it was given', async () => {
    const bytes = Uint8Array.from({ length: 5000 }, (_, at) => at % 256);
    const to = [{ name: 'Virtanen, "Maija" Ä.', address: 'maija.virtanen@om.invalid' }];
    const cc = [{ name: '', address: 'kirjaamo@stm.invalid' }];
    const attachments = [
      { name: 'Seurantalomake – STM, määräaika 1.2.2027 (ehdotus, täydennetty) 👩‍👩‍👧.docx', bytes },
      { name: 'lista; "uusi".xlsx', bytes: new Uint8Array() },
      { name: '', bytes: bytes.subarray(0, 58) },
    ].map((one) => ({ ...one, type: 'application/x-test' }));
    expect(await back({ to, cc, attachments, text: 'Hei,\n\n.liite\n--\nMaija' })).toEqual({
      kind: 'mail',
      from: null,
      to,
      cc,
      sentAt: null,
      subject: 'Kutsu',
      text: 'Hei,\n\n.liite\n--\nMaija',
      attachments: [
        { ...attachments[0], size: 5000 },
        { ...attachments[1], name: 'lista; _uusi_.xlsx', size: 0 },
        { ...attachments[2], name: 'attachment-3.bin', size: 58 },
      ],
      event: null,
      issues: [],
    });
  });

  it('is equal, whatever it says and whatever its files are called', async () => {
    await fc.assert(
      fc.asyncProperty(
        text(300),
        text(300),
        text(80),
        fc.array(fc.tuple(text(80), fc.uint8Array({ maxLength: 200 })), { maxLength: 3 }),
        async (subject, body, name, files) => {
          const type = 'application/pdf';
          const attachments = files.map(([own, bytes]) => ({ name: own, type, bytes }));
          const message = writeDraft(
            draft({ subject, text: body, to: [{ name, address }], attachments }),
          );
          const lines = new TextDecoder().decode(message).split('\r\n');
          expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(78);
          expect(await back({ subject, text: body, to: [{ name, address }], attachments })).toEqual(
            expect.objectContaining({
              subject: oneLine(subject),
              text: cleanText(body),
              to: [{ name: oneLine(name), address }],
              attachments: files.map(([own, bytes], at) => ({
                name: attachmentName(own, type, at + 1).name,
                type,
                size: bytes.length,
                bytes,
              })),
            }),
          );
        },
      ),
      { numRuns: 300 },
    );
  });
});
