import { describe, expect, it } from 'vitest';
import type { Language } from '../i18n/languages.ts';
import { readTaskLine } from './read-task-line.ts';

/** A Thursday. */
const TODAY = '2026-11-26';
const read = (line: string, language: Language = 'fi') =>
  readTaskLine(line, { today: TODAY, language });

describe('a task in one line', () => {
  it.each([
    ['12.12. pyydä STM:n vastaus', 'pyydä STM:n vastaus', '2026-12-12'],
    ['pyydä STM:n vastaus 12.12.', 'pyydä STM:n vastaus', '2026-12-12'],
    ['12.12. mennessä: vastaus', 'vastaus', '2026-12-12'],
    ['1.2. lähetä tilastot', 'lähetä tilastot', '2027-02-01'],
    ['lähetä tilastot 1. 2. 2028', 'lähetä tilastot', '2028-02-01'],
    ['26.11. tänään vielä', 'tänään vielä', '2026-11-26'],
    ['29.2. karkauspäivä', 'karkauspäivä', '2028-02-29'],
    ['2026-12-24 loma', 'loma', '2026-12-24'],
    ['pe soita sihteeristöön', 'soita sihteeristöön', '2026-11-27'],
    ['soita sihteeristöön perjantaina', 'soita sihteeristöön', '2026-11-27'],
    ['Soita keskiviikkona', 'Soita', '2026-12-02'],
    ['to palaveri', 'palaveri', '2026-12-03'],
    ['ensi viikolla esityslista', 'esityslista', '2026-12-04'],
    ['esityslista tällä viikolla', 'esityslista', '2026-11-27'],
    ['huomenna kutsu', 'kutsu', '2026-11-27'],
    ['tänään   kutsu', 'kutsu', '2026-11-26'],
  ])('reads "%s"', (line, title, dueOn) => {
    expect(read(line)).toEqual({ title, dueOn });
  });

  it.each([
    ['sv', 'ring sekretariatet senast fredag', 'ring sekretariatet', '2026-11-27'],
    ['sv', 'mån föredragningslista', 'föredragningslista', '2026-11-30'],
    ['sv', 'nästa vecka kallelse', 'kallelse', '2026-12-04'],
    ['en', 'send the reply by Monday', 'send the reply', '2026-11-30'],
    ['en', 'next week agenda', 'agenda', '2026-12-04'],
    ['en', '12.12. ask the ministry', 'ask the ministry', '2026-12-12'],
  ] as const)('reads %s "%s"', (language, line, title, dueOn) => {
    expect(read(line, language)).toEqual({ title, dueOn });
  });

  it.each(['pyydä STM:n vastaus', 'kohta 1.2 uusiksi', 'pe', '12.12.', 'peruuta kokous', ''])(
    'leaves "%s" as it is',
    (line) => {
      expect(read(line)).toEqual({ title: line });
    },
  );

  it.each([
    ['31.2. mahdoton päivä', { asks: 'no-such-day' }],
    ['pe 10.12. tarkista luonnos', { asks: 'weekday', asked: '2026-12-10' }],
    ['1.1.1900 tarkista', { asks: 'old-year', asked: '1900-01-01' }],
  ])('asks about the day of "%s", and does not take it', (line, asked) => {
    expect(read(line)).toEqual({ title: line, ...asked });
  });

  it.each([
    ['to 10.12. tarkista luonnos', 'tarkista luonnos', '2026-12-10'],
    ['GRETA 21.6. pitkä lause jossa päivä on keskellä', null, '2027-06-21'],
    ['matkan 12.–14.5. valmistelu', null, '2027-05-14'],
    ['pe klo 9 soita', 'soita klo 9', '2026-11-27'],
    ['soita ylihuomenna klo 9.30', 'soita klo 9.30', '2026-11-28'],
    ['muistio 2 viikon päästä', 'muistio', '2026-12-10'],
  ])('reads "%s"', (line, title, dueOn) => {
    expect(read(line)).toEqual({ title: title ?? line, dueOn });
  });

  it('takes no words of another language', () => {
    expect(read('to do the minutes', 'en')).toEqual({ title: 'to do the minutes' });
    expect(read('on tehtävä sun', 'fi')).toEqual({ title: 'on tehtävä sun' });
  });
});
