import { useTranslation } from 'react-i18next';
import type { Language } from '#shared/i18n/languages.ts';
import type { Translated } from '#shared/programme/translated.ts';
import { SavedField } from '#renderer/ui/saved-field.tsx';
import { written } from '../programme-commands.ts';
import { useTranslationHelp } from '../use-translation-help.ts';

/** A line in the language that is being written; of a translation it says whether it is older than the Finnish. */
export function TitleField({
  label,
  language,
  text,
  optional,
  onSave,
}: {
  label?: string;
  language: Language;
  text: Translated<string> | undefined;
  optional?: boolean;
  onSave: (text: Translated<string>) => Promise<void>;
}) {
  const { t } = useTranslation(['programme']);
  const help = useTranslationHelp(language, text);
  return (
    <SavedField
      key={language}
      label={label ?? t(`programme:field.titleIn.${language}`)}
      lang={language}
      optional={optional}
      help={help}
      value={text?.[language] ?? ''}
      onSave={(value) => onSave(written(text, language, value))}
    />
  );
}
