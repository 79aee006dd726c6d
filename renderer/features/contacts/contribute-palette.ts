import { fold } from '#shared/contacts/fold.ts';
import type { PaletteSource } from '#renderer/session/palette-source.ts';
import { useContacts } from './use-contacts.ts';

const MOST = 10;

/**
 * Persons and organisations in the palette: those whose own name begins with the words before those that hold them
 * elsewhere (in the name of their organisation); among both the persons first.
 */
export const useContactsPalette: PaletteSource = () => {
  const live = useContacts();
  if (live.state !== 'ready') return () => [];
  const { personById, organisationById, searchPersons, searchOrganisations } = live.value;

  return (words) => {
    const isNamed = startsWith(words);
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
              isNamed: row.searchable.names.some(isNamed),
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
              isNamed: row.searchable.names.some(isNamed),
            }
          : [];
      });
    // A word that names an organisation is also found on everyone who works there: leave it some room.
    const room = Math.max(MOST - bodies.length, MOST - 4);
    const found = [...people.slice(0, room), ...bodies];
    return [...found.filter((hit) => hit.isNamed), ...found.filter((hit) => !hit.isNamed)].slice(
      0,
      MOST,
    );
  };
};

/** Whether a name begins with what is typed, whatever the case and the marks on its letters. */
function startsWith(words: string): (name: string) => boolean {
  const start = fold(words.trim());
  return (name) => start !== '' && fold(name).startsWith(start);
}
