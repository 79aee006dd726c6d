import { strToU8, unzipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { checkDocument } from '../../documents/check/check-document.ts';
import { LANGUAGES, type Language } from '../../i18n/languages.ts';
import { readMessages } from '../../mail/read-messages.ts';
import { sampleOffice } from '../../sample-office/sample-office.ts';
import { SAMPLE_DAY } from '../sample-model.ts';
import { packMeeting, type MeetingPack } from './pack-meeting.ts';
import { meetingPackOf } from './pack-of-office.ts';

const SECRETARIAT = 'Ihmiskaupan vastaisen työn sihteeristö (esimerkki)';

function packOf(meeting: string, language: Language = 'fi'): MeetingPack {
  const { rows, sender } = sampleOffice();
  const asked = { language, day: SAMPLE_DAY, body: SECRETARIAT, meeting };
  const pack = meetingPackOf(rows, asked, sender);
  if (!pack.ok) throw new Error(pack.failure.code);
  return pack.value;
}

/** The files of a pack by their names, and the draft of its message. */
async function opened(pack: MeetingPack) {
  const packed = await packMeeting(pack);
  if (!packed.ok) throw new Error(packed.failure.code);
  const files = new Map(Object.entries(unzipSync(packed.value.bytes)));
  const draft = [...files].find(([name]) => name.endsWith('.eml'))?.[1] ?? new Uint8Array();
  const read = await readMessages(draft);
  const message = read.ok ? read.value[0] : undefined;
  if (!message) throw new Error('no message');
  return { names: [...files.keys()], files, message };
}

describe('the pack of a meeting', () => {
  it('that is to come holds its papers, and a message that invites and brings what is sent', async () => {
    const pack = packOf('1/2027');
    const { names, files, message } = await opened(pack);
    const of = (kind: string, end: string) =>
      `2026-11-25 ${kind} – 1-2027 ${SECRETARIAT} (fi).${end}`;
    const sent = [
      of('Kokouskutsu', 'docx'),
      of('Esityslista', 'docx'),
      of('Kalenterikutsu', 'ics'),
    ];
    expect(names.toSorted()).toEqual(
      [...sent, of('Osallistujaluettelo', 'docx'), of('Saateviesti', 'eml')].toSorted(),
    );
    expect(message.subject).toBe(`Kokouskutsu: ${SECRETARIAT} 1/2027, 9.2.2027`);
    expect(message.attachments.map(({ name }) => name)).toEqual(sent);
    for (const { name, bytes } of message.attachments) expect(bytes).toEqual(files.get(name));
    expect(message.to).toEqual(pack.to);
    expect(pack.to.length).toBeGreaterThan(10);
    expect(message.text).toContain('Aika: tiistai 9.2.2027 klo ');
    expect(message.text).toContain('Liitteet:\n- Kokouskutsu\n- Esityslista\n- Kalenterikutsu\n');
  });

  it('that was held brings the minutes, and says where they are a draft', async () => {
    const drafted = await opened(packOf('4/2026'));
    expect(drafted.message.subject).toMatch(/^Pöytäkirjan luonnos: .* 4\/2026, 10\.11\.2026$/u);
    expect(drafted.message.attachments.map(({ name }) => name)).toContain(
      `2026-11-25 Pöytäkirja – 4-2026 ${SECRETARIAT} (luonnos, fi).docx`,
    );
    expect(drafted.names.filter((name) => /kutsu/iu.test(name))).toEqual([]);
    const approved = await opened(packOf('1/2026'));
    expect(approved.message.subject).toMatch(/^Pöytäkirja: /u);
    expect(approved.names.join()).not.toContain('luonnos');
  });

  it.each(LANGUAGES)('is sound in %s, also of a meeting without an agenda', async (language) => {
    for (const meeting of ['2/2027', '4/2026']) {
      const { files } = await opened(packOf(meeting, language));
      for (const [name, bytes] of files) {
        if (name.endsWith('.docx')) expect(checkDocument(bytes).findings, name).toEqual([]);
      }
    }
  });

  it('brings kept files as they are, under names of their own', async () => {
    const bytes = strToU8('Muistio');
    const kept = ['../muistio.txt', 'Muistio.txt'].map((name) => ({ name, bytes }));
    const { names, message } = await opened({ ...packOf('1/2027'), papers: ['agenda'], kept });
    const own = names.filter((name) => /txt$/u.test(name));
    expect(own).toHaveLength(2);
    expect(new Set(own.map((name) => name.toLowerCase())).size).toBe(2);
    expect(own.every((name) => !name.includes('/'))).toBe(true);
    expect(message.attachments.filter(({ name }) => own.includes(name))).toHaveLength(2);
  });

  it('tells how many papers are written, and writes none with an identity code', async () => {
    const onDone = vi.fn();
    const pack = packOf('1/2027');
    expect(await packMeeting(pack, onDone)).toMatchObject({ ok: true });
    expect(onDone.mock.calls).toEqual([[1], [2], [3]]);
    const bytes = strToU8('Asiakas 131052-308T');
    const kept = [{ name: 'muistio.txt', bytes }];
    expect(await packMeeting({ ...pack, kept })).toEqual({
      ok: false,
      failure: { code: 'identity-code', facts: { name: 'muistio.txt' } },
    });
    const place = { ...pack, model: { ...pack.model, place: '131052-308T' } };
    expect(await packMeeting(place)).toMatchObject({ ok: false });
  });
});
