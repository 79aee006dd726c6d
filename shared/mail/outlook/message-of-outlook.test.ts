import { describe, expect, it } from 'vitest';
import { writeCompoundFile } from '../../attachments/write-compound-file.ts';
import type { Message } from '../message.ts';
import { readMessages } from '../read-messages.ts';
import { outlookFile, type OutlookParts, type Values } from '../testing/outlook-file.ts';

const APPOINTMENT = '0220060000000000c000000000000046';
const MEETING = '90da8d6e0b451b1098da00aa003f1305';
const utf8 = (text: string) => new TextEncoder().encode(text);
const read = async (bytes: Uint8Array, depth?: number): Promise<Message> => {
  const all = await readMessages(bytes, depth);
  if (!all.ok) throw new Error(all.failure.code);
  return all.value[0] as Message;
};

const NOTE: Values = {
  0x001a001f: 'IPM.Note',
  0x0037001f: 'VS: Seurantakysely, määräaika\r\n',
  0x0042001f: 'Äijälä Masa (STM)',
  0x0064001f: 'EX',
  0x0065001f: '/O=EXCHANGELABS/OU=X/CN=RECIPIENTS/CN=ABC-MASA',
  0x5d02001f: 'masa.aijala@stm.invalid',
  0x1000001f: 'Hei Maija,\r\n\r\ntäytetty lomake liitteenä – ks. “liite”.\r\n',
  0x00390040: new Date('2026-11-30T09:39:04Z'),
  0x0e070003: 1,
};
const RECIPIENTS: Values[] = [
  { 0x0c150003: 1, 0x3001001f: 'Virtanen Maija (OM)', 0x39fe001f: 'maija.virtanen@om.invalid' },
  { 0x0c150003: 2, 0x3001001f: 'kirjaamo@om.invalid', 0x3003001f: 'kirjaamo@om.invalid' },
  { 0x0c150003: 3, 0x3001001f: 'Piilo', 0x3003001f: 'piilo@om.invalid' },
];

describe('a message that Outlook kept', () => {
  it('is read with people, day, text and files, one of 20,000 bytes among them', async () => {
    const bytes = Uint8Array.from({ length: 20_000 }, (_, at) => at % 251);
    const message = await read(
      outlookFile({
        values: NOTE,
        recipients: RECIPIENTS,
        attachments: [
          {
            0x3707001f: 'Lomake ä.docx',
            0x370e001f: 'application/x-test',
            0x37010102: bytes,
            0x37050003: 1,
          },
          { 0x3704001f: 'LUE.TXT', 0x37010102: utf8('Lue tämä') },
        ],
      }),
    );
    expect(message).toEqual({
      kind: 'mail',
      from: { name: 'Äijälä Masa (STM)', address: 'masa.aijala@stm.invalid' },
      to: [{ name: 'Virtanen Maija (OM)', address: 'maija.virtanen@om.invalid' }],
      cc: [{ name: '', address: 'kirjaamo@om.invalid' }],
      sentAt: '2026-11-30T09:39:04.000Z',
      subject: 'VS: Seurantakysely, määräaika',
      text: 'Hei Maija,\n\ntäytetty lomake liitteenä – ks. “liite”.',
      attachments: [
        { name: 'Lomake ä.docx', type: 'application/x-test', size: 20_000, bytes },
        { name: 'LUE.TXT', type: 'text/plain', size: 10, bytes: utf8('Lue tämä') },
      ],
      event: null,
      issues: [],
    });
  });

  it('is read where its texts are of eight bits, its text is a page, and its sender an address of Exchange', async () => {
    const message = await read(
      outlookFile({
        values: {
          0x001a001e: 'IPM.Note',
          0x3ffd0003: 1252,
          0x3fde0003: 28591,
          0x0037001e: 'Kysely \x96 m\xe4\xe4r\xe4aika',
          0x0c1a001e: 'Masa \xc4ij\xe4l\xe4',
          0x0c1e001e: 'EX',
          0x0c1f001e: '/O=X/CN=MASA',
          0x007d001e:
            'From: =?iso-8859-1?Q?Masa_=C4ij=E4l=E4?= <masa@stm.invalid>\r\nDate: Mon, 30 Nov 2026 11:39:04 +0200\r\n',
          0x10130102: Uint8Array.from('<p>Hei \xe4iti</p>', (letter) => letter.charCodeAt(0)),
        },
      }),
    );
    expect(message).toMatchObject({
      from: { name: 'Masa Äijälä', address: 'masa@stm.invalid' },
      sentAt: '2026-11-30T09:39:04.000Z',
      subject: 'Kysely – määräaika',
      text: 'Hei äiti',
      issues: [],
    });
  });

  it('gives a message within it as a file that is read again', async () => {
    const inner: OutlookParts = {
      values: { ...NOTE, 0x0037001f: 'Sisempi: a/b' },
      recipients: RECIPIENTS,
      attachments: [{ 0x3707001f: 'a.txt', 0x37010102: utf8('a') }],
    };
    const middle: OutlookParts = {
      values: NOTE,
      attachments: [{ 0x3001001f: 'VL: a/b', message: inner }],
    };
    const outer = await read(
      outlookFile({ values: NOTE, attachments: [{ 0x3001001f: 'Välissä', message: middle }] }),
    );
    expect(outer.attachments[0]).toMatchObject({
      name: 'Välissä.msg',
      type: 'application/vnd.ms-outlook',
    });
    const second = await read(outer.attachments[0]?.bytes ?? utf8(''), 1);
    expect(second).toMatchObject({ subject: 'VS: Seurantakysely, määräaika', issues: [] });
    expect(second.attachments[0]).toMatchObject({ name: 'VL- a-b.msg' });
    const third = await read(second.attachments[0]?.bytes ?? utf8(''), 2);
    expect(third).toMatchObject({
      subject: 'Sisempi: a/b',
      to: [{ name: 'Virtanen Maija (OM)', address: 'maija.virtanen@om.invalid' }],
      attachments: [{ name: 'a.txt', bytes: utf8('a') }],
    });
  });

  const meeting = (messageClass: string, own: Partial<OutlookParts> = {}): OutlookParts => ({
    values: { ...NOTE, 0x001a001f: messageClass },
    named: [
      { set: APPOINTMENT, number: 0x820d, type: 0x40, value: new Date('2026-12-09T07:00:00Z') },
      { set: APPOINTMENT, number: 0x820e, type: 0x40, value: new Date('2026-12-09T09:00:00Z') },
      { set: APPOINTMENT, number: 0x8208, type: 0x1f, value: 'Säätytalo' },
      { set: APPOINTMENT, number: 0x8201, type: 0x03, value: 2 },
      {
        set: MEETING,
        number: 0x23,
        type: 0x102,
        value: Uint8Array.of(...new Uint8Array(40), ...utf8('vCal-Uid\x01\0\0\0k1@om.invalid\0')),
      },
    ],
    ...own,
  });

  it.each([
    ['IPM.Schedule.Meeting.Request', 'invitation', 'REQUEST', null],
    ['IPM.Schedule.Meeting.Canceled', 'invitation', 'CANCEL', null],
    ['IPM.Schedule.Meeting.Resp.Pos', 'answer', 'REPLY', 'ACCEPTED'],
    ['IPM.Schedule.Meeting.Resp.Neg', 'answer', 'REPLY', 'DECLINED'],
    ['IPM.Schedule.Meeting.Resp.Tent', 'answer', 'REPLY', 'TENTATIVE'],
    ['IPM.Appointment', 'invitation', null, null],
  ])('of the class %s is an %s', async (messageClass, kind, method, partstat) => {
    const message = await read(outlookFile(meeting(messageClass)));
    expect({ kind: message.kind, event: message.event, issues: message.issues }).toEqual({
      kind,
      event: {
        sequence: 2,
        start: '2026-12-09T07:00:00.000Z',
        end: '2026-12-09T09:00:00.000Z',
        uid: 'k1@om.invalid',
        method,
        partstat,
        summary: 'VS: Seurantakysely, määräaika',
        location: 'Säätytalo',
        ...(kind === 'invitation' && { organiser: message.from }),
      },
      issues: [],
    });
  });

  it('tells whole days of a meeting as days', async () => {
    const { event } = await read(
      outlookFile(
        meeting('IPM.Schedule.Meeting.Request', {
          named: [
            { set: APPOINTMENT, number: 0x820d, type: 0x40, value: new Date('2026-12-08T22:00Z') },
            { set: APPOINTMENT, number: 0x820e, type: 0x40, value: new Date('2026-12-10T22:00Z') },
            { set: APPOINTMENT, number: 0x8215, type: 0x0b, value: true },
            { set: MEETING, number: 3, type: 0x102, value: Uint8Array.of(4, 0, 0x82) },
          ],
        }),
      ),
    );
    expect(event).toMatchObject({ start: '2026-12-09', end: '2026-12-11', uid: '040082' });
  });

  it('says what it does not read', async () => {
    const sealed = (content: Uint8Array, messageClass = 'IPM.Note.SMIME') =>
      outlookFile({
        values: { ...NOTE, 0x001a001f: messageClass },
        attachments: [{ 0x3707001f: 'smime.p7m', 0x37010102: content }],
      });
    const codes = async (bytes: Uint8Array) => (await read(bytes)).issues.map(({ code }) => code);
    const wrapped = (last: number) =>
      Uint8Array.of(0x30, 0x80, 6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 13, 1, 7, last, 0xa0);
    expect(await codes(sealed(wrapped(3)))).toEqual(['encrypted']);
    expect(await codes(sealed(wrapped(2)))).toEqual(['sealed']);
    const elsewhere = outlookFile({ values: NOTE, attachments: [{ 0x3707001f: 'pilvi.docx' }] });
    expect(await codes(elsewhere)).toEqual(['attachment-missing']);
    const signed = utf8(
      'Content-Type: multipart/signed; boundary=a\r\n\r\n--a\r\nContent-Type: text/plain\r\n\r\nSisus\r\n--a\r\nContent-Type: application/pkcs7-signature; name=smime.p7s\r\n\r\nx\r\n--a--\r\n',
    );
    const message = await read(sealed(signed, 'IPM.Note.SMIME.MultipartSigned'));
    expect(message).toMatchObject({ text: 'Sisus', issues: [] });
  });

  it('ends in a code where it is none, or is broken in any byte', async () => {
    const whole = outlookFile({ values: NOTE, recipients: RECIPIENTS });
    const code = async (bytes: Uint8Array) => {
      const all = await readMessages(bytes);
      return all.ok ? 'read' : all.failure.code;
    };
    expect(await code(writeCompoundFile({ WordDocument: utf8('x') }))).toBe('not-a-message');
    expect(await code(whole.subarray(0, 600))).toBe('damaged');
    for (let at = 0; at < whole.length; at += 41) {
      const broken = whole.slice();
      broken[at] = 0xff - (broken[at] ?? 0);
      expect(['read', 'damaged', 'not-a-message']).toContain(await code(broken));
    }
  });
});
