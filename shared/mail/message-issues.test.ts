import { describe, expect, it } from 'vitest';
import { MAIL_LIMITS } from './mail-limits.ts';
import { codes, crlf, HEAD, one, refusal } from './testing/read-file.ts';

describe('what is to be known of a message', () => {
  const part = (type: string, content = 'x', ...headers: string[]) =>
    crlf(...HEAD, `Content-Type: ${type}`, ...headers, '', content);
  const der = (last: number) =>
    btoa(String.fromCharCode(0x30, 0x80, 6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 13, 1, 7, last));
  const QUOTED = 'Content-Transfer-Encoding: quoted-printable';
  const BASE64 = 'Content-Transfer-Encoding: base64';

  it.each([
    ['encrypted', part('application/pkcs7-mime; smime-type=enveloped-data', der(3), BASE64)],
    ['sealed', part('application/pkcs7-mime; smime-type=signed-data', der(2), BASE64)],
    [
      'encrypted',
      part(
        'multipart/encrypted; protocol="application/pgp-encrypted"; boundary=b',
        '--b\r\nContent-Type: application/pgp-encrypted\r\n\r\nVersion: 1\r\n--b--',
      ),
    ],
    ['winmail', part('application/ms-tnef; name="winmail.dat"')],
    ['cut-off', part('multipart/mixed; boundary=b', '--b\r\n\r\nalku')],
    ['identity-code', part('text/plain', 'Asiakas 131052-308T')],
    [
      'identity-code',
      part('text/plain; name="131052-308T.txt"', 'x', 'Content-Disposition: attachment'),
    ],
    [
      'characters-unclear',
      part('text/plain; charset=utf-8', '=C3', 'Content-Transfer-Encoding: quoted-printable'),
    ],
    ['charset-unknown', part('text/plain; charset="x-outo"', 'p=84iv=84=84', QUOTED)],
    ['charset-unknown', part('text/plain; charset=cp850', 'p=84iv=84=84', QUOTED)],
    ['charset-unknown', part('text/plain; charset=unknown-8bit', 'p=E4iv=E4', QUOTED)],
    ['charset-unknown', part('text/plain; charset=utf-7', 'Hyv+AOQA5A-')],
    ['charset-unknown', crlf(...HEAD, 'Comments: =?x-outo?Q?p=E4iv=E4?=', '', 'x')],
    ['sender-missing', 'Subject: x\r\n\r\ny'],
    ['date-unclear', 'From: a@b.invalid\r\nDate: eilen\r\n\r\ny'],
    ['date-unclear', 'From: a@b.invalid\r\nDate: Mon, 30 Nov 2026 11:39:04\r\n\r\ny'],
    ['event-unclear', part('text/calendar; method=REQUEST', 'BEGIN:VCALENDAR\r\nEND:VCALENDAR')],
  ])('%s', async (code, file) => {
    expect(await codes(file)).toEqual([code]);
  });

  it.each([
    part('text/plain; charset="x-tuntematon"', 'plain letters'),
    part('text/plain; charset=x-latin1', 'p=E4iv=E4=E4', QUOTED),
    part('text/plain; charset=cp932', '=93=FA', QUOTED),
    part('text/plain; charset=ISO_8859-15', 'p=E4iv=E4=E4', QUOTED),
    part('text/plain', 'p=E4iv=E4=E4', QUOTED),
  ])('says nothing of a charset where it makes no difference, or is known: %#', async (file) => {
    expect((await codes(file)).filter((code) => code === 'charset-unknown')).toEqual([]);
  });

  it('reads what is signed so that it can be read', async () => {
    const signed = part(
      'multipart/signed; protocol="application/pkcs7-signature"; boundary=s',
      crlf(
        '--s',
        'Content-Type: text/plain',
        '',
        'Sisus',
        '--s',
        'Content-Type: application/pkcs7-signature; name="smime.p7s"',
        'Content-Transfer-Encoding: base64',
        '',
        'MIAG',
        '--s--',
      ),
    );
    expect(await one(signed)).toMatchObject({
      text: 'Sisus',
      attachments: [{ name: 'smime.p7s' }],
      issues: [],
    });
  });

  it.each([
    ['../../.ssh/config', 'config'],
    ['C:\\Windows\\system32\\a.dll', 'a.dll'],
    ['lasku\u202Efdp.exe', 'laskufdp.exe'],
    ['a\u0000b\u0007.docx', 'ab.docx'],
    ['CON.docx', '_CON.docx'],
    ['  ... ', 'attachment-1.pdf'],
    ['a:b?.docx', 'a_b_.docx'],
    [`${'ä'.repeat(300)}.docx`, `${'ä'.repeat(115)}.docx`],
  ])('calls a file %j %j, and says so', async (given, name) => {
    const encoded = encodeURIComponent(given);
    const message = await one(
      part('application/pdf', 'x', `Content-Disposition: attachment; filename*=UTF-8''${encoded}`),
    );
    expect([message.attachments[0]?.name, message.issues]).toEqual([
      name,
      [{ code: 'name-changed' }],
    ]);
  });
});

describe('a file made to do harm ends in a code', () => {
  const nested = (depth: number) => {
    let inner = 'x';
    for (let at = 0; at < depth; at += 1) {
      inner = `Content-Type: multipart/mixed; boundary=b${String(at)}\r\n\r\n--b${String(at)}\r\n${inner}\r\n--b${String(at)}--`;
    }
    return inner;
  };

  it.each([
    ['empty', ''],
    ['empty', '\r\n\r\n'],
    ['not-a-message', 'Hei vaan\r\n'],
    ['not-a-message', '%PDF-1.7'],
    ['hostile', nested(200)],
    ['hostile', `Content-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\n\r\n'.repeat(30_000)}`],
    [
      'hostile',
      `Content-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\nContent-Type: image/png\r\n\r\nx\r\n'.repeat(2_000)}`,
    ],
    ['hostile', `From: a@b.invalid\r\n${'X: y\r\n'.repeat(400_000)}\r\nx`],
    ['hostile', `From: a@b.invalid\r\nSubject: ${'x'.repeat(3_000_000)}\r\n\r\nx`],
    ['hostile', `From: a@b.invalid\r\n\r\n${'\n'.repeat(MAIL_LIMITS.lines + 10)}`],
    ['damaged', 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n'],
    ['damaged', 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n'],
  ])('%s', async (code, file) => {
    expect(await refusal(file)).toBe(code);
  });

  it('too large, and too deep', async () => {
    expect(await refusal(new Uint8Array(MAIL_LIMITS.fileBytes + 1))).toBe('too-large');
    expect(await refusal('From: a@b.invalid\r\n\r\nx', MAIL_LIMITS.depth)).toBe('read');
    expect(await refusal('From: a@b.invalid\r\n\r\nx', MAIL_LIMITS.depth + 1)).toBe('too-deep');
  });

  it('or is read, whatever stands in the place of base64', async () => {
    const rubbish = '\u0000ÿ=====%%%'.repeat(1000);
    const message = await one(
      crlf(
        ...HEAD,
        'Content-Type: application/pdf',
        'Content-Transfer-Encoding: base64',
        '',
        rubbish,
      ),
    );
    expect(message.attachments).toHaveLength(1);
  });
});
