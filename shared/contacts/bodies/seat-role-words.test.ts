import { expect, it } from 'vitest';
import { LANGUAGES } from '../../i18n/languages.ts';
import { translatorFor } from '../../i18n/translate.ts';
import { fold } from '../../text/fold.ts';
import { seatRoleOf, splitDeputy } from './seat-role-words.ts';
import { SEAT_ROLES } from './seat.ts';

it.each(LANGUAGES)('knows the roles as the program writes them in %s', (language) => {
  const t = translatorFor(language);
  for (const role of SEAT_ROLES) expect(seatRoleOf(t(`bodies:role.${role}`))).toBe(role);
});

it('knows them in short, in two languages and with a colon, and no other word', () => {
  expect(
    ['pj.', 'VPJ', 'Jäsen / Medlem', 'Varajäsenet:', 'Pysyvä asiantuntija'].map(seatRoleOf),
  ).toEqual(['chair', 'viceChair', 'member', 'deputy', 'expert']);
  expect(['kummi', '', 'Jäsen / Ordförande', fold('neuvos')].map(seatRoleOf)).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

it('divides a cell at the word for a deputy', () => {
  expect(splitDeputy('Maija Esimerkki, om (varajäsen: Matti Malli, om)')).toEqual({
    member: 'Maija Esimerkki, om',
    deputy: 'Matti Malli, om',
  });
  expect(splitDeputy('Maija Varajäsenlä')).toEqual({ member: 'Maija Varajäsenlä', deputy: '' });
});
