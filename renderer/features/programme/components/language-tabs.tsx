import { useTranslation } from 'react-i18next';
import { LANGUAGES, type Language } from '#shared/i18n/languages.ts';
import { Segmented } from '#renderer/ui/fields/segmented.tsx';

/** In which language the texts of the page are written now. */
export function LanguageTabs({
  value,
  onChange,
}: {
  value: Language;
  onChange: (language: Language) => void;
}) {
  const { t } = useTranslation(['programme', 'common']);
  return (
    <Segmented
      label={t('programme:textLanguage')}
      options={LANGUAGES.map((language) => ({
        value: language,
        label: t(`common:languages.${language}`),
      }))}
      value={value}
      onChange={onChange}
    />
  );
}
