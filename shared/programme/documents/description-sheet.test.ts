import { expect, it } from 'vitest';
import { versionLine } from './description-sheet.ts';

it('says the day of a version once', () => {
  const madeOn = '2026-12-03';
  expect(versionLine({ name: 'Lausunnoilla 3.12.2026', madeOn }, 'fi')).toBe(
    'Versio: Lausunnoilla 3.12.2026',
  );
  expect(versionLine({ name: 'Ministeriöille', madeOn }, 'fi')).toBe(
    'Versio: Ministeriöille (3.12.2026)',
  );
  expect(versionLine({ name: 'Ministeriöille', madeOn }, 'en')).toBe(
    'Version: Ministeriöille (3 December 2026)',
  );
});
