import type { PaletteSource } from '#renderer/session/palette-source.ts';
import { useContacts } from './use-contacts.ts';

const MOST = 10;

/** Persons and organisations in the palette: persons first where both hold the words. */
export const useContactsPalette: PaletteSource = () => {
  const live = useContacts();
  if (live.state !== 'ready') return () => [];
  const { personById, organisationById, searchPersons, searchOrganisations } = live.value;

  return (words) => {
    const people = searchPersons
      .find(words)
      .slice(0, MOST)
      .flatMap((id) => {
        const row = personById.get(id);
        return row
          ? {
              id: `person ${id}`,
              label: row.name,
              hint: row.organisationName,
              icon: 'users',
              to: `/contacts/${id}`,
            }
          : [];
      });
    const bodies = searchOrganisations
      .find(words)
      .slice(0, MOST)
      .flatMap((id) => {
        const row = organisationById.get(id);
        return row
          ? {
              id: `organisation ${id}`,
              label: row.name,
              hint: row.abbr,
              icon: 'landmark',
              to: `/organisations/${id}`,
            }
          : [];
      });
    // A word that names an organisation is also found on everyone who works there: leave it some room.
    const room = Math.max(MOST - bodies.length, MOST - 4);
    return [...people.slice(0, room), ...bodies].slice(0, MOST);
  };
};
