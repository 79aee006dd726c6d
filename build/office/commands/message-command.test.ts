import { describe, expect, it } from 'vitest';
import { officeCommand } from '../../testing/office-command.ts';

const { office, file, pathOf } = officeCommand('message');

const crlf = (...lines: string[]) => lines.map((line) => `${line}\r\n`).join('');
type Printed = { messages: { issues: { code: string }[] }[]; error?: { code: string } };
const json = (...args: string[]) => {
  const { code, out, err } = office(...args, '--json');
  return { code, err, ...(JSON.parse(out) as Printed) };
};

const REPLY = crlf(
  'From: =?utf-8?Q?=C3=84ij=C3=A4l=C3=A4=2C_Masa_=28STM=29?= <masa.aijala@stm.invalid>',
  'To: "Virtanen, Maija" <maija.virtanen@om.invalid>, kirjaamo@om.invalid',
  'Cc: Eva Öst <eva.ost@om.invalid>',
  'Date: Mon, 30 Nov 2026 11:39:04 +0200',
  'Subject: =?iso-8859-1?Q?VS:_Seurantakysely,_m=E4=E4r=E4aika?=',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary="raja"',
  '',
  '--raja',
  'Content-Type: text/plain; charset=utf-8',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  'Hei=C2=A0Maija,',
  '',
  't=C3=A4ytetty lomake liitteen=C3=A4.',
  '--raja',
  'Content-Type: application/pdf',
  "Content-Disposition: attachment; filename*=utf-8''Liite%20%C3%A4.pdf",
  'Content-Transfer-Encoding: base64',
  '',
  'JVBERi0=',
  '--raja--',
);

const ANSWER = crlf(
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'METHOD:REPLY',
  'BEGIN:VEVENT',
  'UID:kokous-1@om.invalid',
  'SUMMARY:Kokous',
  'DTSTAMP:20261130T093904Z',
  'DTSTART;TZID=FLE Standard Time:20261209T090000',
  'DTEND;TZID=FLE Standard Time:20261209T110000',
  'ORGANIZER:mailto:maija.virtanen@om.invalid',
  'ATTENDEE;PARTSTAT=DECLINED;CN=Masa Äijälä:mailto:masa.aijala@stm.invalid',
  'END:VEVENT',
  'END:VCALENDAR',
);

describe('office message', () => {
  it('prints mail and answers as JSON', () => {
    const [mail, answer] = [file('vastaus.eml', REPLY), file('vastaus.ics', ANSWER)];
    expect(json(mail, answer)).toEqual({
      code: 0,
      err: '',
      messages: [
        {
          file: mail,
          kind: 'mail',
          from: 'Äijälä, Masa (STM) <masa.aijala@stm.invalid>',
          to: ['Virtanen, Maija <maija.virtanen@om.invalid>', 'kirjaamo@om.invalid'],
          cc: ['Eva Öst <eva.ost@om.invalid>'],
          sentAt: '2026-11-30T09:39:04.000Z',
          subject: 'VS: Seurantakysely, määräaika',
          text: 'Hei\u00a0Maija,\n\ntäytetty lomake liitteenä.',
          attachments: [{ name: 'Liite ä.pdf', type: 'application/pdf', size: 5 }],
          event: null,
          issues: [],
        },
        {
          file: answer,
          kind: 'answer',
          from: 'Masa Äijälä <masa.aijala@stm.invalid>',
          to: ['maija.virtanen@om.invalid'],
          cc: [],
          sentAt: '2026-11-30T09:39:04.000Z',
          subject: 'Kokous',
          text: '',
          attachments: [],
          event: {
            start: '2026-12-09T07:00:00.000Z',
            end: '2026-12-09T09:00:00.000Z',
            uid: 'kokous-1@om.invalid',
            method: 'REPLY',
            partstat: 'DECLINED',
          },
          issues: [],
        },
      ],
    });
  });

  it('says it in the language that is asked for', () => {
    const [mail, answer] = [file('vastaus.eml', REPLY), file('vastaus.ics', ANSWER)];
    const { code, out } = office(mail, answer, '--language', 'sv');
    expect(code).toBe(0);
    expect(out).toContain('  Bilagor: Liite ä.pdf\n');
    expect(out).toContain('  Ämne: VS: Seurantakysely, määräaika\n');
    expect(out).toContain('  Svar: deltar inte\n');
    expect(out).toContain('9 dec. 2026 9.00 – 9 dec. 2026 11.00');
  });

  it('ends with 1 where something is to be noted or one of several cannot be read', () => {
    const coded = REPLY.replace('lomake', 'lomake (131052-308T)');
    const one = json(file('tunnus.eml', coded));
    expect(one).toMatchObject({ code: 1, messages: [{ issues: [{ code: 'identity-code' }] }] });
    expect(json(file('vastaus.eml', REPLY), pathOf('puuttuu.eml'))).toMatchObject({
      code: 1,
      messages: [{ issues: [] }, { kind: null, issues: [{ code: 'unreadable' }] }],
    });
  });

  it('ends with 2 where nothing can be read, and says why', () => {
    const refused = (path: string) => {
      const { code, error, messages } = json(path);
      return { exit: code, code: error?.code, listed: messages.length };
    };
    const picture = file('kuva.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47));
    const parts = file(
      'osia.eml',
      `Content-Type: multipart/mixed; boundary=a\r\n\r\n${'--a\r\n\r\n'.repeat(30_000)}`,
    );
    expect(refused(pathOf('puuttuu.eml'))).toEqual({ exit: 2, code: 'unreadable', listed: 1 });
    expect(refused(file('tyhja.eml', ''))).toEqual({ exit: 2, code: 'empty', listed: 1 });
    expect(refused(picture)).toEqual({ exit: 2, code: 'not-a-message', listed: 1 });
    expect(refused(parts)).toEqual({ exit: 2, code: 'hostile', listed: 1 });
    expect(office(picture).err).toContain('kuva.png: Tiedosto ei ole viesti.');
    expect(office('--json').out).toBe('{"error":{"code":"usage"}}\n');
  });
});
