import { expect, it } from 'vitest';
import { guessOrganisationKind } from './guess-organisation-kind.ts';

it.each([
  ['Sisäministeriö', 'ministry'],
  ['Justitieministeriet', 'ministry'],
  ['Ministry of the Interior', 'ministry'],
  ['Lounais-Suomen poliisilaitos', 'police'],
  ['Poliisihallitus', 'police'],
  ['Polisstyrelsen', 'police'],
  ['Rajavartiolaitos', 'borderGuard'],
  ['Syyttäjälaitos', 'prosecution'],
  ['Helsingin käräjäoikeus', 'court'],
  ['Helsingfors stad', 'municipality'],
  ['Turun kaupunki', 'municipality'],
  ['Varsinais-Suomen hyvinvointialue', 'wellbeingCounty'],
  ['Yhdenvertaisuusvaltuutetun toimisto', 'ombudsman'],
  ['Turvasatama ry', 'ngo'],
  ['Trygg hamn rf.', 'ngo'],
  ['Esimerkkisiivous Oy', 'business'],
  ['Åbo Akademi', 'research'],
  ['Maahanmuuttovirasto', 'agency'],
  ['Verohallitus', 'agency'],
  ['Ruotsin suurlähetystö', 'embassy'],
  ['Kirjakerho', 'other'],
  ['', 'other'],
] as const)('takes %s for %s', (name, kind) => {
  expect(guessOrganisationKind(name)).toBe(kind);
});
