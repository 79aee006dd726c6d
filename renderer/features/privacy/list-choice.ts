import { create } from 'zustand';
import type { PersonListName } from './person-list-name.ts';

/** Who is ticked in a list of persons, and of which source. */
type Choice = { ticked: ReadonlySet<string>; source: string };

const NONE: Choice = { ticked: new Set(), source: '' };

const useChoices = create<Partial<Record<PersonListName, Choice>>>(() => ({}));

/** What is chosen in a list. It stays while the program is open: writing what a notice lacks takes one elsewhere and back. */
export function useListChoice(
  list: PersonListName,
): Choice & { choose: (choice: Partial<Choice>) => void } {
  const chosen = useChoices((choices) => choices[list] ?? NONE);
  return {
    ...chosen,
    choose: (choice) =>
      useChoices.setState((choices) => ({ [list]: { ...(choices[list] ?? NONE), ...choice } })),
  };
}
