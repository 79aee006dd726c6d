import type { Organisation } from '#shared/contacts/organisation.ts';
import { collatorFor } from '#shared/text/collator.ts';
import { pickText, type Language } from '#shared/i18n/languages.ts';
import type { Option } from '#renderer/ui/fields/select.tsx';

/** Organisations to choose from: ministries first, as they are who is asked most. */
export function organisationOptions(
  organisations: readonly Organisation[],
  language: Language,
): Option[] {
  const { compare } = collatorFor('fi');
  const rank = ({ kind }: Organisation) => (kind === 'ministry' ? 0 : 1);
  return organisations
    .map((one) => ({
      one,
      value: one.id,
      label: pickText(one.name, language),
      hint: pickText(one.abbr, language),
    }))
    .sort((a, b) => rank(a.one) - rank(b.one) || compare(a.label, b.label))
    .map(({ value, label, hint }) => ({ value, label, hint }));
}
