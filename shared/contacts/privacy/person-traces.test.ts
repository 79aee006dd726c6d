import { describe, expect, it } from 'vitest';
import { traceFinder, tracesOf } from './person-traces.ts';

const point = (kind: string, value: string, normal: string) => ({ id: value, kind, value, normal });

const { mentionAt, replace } = traceFinder(
  tracesOf(
    { id: 'p', givenName: 'Åke', familyName: 'Malli-Öst' },
    {
      contactPoints: [
        point('email', 'Åke.Malli@x.invalid', 'åke.malli@x.invalid'),
        point('phone', '050 555 0123', '+358505550123'),
        point('phone', '+46 70 555 01 23', '+46705550123'),
      ],
    },
  ),
);

describe('traceFinder', () => {
  it('finds a number however it is grouped and whatever stands before it', () => {
    const written = [
      '358505550123',
      '358 50 555 0123',
      '050–555 0123',
      '050\u2011555\u20110123',
      '050\u2212555\u22120123',
      '050_555_0123',
      '050·555·0123',
      '+358 (0)50 555 0123',
      'p.0505550123',
      '46705550123',
      '070-555 01 23',
      '+46 (0)70-555 01 23',
      '0046705550123',
    ];
    for (const text of written) {
      expect(replace(`Soita ${text} iltapäivällä`, '…'), text).toMatch(
        /^Soita (?:p\.)?… iltapäivällä$/u,
      );
      expect(mentionAt(`Soita ${text}`), text).toBeGreaterThan(0);
    }
  });

  it('takes no longer number for hers, nor one that lacks its beginning', () => {
    for (const text of ['3585055501234', '1358505550123', '05055501234', '50 555 012', '5550123']) {
      expect(replace(text, '…'), text).toBe(text);
    }
  });

  it('finds an address in a compound and with an ending, but not within a longer one', () => {
    const address = 'åke.malli@x.invalid';
    expect(replace(`${address}-osoite`, '…')).toBe('…-osoite');
    expect(replace(`${address}-osoite.`, '…')).toBe('…-osoite.');
    expect(replace(`${address}:n osoite`, '…')).toBe('…:n osoite');
    for (const other of [`x${address}`, `${address}-y.invalid`, `${address}x`]) {
      expect(replace(other, '…'), other).toBe(other);
    }
  });

  it('finds what is written with marks of their own, as Macs do, and with hyphens that do not break', () => {
    expect(replace('Osoite: åke.malli@x.invalid'.normalize('NFD'), '…')).toBe('Osoite: …');
    expect(mentionAt('Malli\u2011Öst, Åke')).toBe(0);
    expect(replace('Åke Malli\u2011Östille', '…')).toBe('…');
  });
});
