import { useTranslation } from 'react-i18next';
import { LEGAL_BASES } from '#shared/contacts/person.ts';
import { ORGANISATION_KINDS } from '#shared/contacts/organisation.ts';
import { isLanguage, pickText } from '#shared/i18n/languages.ts';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import { useNumber } from '#renderer/ui/words/use-number.ts';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import type { MergeWords } from './merge-summary.ts';

/** How the values of a comparison read in the screen's language. */
export function useMergeWords(names: ReadonlyMap<string, string>): MergeWords {
  const { t } = useTranslation(['contacts', 'common', 'privacy', 'records']);
  const language = useScreenLanguage();
  const { day } = useMoment();
  const count = useNumber();
  const nameOf = (id: string) => names.get(id) ?? '';
  return {
    nameOf,
    day,
    count,
    yes: t('records:value.yes'),
    code: (field, code) => {
      const kind = ORGANISATION_KINDS.find((one) => one === code);
      const basis = LEGAL_BASES.find((one) => one === code);
      if (field === 'language' && isLanguage(code)) return t(`common:languages.${code}`);
      if (field === 'kind' && kind) return t(`contacts:kind.${kind}`);
      if (field === 'legalBasis' && basis) return t(`privacy:basis.${basis}`);
      return code;
    },
    position: ({ organisationId, title, unit, from, to }) => {
      const days = from || to ? `${from ? day(from) : ''}–${to ? day(to) : ''}` : '';
      return [pickText(title, language), pickText(unit, language), nameOf(organisationId), days]
        .filter(Boolean)
        .join(', ');
    },
  };
}
