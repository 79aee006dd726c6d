import { expect, it } from 'vitest';
import { namedOrganisation } from './named-organisation.ts';

it('knows an organisation of the catalogue by a name or an abbreviation, and takes another by its name', () => {
  const ministry = {
    name: { fi: 'Opetus- ja kulttuuriministeriö' },
    kind: 'ministry',
    catalogueKey: 'okm',
  };
  for (const name of ['OKM', ' okm ', 'Ministry of Education and Culture', 'UKM']) {
    expect(namedOrganisation(name, '2026-03-02')).toMatchObject(ministry);
  }
  expect(namedOrganisation('Lumme', '2026-03-02')).toMatchObject({ name: { fi: 'Lumme' } });
});
