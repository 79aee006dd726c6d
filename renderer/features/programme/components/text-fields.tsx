import { useTranslation } from 'react-i18next';
import type { Language } from '#shared/i18n/languages.ts';
import type { Translated } from '#shared/programme/translated.ts';
import { SavedArea, SavedField } from '#renderer/ui/forms/saved-field.tsx';
import { written } from '../programme-commands.ts';
import { useTranslationHelp } from '../use-translation-help.ts';
import { Decided } from '../stages/decided.tsx';
import { Marked } from './marked.tsx';

type TextFieldProps = {
  recordId: string;
  /** The name of the field in its record. */
  field: string;
  label: string;
  language: Language;
  text: Translated<string> | undefined;
  optional?: boolean;
  /** More than a line. */
  long?: boolean;
  onSave: (text: Translated<string>) => Promise<unknown>;
};

/** A plain text in the language that is being written; of a translation it says whether it is older than the Finnish. */
export function TranslatedField({
  recordId,
  field,
  language,
  text,
  long,
  onSave,
  ...rest
}: TextFieldProps) {
  const help = useTranslationHelp(language, text);
  const props = {
    ...rest,
    keptAs: `${recordId}:${field}:${language}`,
    lang: language,
    help,
    value: text?.[language] ?? '',
    onSave: (value: string) => onSave(written(text, language, value)),
  };
  return (
    <Marked field={field}>
      <Decided isTranslation={language !== 'fi'}>
        {long ? <SavedArea {...props} /> : <SavedField {...props} wraps />}
      </Decided>
    </Marked>
  );
}

/** The title of a record. */
export function TitleField(props: Omit<TextFieldProps, 'label' | 'field'>) {
  const { t } = useTranslation(['programme']);
  return (
    <TranslatedField
      field="title"
      label={t(`programme:field.titleIn.${props.language}`)}
      {...props}
    />
  );
}
