import type { Body } from '#shared/contacts/bodies/body.ts';
import { collatorFor } from '#shared/text/collator.ts';
import { pickText, type Language } from '#shared/i18n/languages.ts';
import type { Option } from '#renderer/ui/fields/select.tsx';

/** The bodies to choose from, those abroad first, found by their abbreviations too. */
export function bodyOptions(bodies: readonly Body[], language: Language): Option[] {
  const { compare } = collatorFor(language);
  return bodies
    .map((body) => {
      const label = pickText(body.name, language);
      const abbr = pickText(body.abbr, language);
      const isAbroad = body.kind === 'intlBody';
      return { value: body.id, label, isAbroad, ...(abbr && abbr !== label && { hint: abbr }) };
    })
    .sort(
      (one, other) =>
        Number(other.isAbroad) - Number(one.isAbroad) || compare(one.label, other.label),
    );
}
