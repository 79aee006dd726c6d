import { fold } from '#shared/text/fold.ts';
import type { ContactSide } from '#shared/contacts/directory/directory.ts';
import { valueOr } from '#renderer/data/use-live.ts';
import type { PaletteSource } from '#renderer/session/palette-source.ts';
import { useContactPage } from '#renderer/workers/directory/use-directory.ts';

const MOST = 10;

/**
 * Persons and organisations in the palette: those whose own name begins with the words before those that hold them
 * elsewhere (in the name of their organisation); among both the persons first. While they are looked for, those of the
 * words before stay.
 */
export const useContactsPalette: PaletteSource = (words) => {
  const persons = useHits('persons', words);
  const organisations = useHits('organisations', words);

  return () => {
    const isNamed = startsWith(words);
    const people = persons.map((row) => ({
      id: `person ${row.id}`,
      label: row.cells.name,
      hint: 'organisation' in row.cells ? row.cells.organisation : '',
      icon: 'users',
      to: `/contacts/${row.id}`,
      isNamed: isNamed(row.cells.name) || isNamed(row.name),
    }));
    const bodies = organisations.map((row) => {
      const abbr = 'abbr' in row.cells ? row.cells.abbr : '';
      return {
        id: `organisation ${row.id}`,
        label: row.name,
        hint: abbr,
        icon: 'landmark',
        to: `/organisations/${row.id}`,
        isNamed: isNamed(row.name) || isNamed(abbr),
      };
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

function useHits(of: ContactSide, words: string) {
  const text = words.trim();
  const live = useContactPage(
    text === ''
      ? null
      : ({ query: { of, text, filters: {}, sort: [] }, from: 0, count: MOST } as const),
    { keepPrevious: true },
  );
  return valueOr(live, null)?.rows ?? [];
}

/** Whether a name begins with what is typed, whatever the case and the marks on its letters. */
function startsWith(words: string): (name: string) => boolean {
  const start = fold(words.trim());
  return (name) => start !== '' && fold(name).startsWith(start);
}
