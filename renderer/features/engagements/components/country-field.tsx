import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { collatorFor } from '#shared/text/collator.ts';
import { countryName } from '#shared/text/country-name.ts';
import { COUNTRIES } from '#shared/cooperation/engagements/countries.ts';
import { ComboBox } from '#renderer/ui/fields/combo-box.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';

/** Chooses a country by its name. */
export function CountryField({
  value,
  onChange,
}: {
  value: string | null;
  onChange: (value: string | null) => void;
}) {
  const { t } = useTranslation(['engagements']);
  const language = useScreenLanguage();
  const options = useMemo(() => {
    const { compare } = collatorFor(language);
    return COUNTRIES.map((code) => ({ value: code, label: countryName(code, language) })).sort(
      (one, other) => compare(one.label, other.label),
    );
  }, [language]);
  return (
    <ComboBox
      label={t('engagements:field.country')}
      optional
      options={options}
      value={value}
      onChange={onChange}
    />
  );
}
