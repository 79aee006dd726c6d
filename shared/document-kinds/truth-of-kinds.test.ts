import { describe, expect, it } from 'vitest';
import { bodyLines, partText } from '../../build/testing/word-files.ts';
import type { DocumentFrame } from '../documents/document-kind.ts';
import { buildDocument } from '../documents/make-document.ts';
import { usualPublicity } from '../documents/publicity.ts';
import { LANGUAGES } from '../i18n/languages.ts';
import { indicatorBars } from '../programme/pictures/indicator-bars.ts';
import type { IndicatorSeries } from '../programme/follow-up/indicator-series.ts';
import { programmeDocument } from '../programme/documents/programme.ts';
import { record } from '../programme/testing/any-programme.ts';
import { sampleOffice } from '../sample-office/sample-office.ts';
import { DOCUMENT_KINDS, kindOfCode } from './document-kinds.ts';
import { sampleProgrammeModel } from './programme.ts';
import { SAMPLE_DAY } from './sample-model.ts';

const office = sampleOffice();

/** What stands in a kind's document of the sample on `day`. */
async function linesOf(code: string, day: string, more: object = {}) {
  const kind = kindOfCode(code);
  const made = kind?.ofOffice?.(office.rows, { language: 'fi', day, ...more });
  if (!kind || !made?.ok) throw new Error(`${code} is not made`);
  const state = made.value.state ?? 'final';
  const frame: DocumentFrame = {
    language: 'fi',
    today: day,
    sender: office.sender,
    state,
    publicity: usualPublicity(kind, state),
  };
  const { bytes } = await made.value.make(frame);
  return { state, publicity: frame.publicity, lines: bodyLines(bytes) };
}

describe('a deadline that has passed', () => {
  it.each(['recommendations', 'briefing'])('is not told as one to come in %s', async (code) => {
    const { recommendations } = office.rows;
    const passed = recommendations.filter(
      ({ dueOn, state }) =>
        dueOn !== undefined &&
        dueOn < SAMPLE_DAY &&
        state !== 'implemented' &&
        state !== 'notFollowed',
    );
    expect(passed.length).toBeGreaterThan(0);
    const text = (await linesOf(code, SAMPLE_DAY, { body: 'GRETA' })).lines.join('\n');
    expect(text).toContain('Määräaika 21.6.2026 on mennyt');
    expect(text).not.toMatch(/Määräaika 21\.6\.2026$/mu);
  });
});

it('counts as not begun all recommendations for which nothing is done yet', async () => {
  const { recommendations } = office.rows;
  const open = recommendations.filter(
    ({ state = 'new' }) => state === 'new' || state === 'assigned',
  );
  expect(open.some(({ state }) => state === 'assigned')).toBe(true);
  const { lines } = await linesOf('recommendations', SAMPLE_DAY);
  expect(lines.join('\n')).toContain(`vielä aloittamatta on ${String(open.length)}.`);
});

describe('the log', () => {
  it('counts what is still to come apart, and is a draft until its period is over', async () => {
    const asked = { from: '2026-01-01', to: '2026-12-31' };
    const before = await linesOf('cooperation-log', SAMPLE_DAY, asked);
    const after = await linesOf('cooperation-log', '2027-01-01', asked);
    const count = ({ lines }: { lines: string[] }) =>
      Number(/Jaksolla on ollut (\d+) tapahtum/u.exec(lines.join('\n'))?.[1]);
    expect(before.lines.join('\n')).toContain('Edessä on vielä 1 tapahtuma.');
    expect(count(after)).toBe(count(before) + 1);
    expect([before.state, after.state]).toEqual(['draft', 'final']);
  });
});

it('offers as public nothing that tells what others said or what is still to be confirmed', async () => {
  for (const code of ['travel-report', 'cooperation-log', 'obligations', 'briefing']) {
    expect([code, usualPublicity(kindOfCode(code), 'final')]).toEqual([code, 'internal']);
  }
  const letter = await linesOf('obligation-letter', SAMPLE_DAY);
  expect([letter.state, letter.publicity]).toEqual(['draft', 'notYetPublic']);
});

it('counts with what is not confirmed also what has no date yet', async () => {
  const { obligations } = office.rows;
  const { lines } = await linesOf('obligations', SAMPLE_DAY);
  const said = Number(/(\d+) kohdan tietoja ei ole vahvistettu/u.exec(lines.join('\n'))?.[1]);
  const marked = lines.filter((line) => line === 'vahvistamaton').length;
  expect(obligations.length).toBeGreaterThan(0);
  expect(said).toBe(marked);
});

it.each(LANGUAGES)('stands a baseline among the values by its year in %s', (language) => {
  const value = (day: string, amount: number) => ({ id: day, day, value: String(amount), amount });
  const series: IndicatorSeries = {
    indicator: {
      ...record('i'),
      direction: 'up',
      name: { fi: 'Osuus' },
      kind: 'number',
      baseline: { value: '35', year: 2026 },
      target: { value: '60', year: 2030 },
    },
    points: [value('2025-12-31', 33), value('2026-10-31', 37)],
  };
  const bars = indicatorBars(series, language)?.series[0]?.values;
  expect(bars).toEqual([33, 35, 37, 60]);
});

it('dates a version of a plan by the day on which it was made', async () => {
  const model = {
    ...sampleProgrammeModel('fi'),
    version: { name: 'Luonnos 2', madeOn: '2026-11-02' },
  };
  const frame: DocumentFrame = {
    ...{ language: 'fi', today: '2026-12-02', sender: office.sender },
    ...{ state: 'draft', publicity: 'notYetPublic' },
  };
  const lines = bodyLines(await buildDocument(programmeDocument, model, frame));
  expect(lines).toContain('Luonnos 2.11.2026');
  expect(lines.join('\n')).toMatch(/Päiväys\n2\.11\.2026/u);
  expect(lines.join('\n')).not.toContain('2.12.2026');
});

it.each(DOCUMENT_KINDS.map(({ kind }) => kind))(
  'keeps years together in the titles of %s',
  async (code) => {
    const made = await kindOfCode(code)?.ofSample('sv').make({
      language: 'sv',
      today: SAMPLE_DAY,
      sender: office.sender,
      state: 'draft',
      publicity: 'public',
    });
    const xml = partText(made?.bytes ?? new Uint8Array(), 'word/document.xml');
    const paragraphs = xml.match(/<w:p>(?:(?!<\/w:p>).)*<\/w:p>/gsu) ?? [];
    const titles = paragraphs.filter((one) => /w:val="(?:Title|CoverTitle|Subtitle)"/u.test(one));
    expect(titles.map((one) => one.replace(/<[^>]+>/gu, '')).join('\n')).not.toMatch(/\d–\d/u);
  },
);

it('explains no abbreviation of who is named nowhere in the plan', async () => {
  const { lines } = await linesOf('programme', SAMPLE_DAY);
  expect(lines.some((line) => line.startsWith('SM'))).toBe(true);
  expect(lines.join('\n')).not.toContain('YVV');
});

it('prints a round without words among those that have some', async () => {
  const { lines } = await linesOf('follow-up-history', SAMPLE_DAY, { body: 'OM' });
  expect(lines.join('\n')).toContain('Ei sanallista kuvausta');
});

it('has everybody who presents an item among those present, in the sample', async () => {
  const { lines } = await linesOf('minutes', SAMPLE_DAY);
  const text = lines.join('\n');
  const present = text.slice(0, text.indexOf('Poissa'));
  for (const [, presenter] of text.matchAll(/Esittelijä:\s+(\S.*)/gu)) {
    expect(present).toContain(presenter);
  }
});
