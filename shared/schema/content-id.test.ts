import { expect, it } from 'vitest';
import { contentIdOf, isSameByContent } from './content-id.ts';
import { descriptionOf, TABLE_NAMES } from './tables.ts';

it('is the same for the same link, whoever makes it, and another for another', () => {
  const tagging = { tagId: 't', ownerId: 'p', ownerKind: 'person' };
  const id = contentIdOf('taggings', tagging);
  // Stored in offices: it never changes.
  expect(id).toBe('aff9afeb-8ba2-5692-b47d-823caa2ac9f8');
  expect(contentIdOf('taggings', { ...tagging, ownerKind: 'organisation' })).toBe(id);
  expect(contentIdOf('taggings', { ...tagging, ownerId: 'q' })).not.toBe(id);
  expect(contentIdOf('taggings', { tagId: 'p', ownerId: 't' })).not.toBe(id);
  expect(contentIdOf('listMembers', { listId: 't', ownerId: 'p' })).not.toBe(id);
});

it('is none where the content does not say what it is', () => {
  expect(contentIdOf('persons', { givenName: 'Aino' })).toBeUndefined();
  expect(contentIdOf('bodies', { name: { fi: 'Verkosto' } })).toBeUndefined();
  expect(contentIdOf('bodies', { catalogueKey: '' })).toBeUndefined();
  expect(isSameByContent('persons', {}, {})).toBe(false);
  expect(isSameByContent('bodies', { catalogueKey: 'a' }, { catalogueKey: 'b' })).toBe(false);
});

it('says every link that says nothing else', () => {
  const links = TABLE_NAMES.filter((table) =>
    Object.values(descriptionOf(table)?.references ?? {}).some(
      (one) => one?.whenGone === 'trash' && !one.part,
    ),
  );
  expect(links.length).toBeGreaterThan(1);
  expect(links.filter((table) => !descriptionOf(table)?.identity)).toEqual([]);
});
