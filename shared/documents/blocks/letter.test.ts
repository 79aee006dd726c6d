import { expect, it } from 'vitest';
import { bodyLines, partText } from '../../../build/testing/word-files.ts';
import { officeDocument } from '../office-document.ts';
import { checkDocument } from '../check/check-document.ts';
import { packDocument } from '../writing/pack-document.ts';
import type { DocumentFrame } from '../document-kind.ts';
import { lastSentence, letterEnd, letterHead, letterTexts } from './letter.ts';
import { heading } from './paragraphs.ts';

const FRAME: DocumentFrame = {
  language: 'fi',
  today: '2026-11-30',
  sender: {
    organisation: { fi: 'Oikeusministeriö' },
    coordinatorName: 'Aino Mallila',
    coordinatorTitle: { fi: 'koordinaattori' },
  },
  state: 'final',
  publicity: 'public',
};
const LETTER = {
  addressee: ['Sisäministeriö', 'Poliisiosasto'],
  attachments: ['Seurantalomake'],
  distribution: ['Sisäministeriö'],
};

async function letterOf(frame: DocumentFrame, letter: Parameters<typeof letterHead>[0] = LETTER) {
  const document = officeDocument({
    frame,
    kindName: 'Kirje',
    title: 'Muistutus',
    children: [
      ...letterHead(letter, frame),
      heading(1, 'Muistutus'),
      lastSentence('Leipätekstiä.'),
      ...letterEnd(letter, frame),
    ],
  });
  const { language, today } = frame;
  return packDocument(document, { title: 'Muistutus', language, today, author: 'OM' });
}

it('keeps the line of the number while there is none, and leaves out who is not told', async () => {
  const bytes = await letterOf(FRAME);
  expect(checkDocument(bytes)).toEqual({ ok: true, findings: [] });
  const text = bodyLines(bytes).join('\n');
  expect(text).toMatch(/Asianumero:\t?$/mu);
  expect(text).not.toContain('—');
  expect(text).toContain('Jakelu:\tSisäministeriö');
  expect(text).not.toContain('Tiedoksi');
  const numbered = await letterOf({ ...FRAME, caseNumber: 'VN/1234/2026' });
  expect(bodyLines(numbered)).toContain('Asianumero:\tVN/1234/2026');
  const told = await letterOf(FRAME, { ...LETTER, forInformation: ['Valtioneuvoston kanslia'] });
  expect(bodyLines(told)).toContain('Tiedoksi:\tValtioneuvoston kanslia');
  const one = { addressee: ['Poliisi'], distribution: ['Poliisi'] };
  expect(bodyLines(await letterOf(FRAME, one)).join('\n')).not.toContain('Jakelu');
  // Who is told beside whom it goes to: the registry reads both from their lines.
  const toldToo = await letterOf(FRAME, { ...one, forInformation: ['Tulli'] });
  expect(bodyLines(toldToo)).toContain('Jakelu:\tPoliisi');
});

it('says what it answers', async () => {
  const lines = bodyLines(
    await letterOf(FRAME, { ...LETTER, answersTo: 'Kysely, saapunut 2.9.2026' }),
  );
  expect(lines).toContain('Viite:\tKysely, saapunut 2.9.2026');
  expect(letterTexts({ ...LETTER, answersTo: 'Kysely' }, FRAME)).toContain('Viite: Kysely');
  expect(bodyLines(await letterOf(FRAME)).join('\n')).not.toContain('Viite');
});

it('keeps the last sentence on the page of the signature', async () => {
  const xml = partText(await letterOf(FRAME), 'word/document.xml');
  const [last = ''] = /<w:p>(?:(?!<w:p>).)*Leipätekstiä.*?<\/w:p>/su.exec(xml) ?? [];
  expect(last).toContain('<w:keepNext');
});

it('says by which provision and how far it is secret, once with the day', async () => {
  const secrecy = { basis: 'JulkL 24 § 1 mom. 25 kohta', extent: 'Luku 2' };
  const secret: DocumentFrame = { ...FRAME, publicity: 'partlySecret', secrecy };
  const lines = bodyLines(await letterOf(secret)).join('\n');
  expect(lines).toContain('JulkL 24 § 1 mom. 25 kohta');
  expect(lines).toContain('Luku 2');
  expect(lines.split('30.11.2026')).toHaveLength(2);
  const texts = letterTexts(LETTER, secret);
  expect(letterTexts(LETTER, { ...secret, today: '2027-01-02' })).toEqual(texts);
  expect(texts).toContain('Luku 2');
});

it('knows all its words but the day again', async () => {
  const texts = letterTexts(LETTER, FRAME);
  expect(letterTexts(LETTER, { ...FRAME, today: '2027-01-02' })).toEqual(texts);
  expect(texts).toContain('Asianumero:');
  expect(texts).toContain('Poliisiosasto');
  expect(texts).toContain('Jakelu: Sisäministeriö');
  expect(texts.join('\n')).not.toContain('2026');
});
