import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentDate } from '../documents/texts/document-date.ts';
import { LANGUAGES, LOCALES, type Language } from '../i18n/languages.ts';
import { addDays } from '../lib/add-days.ts';
import { typedDay } from '../lib/read-day.ts';
import { readTypedDay, type TypedDayOptions } from './read-typed-day.ts';

/** A Thursday, in week 48. */
const TODAY = '2026-11-26';
const read = (text: string, options: Partial<TypedDayOptions> = {}) =>
  readTypedDay(text, { today: TODAY, language: 'fi', ...options });
const short = (text: string, options: Partial<TypedDayOptions> = {}) => {
  const { day, until, rest } = read(text, options);
  return [day, until, rest];
};

describe('a typed day', () => {
  it.each([
    ['to 10.12. tarkista luonnos', '2026-12-10', 'tarkista luonnos'],
    ['Torstaina 10.12. tarkista', '2026-12-10', 'tarkista'],
    ['ylihuomenna kutsu', '2026-11-28', 'kutsu'],
    ['kutsu ylihuomiseksi', '2026-11-28', 'kutsu'],
    ['eilen GRETA', '2026-11-25', 'GRETA'],
    ['esityslista vk 51', '2026-12-18', 'esityslista'],
    ['viikolla 3 esityslista', '2027-01-22', 'esityslista'],
    ['vk 53 loma', '2027-01-01', 'loma'],
    ['2 viikon päästä muistio', '2026-12-10', 'muistio'],
    ['kahden viikon kuluttua muistio', '2026-12-10', 'muistio'],
    ['viikon päästä muistio', '2026-12-03', 'muistio'],
    ['kuukauden päästä muistio', '2026-12-26', 'muistio'],
    ['10 päivän päästä muistio', '2026-12-06', 'muistio'],
    ['4 kk päästä muistio', '2027-03-26', 'muistio'],
    ['2 vk kuluttua muistio', '2026-12-10', 'muistio'],
    ['ensi viikon tiistaina palaveri', '2026-12-01', 'palaveri'],
    ['ensi perjantaina palaveri', '2026-12-04', 'palaveri'],
    ['luonnos 15.1. mennessä STM:lle', '2027-01-15', 'luonnos STM:lle'],
    ['muistio (12.12.)', '2026-12-12', 'muistio'],
    ['muistio 1.2.27', '2027-02-01', 'muistio'],
    ['Wien 3.12., kutsu', '2026-12-03', 'Wien, kutsu'],
    ['Wien 3.12. .net', '2026-12-03', 'Wien .net'],
    ['10. joulukuuta kokous', '2026-12-10', 'kokous'],
    ['3/12/2026 kokous', '2026-12-03', 'kokous'],
    ['muistio 1.3.98', '1998-03-01', 'muistio'],
  ])('reads "%s"', (text, day, rest) => {
    expect(short(text)).toEqual([day, null, rest]);
    expect(read(text).asks).toEqual([]);
  });

  it.each([
    ['sv', 'i övermorgon kallelse', '2026-11-28', 'kallelse'],
    ['sv', 'kallelse om två veckor', '2026-12-10', 'kallelse'],
    ['sv', 'kallelse om 4 mån', '2027-03-26', 'kallelse'],
    ['sv', 'v. 51 kallelse', '2026-12-18', 'kallelse'],
    ['sv', 'tors 10.12 kallelse', '2026-12-10', 'kallelse'],
    ['sv', 'torsdag den 10 december kallelse', '2026-12-10', 'kallelse'],
    ['sv', 'nästa veckas tisdag kallelse', '2026-12-01', 'kallelse'],
    ['en', 'the day after tomorrow call', '2026-11-28', 'call'],
    ['en', 'call in a week', '2026-12-03', 'call'],
    ['en', 'week 51 agenda', '2026-12-18', 'agenda'],
    ['en', 'Thursday 10 December agenda', '2026-12-10', 'agenda'],
    ['en', 'December 10, 2026 agenda', '2026-12-10', 'agenda'],
    ['en', '10th of December agenda', '2026-12-10', 'agenda'],
    ['en', 'agenda 3 may be long', null, 'agenda 3 may be long'],
  ] as const)('reads in %s "%s"', (language, text, day, rest) => {
    expect(short(text, { language })).toEqual([day, null, rest]);
  });

  it.each([
    ['12.–14.5.2027 vierailu', '2027-05-12', '2027-05-14'],
    ['28.2.–3.3.2027 vierailu', '2027-02-28', '2027-03-03'],
    ['28.12.–3.1. vierailu', '2026-12-28', '2027-01-03'],
    ['12–14 May 2027 visit', '2027-05-12', '2027-05-14'],
    ['2027-05-12–2027-05-14 visit', '2027-05-12', '2027-05-14'],
  ])('reads the span of "%s"', (text, day, until) => {
    expect(short(text).slice(0, 2)).toEqual([day, until]);
  });

  it.each([
    ['pe klo 9 soita', '09:00', 'klo 9', 'soita'],
    ['kokous 12.12. klo 9.30–11', '09:30-11:00', 'klo 9.30–11', 'kokous'],
    ['12.12. 9:30 kokous', '09:30', '9:30', 'kokous'],
  ])('reads the time of "%s"', (text, time, timeWords, rest) => {
    expect(read(text)).toMatchObject({ time, timeWords, rest });
  });

  it.each([
    ['31.2. mahdoton', null, 'no-such-day'],
    ['31.4.2027', null, 'no-such-day'],
    ['pe 10.12. tarkista', '2026-12-10', 'weekday'],
    ['14.5.2027–12.5.2027 vierailu', '2027-05-14', 'backwards'],
    ['1.1.1900', '1900-01-01', 'old-year'],
  ])('asks about "%s"', (text, day, question) => {
    expect(read(text)).toMatchObject({ day, asks: [question] });
  });

  it.each([
    'kohta 15.1 uusiksi',
    'kohta 3.2. uusiksi',
    '§ 4.12. tarkistettava',
    'versio 2.1.2026',
    'peruuta kokous',
    'pyydä ma-ti vastaus',
    'puh. 09 123 4567',
    'IP 10.12.1.5',
    'EU 2011/36/EU',
    '',
  ])('finds none in "%s"', (text) => {
    expect(read(text)).toMatchObject({ day: null, rest: text, asks: [] });
  });

  it.each(['15.1', '15.1.', '15/1', '15.1.2027', '2027-01-15', 'pe 15.1.', '15. tammikuuta'])(
    'reads in a field "%s"',
    (text) => {
      expect(read(text, { isField: true })).toMatchObject({ day: '2027-01-15', rest: '' });
    },
  );

  it('takes in a field nothing but a day', () => {
    expect(read('15.1. tai myöhemmin', { isField: true }).day).toBeNull();
  });

  it('takes the nearest day without a year where what was is meant', () => {
    expect(read('3.10. GRETA', { without: 'nearest' }).day).toBe('2026-10-03');
    expect(read('3.10. GRETA').day).toBe('2027-10-03');
  });
});

describe('what the program writes of a day', () => {
  const days = fc.integer({ min: 0, max: 54_000 }).map((n) => addDays('1951-01-01', n));
  const languages = fc.constantFrom<Language>(...LANGUAGES);
  const utc = (day: string) => new Date(`${day}T00:00:00Z`);
  const writers = (language: Language) => {
    const by = (options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat(LOCALES[language], { timeZone: 'UTC', ...options });
    const month = language === 'en' ? 'short' : 'numeric';
    const dateStyle = language === 'en' ? 'medium' : 'short';
    return { by, month, dateStyle } as const;
  };

  it('is read back as that day, in every language and way', () => {
    fc.assert(
      fc.property(days, languages, (day, language) => {
        const { by, month, dateStyle } = writers(language);
        const written = [
          typedDay(day),
          day,
          documentDate(day, language),
          by({ dateStyle }).format(utc(day)),
          by({ dateStyle: 'full' }).format(utc(day)),
          by({ weekday: 'short', day: 'numeric', month, year: 'numeric' }).format(utc(day)),
        ];
        for (const text of written) {
          for (const isField of [true, false]) {
            const told = { text, ...read(text, { language, isField }) };
            expect(told).toMatchObject({ text, day, until: null, rest: '', asks: [] });
          }
        }
      }),
    );
  });

  it('is read back as that span', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 500 }), languages, (day, length, language) => {
        const { by, dateStyle } = writers(language);
        const until = addDays(day, length);
        const text = by({ dateStyle }).formatRange(utc(day), utc(until));
        expect({ text, ...read(text, { language }) }).toMatchObject({ text, day, until, asks: [] });
      }),
    );
  });
});
