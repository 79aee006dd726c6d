import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATALOGUE_BODIES } from '../../contacts/catalogue/bodies.ts';
import { isCalendarDate } from '../../lib/calendar-date.ts';
import { ENGAGEMENT_KINDS } from './engagement.ts';
import { quickEntry, type KnownBody } from './quick-entry.ts';

const today = '2026-11-26';
const bodies: KnownBody[] = CATALOGUE_BODIES.map(({ key, name, abbr }) => ({
  id: key,
  names: Object.values(name),
  abbreviations: Object.values(abbr ?? {}),
}));
const read = (line: string) => quickEntry(line, { today, language: 'fi', bodies });

describe('a line as it is jotted down', () => {
  it.each([
    [
      '3.12. GRETA kokous Strasbourg puhe',
      {
        kind: 'speech',
        title: 'GRETA kokous puhe',
        from: '2026-12-03',
        place: 'Strasbourg',
        country: 'FR',
        bodyIds: ['greta'],
      },
    ],
    [
      '12.–14.5.2026 OSCE Alliance conference Vienna',
      {
        kind: 'conference',
        title: 'OSCE Alliance conference',
        from: '2026-05-12',
        to: '2026-05-14',
        place: 'Vienna',
        country: 'AT',
        bodyIds: ['osce-alliance'],
      },
    ],
    [
      'NREM-kokous Brysselissä 4. joulukuuta',
      {
        kind: 'meeting',
        title: 'NREM-kokous',
        from: '2026-12-04',
        place: 'Bryssel',
        country: 'BE',
        bodyIds: ['nrem'],
      },
    ],
    [
      'Möte i Stockholm 9–10 mars 2027',
      { kind: 'meeting', title: 'Möte', from: '2027-03-09', to: '2027-03-10', country: 'SE' },
    ],
    [
      'Kahdenvälinen tapaaminen Norja 28.2.–3.3.2026',
      {
        kind: 'bilateral',
        country: 'NO',
        from: '2026-02-28',
        to: '2026-03-03',
        title: 'Kahdenvälinen tapaaminen Norja',
      },
    ],
    [
      'GRETAn maavierailu Helsingissä',
      { kind: 'countryVisit', bodyIds: ['greta'], place: 'Helsinki' },
    ],
    ['UPR kysely', { kind: 'questionnaireReply', bodyIds: ['upr'] }],
    ['kl 1.–2.4.2026', { from: '2026-04-01', to: '2026-04-02' }],
    ['kokous klo 9.–11.4.2026', { from: '2026-04-09', to: '2026-04-11' }],
    ['tilastoseminaari 2.1.', { kind: 'conference', from: '2027-01-02' }],
    ['studiebesök i Oslo', { kind: 'studyVisit', place: 'Oslo', title: 'studiebesök' }],
    [
      'CBSS Task Force training Riga 1 Sept 2026',
      { kind: 'training', place: 'Riga', from: '2026-09-01' },
    ],
    ['Vienna', { kind: 'other', title: 'Vienna', place: 'Vienna', country: 'AT' }],
  ])('%s', (line, expected) => {
    expect(read(line)).toMatchObject(expected);
  });

  it.each([
    ['puheenjohtajien lounas', 'other'],
    ['Puheenvuoro YK:n yleiskokouksessa', 'statement'],
    ['koulutusseminaari', 'conference'],
    ['totalförsvar', 'other'],
    ['oma hanke', 'project'],
    ['verkoston sähköpostikierros', 'emailRound'],
    ['EU-kannan valmistelu', 'euPosition'],
  ])('takes the kind of "%s" from its words', (line, kind) => {
    expect(read(line).kind).toBe(kind);
  });

  it.each(['31.2.2026 kokous', '14.–12.5.2026 kokous', 'kohta 3.1.2', '12.5.26 kokous'])(
    'finds no day in "%s"',
    (line) => {
      expect(read(line)).not.toHaveProperty('to');
      if (line !== '12.5.26 kokous') expect(read(line).from ?? '').not.toMatch(/02-31/u);
    },
  );

  it('invents nothing', () => {
    const said = fc.oneof(
      fc.constantFrom(
        'GRETA',
        'kokous',
        'Strasbourgissa',
        'i Wien',
        'Norja',
        '3.12.',
        '1.–2.4.2026',
        '–',
      ),
      fc.string({ maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(said, { maxLength: 8 }), (parts) => {
        const line = parts.join(' ');
        const entry = read(line);
        // Every letter and sign of the title stands in the line, in the same order.
        const typed = line.normalize('NFC');
        let at = 0;
        for (const sign of entry.title.replaceAll(/\s/gu, '')) {
          at = typed.indexOf(sign, at) + 1;
          expect(at).toBeGreaterThan(0);
        }
        expect(entry.title !== '').toBe(line.trim() !== '');
        expect(ENGAGEMENT_KINDS).toContain(entry.kind);
        if (entry.from !== undefined) expect(isCalendarDate(entry.from)).toBe(true);
        if (entry.to !== undefined) expect(entry.to > (entry.from ?? '')).toBe(true);
        if (entry.place === undefined) expect(/strasbourg|wien/iu.test(line)).toBe(false);
        expect(new Set(entry.bodyIds).size).toBe(entry.bodyIds.length);
      }),
      { numRuns: 100 },
    );
  });

  it('gives back day, body and place wherever they stand', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('GRETA', 'UPR', 'CEDAW'),
        fc.constantFrom('Strasbourg', 'Wien', 'Geneva', 'Tukholmassa'),
        fc.constantFrom('kokous', 'möte', 'meeting'),
        fc.integer({ min: 1, max: 28 }),
        fc.integer({ min: 1, max: 12 }),
        fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
        (body, place, kind, day, month, order) => {
          const parts = [body, place, kind, `${day}.${month}.2026`];
          const entry = read(order.map((index) => parts[index]).join(' '));
          expect(entry.bodyIds).toEqual([body.toLowerCase()]);
          expect(entry.place).toBe(place.replace('ssa', ''));
          expect(entry.kind).toBe('meeting');
          const two = (number: number) => String(number).padStart(2, '0');
          expect(entry.from).toBe(`2026-${two(month)}-${two(day)}`);
        },
      ),
    );
  });
});
