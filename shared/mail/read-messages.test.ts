import { describe, expect, it } from 'vitest';
import { all, codes, crlf, HEAD, listed, one } from './testing/read-file.ts';

const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** A calendar as Exchange writes it, with its zone described. */
const exchangeCalendar = (method: string, zone: string, ...own: string[]) => [
  'BEGIN:VCALENDAR',
  `METHOD:${method}`,
  'PRODID:Microsoft Exchange Server 2010',
  'VERSION:2.0',
  'BEGIN:VTIMEZONE',
  `TZID:${zone}`,
  'BEGIN:STANDARD',
  'DTSTART:16010101T040000',
  'TZOFFSETFROM:+0300',
  'TZOFFSETTO:+0200',
  'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:16010101T030000',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0300',
  'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3',
  'END:DAYLIGHT',
  'END:VTIMEZONE',
  'BEGIN:VEVENT',
  'ORGANIZER;CN=Virtanen Maija (OM):mailto:maija.virtanen@om.invalid',
  'ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN="Äijälä, Masa":mailto:masa.aijala@stm.invalid',
  'SUMMARY;LANGUAGE=fi-FI:Kokous: ohjelman seuranta\\, 2. kierros',
  'UID:040000008200E00074C5B7101A82E008',
  ...own,
  'END:VEVENT',
  'END:VCALENDAR',
];
const SUMMER = [
  'DTSTART;TZID=FLE Standard Time:20260609T090000',
  'DTEND;TZID=FLE Standard Time:20260609T103000',
];

describe('mail as programs write it', () => {
  it('Outlook: two forms of the text, a picture in it, a file beside it', async () => {
    const message = await one(
      crlf(
        ...HEAD,
        'To: "Virtanen, Maija (OM)" <maija.virtanen@om.invalid>',
        'Subject: =?Windows-1252?Q?VS=3A_kysely_=96_m=E4=E4r=E4aika?=',
        'Thread-Topic: kysely',
        'Content-Language: fi-FI',
        'Content-Type: multipart/mixed;',
        '\tboundary="_004_AB"',
        '',
        '--_004_AB',
        'Content-Type: multipart/related;',
        '\tboundary="_003_AB"; type="multipart/alternative"',
        '',
        '--_003_AB',
        'Content-Type: multipart/alternative; boundary="_000_AB"',
        '',
        '--_000_AB',
        'Content-Type: text/plain; charset="Windows-1252"',
        'Content-Transfer-Encoding: quoted-printable',
        '',
        'Hei Maija,',
        '',
        '=93lomake=94 liitteen=E4=85 10 =80 [cid:image001.png@01D]',
        '',
        '--_000_AB',
        'Content-Type: text/html; charset="Windows-1252"',
        'Content-Transfer-Encoding: quoted-printable',
        '',
        '<html><body><p>Hei Maija,</p></body></html>',
        '--_000_AB--',
        '--_003_AB',
        'Content-Type: image/png; name="image001.png"',
        'Content-Disposition: inline; filename="image001.png"; size=4',
        'Content-ID: <image001.png@01D>',
        'Content-Transfer-Encoding: base64',
        '',
        'iVBORw==',
        '--_003_AB--',
        '--_004_AB',
        'Content-Type: application/vnd.openxmlformats-officedocument.wordprocessingml.document;',
        '\tname="=?Windows-1252?Q?Lomake_=E4.docx?="',
        'Content-Description: =?Windows-1252?Q?Lomake_=E4.docx?=',
        'Content-Disposition: attachment;',
        '\tfilename="=?Windows-1252?Q?Lomake_=E4.docx?="; size=4',
        'Content-Transfer-Encoding: base64',
        '',
        'UEsDBA==',
        '--_004_AB--',
      ),
    );
    expect(message).toMatchObject({
      kind: 'mail',
      from: { name: 'Masa Äijälä', address: 'masa.aijala@stm.invalid' },
      to: [{ name: 'Virtanen, Maija (OM)', address: 'maija.virtanen@om.invalid' }],
      subject: 'VS: kysely – määräaika',
      text: 'Hei Maija,\n\n“lomake” liitteenä… 10 € [cid:image001.png@01D]',
      issues: [],
    });
    expect(listed(message)).toEqual([
      ['image001.png', 'image/png', 4],
      [
        'Lomake ä.docx',
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        4,
      ],
    ]);
  });

  it('Thunderbird: flowed text in Latin 9, a forwarded message', async () => {
    const message = await one(
      latin1(
        crlf(
          ...HEAD,
          'To: kirjaamo@om.invalid',
          'Subject: Fwd: kysely',
          'Content-Type: multipart/mixed; boundary="------------x"',
          '',
          'This is a multi-part message in MIME format.',
          '--------------x',
          'Content-Type: text/plain; charset=ISO-8859-15; format=flowed',
          'Content-Transfer-Encoding: 8bit',
          '',
          'Hei, t\xe4m\xe4 rivi jatkuu ',
          'toisella, ja maksaa 5 \xa4.',
          '',
          '-- ',
          'Masa',
          '--------------x',
          'Content-Type: message/rfc822; charset=UTF-8; name="kysely.eml"',
          'Content-Disposition: attachment; filename="kysely.eml"',
          'Content-Transfer-Encoding: 7bit',
          '',
          'From: maija@om.invalid',
          'Subject: kysely',
          '',
          'Alkuper=?ei?=inen',
          '--------------x--',
        ),
      ),
    );
    expect(message.text).toBe('Hei, tämä rivi jatkuu toisella, ja maksaa 5 €.\n\n-- \nMasa');
    expect(listed(message)).toEqual([['kysely.eml', 'message/rfc822', 58]]);
    expect(await all(message.attachments[0]?.bytes ?? '', 1)).toMatchObject([
      { from: { address: 'maija@om.invalid' }, subject: 'kysely', text: 'Alkuper=?ei?=inen' },
    ]);
  });

  it('Apple Mail: a page alone, files between its pieces', async () => {
    const message = await one(
      crlf(
        ...HEAD,
        'Content-Type: multipart/mixed; boundary="Apple-Mail=_1"',
        '',
        '--Apple-Mail=_1',
        'Content-Transfer-Encoding: quoted-printable',
        'Content-Type: text/html; charset=utf-8',
        '',
        '<html><head><style>p { color: red }</style><title>x</title></head><body>Hei=C2=A0&auml;iti,<br>=',
        '<!--[if mso]><p>piilo</p><![endif]--><ul><li>yksi</li><li>kaksi</li></ul><table><tr><td>a</td><td>b</td></tr></table>',
        '<script>alert(1)</script><img src=3D"https://seuranta.invalid/x.gif"></body></html>',
        '--Apple-Mail=_1',
        "Content-Disposition: attachment; filename*0*=UTF-8''Pitk%C3%A4%20;",
        ' filename*1*=nimi.pdf',
        'Content-Type: application/pdf; x-unix-mode=0644',
        'Content-Transfer-Encoding: base64',
        '',
        'JVBERi0=',
        '--Apple-Mail=_1',
        'Content-Type: text/html; charset=us-ascii',
        '',
        '<p>Terveisin Masa</p>',
        '--Apple-Mail=_1--',
      ),
    );
    expect(message.text).toBe('Hei äiti,\n\n- yksi\n- kaksi\n\na\tb\nTerveisin Masa');
    expect(listed(message)).toEqual([['Pitkä nimi.pdf', 'application/pdf', 5]]);
  });

  it('some old system: letters that nothing declares, a day with the name of its zone', async () => {
    const message = await one(
      latin1(
        'From: Masa \xc4ij\xe4l\xe4 <masa@stm.invalid>\nDate: 30 Nov 26 11:39 EET\nSubject: M\xe4\xe4r\xe4aika\n\nHei \xe4iti \x96 10 \x80\n',
      ),
    );
    expect(message).toMatchObject({
      from: { name: 'Masa Äijälä', address: 'masa@stm.invalid' },
      sentAt: '2026-11-30T09:39:00.000Z',
      subject: 'Määräaika',
      text: 'Hei äiti – 10 €',
      issues: [],
    });
  });

  it('a page kept whole (MHT), and a mailbox of several messages', async () => {
    const page = await one(
      crlf(
        'From: <Saved by Blink>',
        'Subject: Sivu',
        'Date: Mon, 30 Nov 2026 09:39:04 -0000',
        'MIME-Version: 1.0',
        'Content-Type: multipart/related; type="text/html"; boundary="b"',
        '',
        '--b',
        'Content-Type: text/html',
        '',
        '<h1>Otsikko</h1><p>Teksti</p>',
        '--b--',
      ),
    );
    expect(page).toMatchObject({ subject: 'Sivu', text: 'Otsikko\n\nTeksti' });
    const box =
      'From masa@stm.invalid Mon Nov 30 11:39:04 2026\nFrom: masa@stm.invalid\nSubject: 1\n\nHei\n>From tänne\n\n' +
      'From maija@om.invalid Mon Nov 30 11:40:04 2026\nFrom: maija@om.invalid\nSubject: 2\n\nMoi\n';
    expect((await all(box)).map(({ subject, text }) => [subject, text])).toEqual([
      ['1', 'Hei\nFrom tänne'],
      ['2', 'Moi'],
    ]);
  });
});

describe('meetings', () => {
  it('Exchange: an invitation as a form of the text, by the zone of Windows', async () => {
    const message = await one(
      crlf(
        ...HEAD,
        'To: maija.virtanen@om.invalid',
        'Subject: Kokous',
        'Content-Type: multipart/alternative; boundary="b"',
        '',
        '--b',
        'Content-Type: text/plain; charset=utf-8',
        '',
        'Tervetuloa',
        '--b',
        'Content-Type: text/calendar; charset="utf-8"; method=REQUEST',
        '',
        ...exchangeCalendar(
          'REQUEST',
          'FLE Standard Time',
          ...SUMMER,
          'LOCATION:Säätytalo',
          'SEQUENCE:3',
        ),
        '--b--',
      ),
    );
    expect(message).toMatchObject({ kind: 'invitation', text: 'Tervetuloa', attachments: [] });
    expect(message.event).toEqual({
      start: '2026-06-09T06:00:00.000Z',
      end: '2026-06-09T07:30:00.000Z',
      uid: '040000008200E00074C5B7101A82E008',
      sequence: 3,
      method: 'REQUEST',
      partstat: null,
      summary: 'Kokous: ohjelman seuranta, 2. kierros',
      location: 'Säätytalo',
      organiser: { name: 'Virtanen Maija (OM)', address: 'maija.virtanen@om.invalid' },
    });
    expect(message.issues).toEqual([]);
  });

  it('Gmail: an answer that is a form of the text and a file as well', async () => {
    const calendar = [
      'BEGIN:VCALENDAR',
      'METHOD:REPLY',
      'BEGIN:VEVENT',
      'DTSTART:20261209T070000Z',
      'DTEND:20261209T090000Z',
      'UID:k1@google.invalid',
      'ORGANIZER;CN=maija.virtanen@om.invalid:mailto:maija.virtanen@om.invalid',
      'ATTENDEE;CUTYPE=INDIVIDUAL;PARTSTAT=DECLINED:mailto:toinen@stm.invalid',
      'ATTENDEE;CUTYPE=INDIVIDUAL;PARTSTAT=TENTATIVE;X-NUM-GUESTS=0:mailto:masa.aijala@stm',
      ' .invalid',
      'SUMMARY:Kokous',
      'END:VEVENT',
      'END:VCALENDAR',
    ];
    const message = await one(
      crlf(
        ...HEAD,
        'Subject: Ehkä: Kokous',
        'Content-Type: multipart/mixed; boundary="a"',
        '',
        '--a',
        'Content-Type: multipart/alternative; boundary="b"',
        '',
        '--b',
        'Content-Type: text/plain; charset="UTF-8"; format=flowed; delsp=yes',
        '',
        'Masa on vastannut kutsuun.',
        '--b',
        'Content-Type: text/calendar; charset="UTF-8"; method=REPLY',
        '',
        ...calendar,
        '--b--',
        '--a',
        'Content-Type: application/ics; name="invite.ics"',
        'Content-Disposition: attachment; filename="invite.ics"',
        '',
        ...calendar,
        '--a--',
      ),
    );
    expect(message).toMatchObject({
      kind: 'answer',
      text: 'Masa on vastannut kutsuun.',
      event: { start: '2026-12-09T07:00:00.000Z', method: 'REPLY', partstat: 'TENTATIVE' },
      issues: [],
    });
    const size = crlf(...calendar).length;
    expect(listed(message)).toEqual([['invite.ics', 'application/ics', size]]);
  });

  it('are told by days where they take whole days, and by a zone that the calendar alone knows', async () => {
    const times = async (zone: string, ...own: string[]) => {
      const { event, issues, kind } = await one(crlf(...exchangeCalendar('CANCEL', zone, ...own)));
      return { kind, start: event?.start, end: event?.end, issues: issues.map(({ code }) => code) };
    };
    expect(await times('x', 'DTSTART;VALUE=DATE:20261209', 'DTEND;VALUE=DATE:20261211')).toEqual({
      kind: 'invitation',
      start: '2026-12-09',
      end: '2026-12-11',
      issues: [],
    });
    expect(
      await times('Oma aika', 'DTSTART;TZID=Oma aika:20260609T090000', 'DURATION:PT1H'),
    ).toMatchObject({
      start: '2026-06-09T06:00:00.000Z',
      end: '2026-06-09T07:00:00.000Z',
      issues: [],
    });
    const berlin = 'DTSTART;TZID=W. Europe Standard Time:20261209T090000';
    expect(await times('x', berlin)).toMatchObject({ start: '2026-12-09T08:00:00.000Z' });
    const mozilla = 'DTSTART;TZID=/mozilla.org/20050126_1/Europe/Helsinki:20261209T090000';
    expect(await times('x', mozilla)).toMatchObject({ start: '2026-12-09T07:00:00.000Z' });
    expect(await times('x', 'DTSTART;TZID=Kuu:20261209T090000')).toMatchObject({
      start: null,
      issues: ['event-unclear', 'time-zone-unclear'],
    });
    const floating = 'DTSTART:20261209T090000';
    expect(await times('x', floating, 'RRULE:FREQ=WEEKLY')).toMatchObject({
      start: '2026-12-09T07:00:00.000Z',
      issues: ['event-repeats'],
    });
  });

  it('take no time for a zone that changes its clocks every second', async () => {
    const hostile = crlf(
      ...exchangeCalendar('REQUEST', 'Kuu', 'DTSTART;TZID=Kuu:20261209T090000'),
    ).replaceAll('FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU', 'FREQ=SECONDLY;BYDAY=-1SU');
    expect(await codes(hostile)).toEqual(['event-unclear', 'time-zone-unclear']);
  });
});
