import type { Body } from '#shared/contacts/bodies/body.ts';
import { CATALOGUE_BODIES } from '#shared/contacts/catalogue/bodies.ts';
import { alreadyThere } from '#shared/contacts/catalogue/catalogue.ts';
import { catalogueId } from '#shared/cooperation/arrivals/arrival-draft.ts';
import { pickText, type Language } from '#shared/i18n/languages.ts';
import type { Option } from '#renderer/ui/fields/select.tsx';
import { bodyOptions } from '../body-options.ts';

/**
 * From whom something can arrive, by the abbreviation where there is one: the bodies of the office, then those abroad of the
 * catalogue that are not in it yet, which `isNew` says.
 */
export function senderOptions(
  bodies: readonly Body[],
  language: Language,
  isNew: string,
): Option[] {
  const there = alreadyThere(CATALOGUE_BODIES, bodies);
  const others = CATALOGUE_BODIES.filter(
    ({ key, kind }) => kind === 'intlBody' && !there.has(key),
  ).map(({ key, name, abbr }) => {
    const [label, hint] = [pickText(abbr, language), pickText(name, language)];
    const id = { value: catalogueId(key) };
    return label
      ? { ...id, label, hint: `${hint}, ${isNew}` }
      : { ...id, label: hint, hint: isNew };
  });
  const own = bodyOptions(bodies, language).map(({ value, label, hint }) =>
    hint ? { value, label: hint, hint: label } : { value, label },
  );
  return [...own, ...others];
}
