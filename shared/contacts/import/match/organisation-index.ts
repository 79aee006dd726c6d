import { LANGUAGES } from '../../../i18n/languages.ts';
import { foldKeepingLetters as foldName } from '../../../text/fold.ts';
import type { Organisation } from '../../organisation.ts';

/** Finds an organisation by its name or abbreviation in any language, whichever way it is written. */
export type OrganisationIndex = {
  find: (name: string) => string | undefined;
  add: (name: string, id: string) => void;
};

/** What stands between two names of one organisation: `Oikeusministeriö (OM)`, `OM / Justitieministeriet`. */
const BETWEEN_NAMES = /[(),/|]|\s[-–—]\s/u;

/** An index of `organisations`. A full name wins over an abbreviation, an earlier organisation over a later one. */
export function organisationIndex(organisations: readonly Organisation[]): OrganisationIndex {
  const ids = new Map<string, string>();
  const add = (name: string | undefined, id: string): void => {
    const folded = foldName(name ?? '');
    if (folded !== '' && !ids.has(folded)) ids.set(folded, id);
  };
  for (const { id, name } of organisations)
    LANGUAGES.forEach((language) => add(name[language], id));
  for (const { id, abbr } of organisations)
    LANGUAGES.forEach((language) => add(abbr?.[language], id));
  const known = (name: string) => ids.get(foldName(name));
  const find = (name: string): string | undefined => {
    const whole = known(name);
    if (whole !== undefined) return whole;
    // A word that is no name of it may be a unit: such a cell names another organisation.
    const [first, ...rest] = name.split(BETWEEN_NAMES).filter((part) => part.trim() !== '');
    const id = first === undefined || rest.length === 0 ? undefined : known(first);
    return rest.every((part) => known(part) === id) ? id : undefined;
  };
  return { find, add };
}
