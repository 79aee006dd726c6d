import { expect, it } from 'vitest';
import type { DuplicateRecord } from '../duplicate-record.ts';
import { listKnowledge } from './list-knowledge.ts';

const NAMES = 'liisa.korhonen matti.ojala ritva.salo pekka.laine anna.koski olli.niemi'.split(' ');

function writingFrom(domain: string, names: readonly string[]): DuplicateRecord[] {
  return names.map((name) => ({
    id: `${name}@${domain}`,
    givenName: name.split('.')[0] ?? '',
    familyName: name.split('.')[1] ?? '',
    organisations: [],
    emails: [`${name}@${domain}`],
    phones: [],
  }));
}

/** The house that somebody of a domain writes from, by what a list tells. */
function houses(list: readonly DuplicateRecord[]): (domain: string) => string | undefined {
  const { read } = listKnowledge(list);
  return (domain) => writingFrom(domain, ['eeva.lehto']).map(read)[0]?.emails[0]?.house;
}

it('knows moved, shortened and parted domains as one house, and no two of one short name', () => {
  const houseOf = houses([]);
  expect(houseOf('oikeusministerio.fi')).toBe(houseOf('gov.fi'));
  expect(houseOf('kotituki.org')).toBe(houseOf('kotituki.fi'));
  expect(houseOf('krp.poliisi.fi')).toBe(houseOf('poliisi.fi'));
  expect(houseOf('gov.se')).not.toBe(houseOf('gov.fi'));
  expect(houseOf('sak.fi')).not.toBe(houseOf('sak.org'));
  expect(houseOf('city.gov.uk')).not.toBe(houseOf('home.gov.uk'));
});

it('learns from those who took their address along that a house has moved', () => {
  const stayed = writingFrom('uusitalo.example', ['eeva.lehto', 'timo.harju']);
  const moved = [
    ...writingFrom('vanhatalo.example', NAMES),
    ...writingFrom('uusitalo.example', NAMES),
  ];
  const houseOf = houses([...moved, ...stayed]);
  expect(houseOf('vanhatalo.example')).toBe(houseOf('uusitalo.example'));
});

it('does not take two namesakes for a move', () => {
  const houseOf = houses([
    ...writingFrom('vanhatalo.example', NAMES),
    ...writingFrom('uusitalo.example', NAMES.slice(0, 2)),
  ]);
  expect(houseOf('vanhatalo.example')).not.toBe(houseOf('uusitalo.example'));
});
