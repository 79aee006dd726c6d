import { fold } from '../text/fold.ts';
import type { LocalText } from '../i18n/languages.ts';

type Named = { id: string; name: LocalText; abbr?: LocalText };

/** The one of `list` that somebody names by its id, or by its name or abbreviation in any language, however cased. */
export function findNamed<T extends Named>(list: readonly T[], named: string): T | undefined {
  const asked = fold(named);
  return (
    list.find(({ id }) => id === named) ??
    list.find(({ name, abbr }) =>
      [...Object.values(name), ...Object.values(abbr ?? {})].some((text) => fold(text) === asked),
    )
  );
}
