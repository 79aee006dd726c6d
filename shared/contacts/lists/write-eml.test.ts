import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batchesOf } from './batches.ts';
import { addressLineOf } from './mailbox.ts';
import { writeEml, type EmailDraft } from './write-eml.ts';

const draft = (own: Partial<EmailDraft> = {}): EmailDraft => ({
  subject: 'Kutsu',
  text: 'Hyvä vastaanottaja,\n\ntervetuloa.',
  to: [],
  bcc: [],
  ...own,
});
const written = (own: Partial<EmailDraft>) => new TextDecoder().decode(writeEml(draft(own)));

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

describe('addresses to paste', () => {
  const two = [
    { name: 'Äijälä, "Masa" O\\Neill', address: 'masa@om.invalid' },
    { name: 'Sosiaali- ja terveysministeriö; kirjaamo', address: 'kirjaamo@stm.invalid' },
  ];

  it('keep letters as they are and quote each name', () => {
    expect(addressLineOf(two, { names: true, separator: '; ' })).toBe(
      '"Äijälä, \\"Masa\\" O\\\\Neill" <masa@om.invalid>; "Sosiaali- ja terveysministeriö; kirjaamo" <kirjaamo@stm.invalid>',
    );
  });

  it('can be bare, with commas', () => {
    expect(addressLineOf(two, { names: false, separator: ', ' })).toBe(
      'masa@om.invalid, kirjaamo@stm.invalid',
    );
  });

  it('stay on one line', () => {
    const line = addressLineOf([{ name: 'A\r\nB\u2028C\tD', address: 'a@a.invalid' }], {
      names: true,
      separator: '; ',
    });
    expect(line).toBe('"A B C D" <a@a.invalid>');
  });
});

describe('batches', () => {
  it('hold everyone once, in order, none above its size', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), fc.integer({ min: 1, max: 60 }), (items, size) => {
        const batches = batchesOf(items, size);
        expect(batches.flat()).toEqual(items);
        expect(batches.every((batch) => batch.length > 0 && batch.length <= size)).toBe(true);
        expect(batches).toHaveLength(Math.ceil(items.length / size));
      }),
    );
    expect(batchesOf([1, 2, 3], null)).toEqual([[1, 2, 3]]);
    expect(batchesOf([], null)).toEqual([]);
  });
});
