import { useTranslation } from 'react-i18next';
import { LANGUAGES, type Language } from '#shared/i18n/languages.ts';
import type { Programme } from '#shared/programme/programme.ts';
import { FieldGroup, FieldRow } from '#renderer/ui/fields/field-group.tsx';
import { SavedArea, SavedField } from '#renderer/ui/forms/saved-field.tsx';

type PublicationLine = 'series' | 'isbn' | 'issn' | 'urn' | 'authors';

type PublicationFieldsProps = {
  programme: Programme;
  onSave: (changes: Partial<Programme>) => Promise<unknown>;
};

/** What the description sheet of a publication tells of it, beside what the programme itself says. */
export function PublicationFields({ programme, onSave }: PublicationFieldsProps) {
  const { t } = useTranslation(['programme']);
  const line = (field: PublicationLine, help?: string) => (
    <SavedField
      keptAs={`${programme.id}:${field}`}
      label={t(`programme:field.${field}`)}
      help={help}
      optional
      value={programme[field] ?? ''}
      onSave={(text) => onSave({ [field]: text || undefined })}
    />
  );
  const inLanguage = (field: 'keywords' | 'abstract', language: Language) => ({
    keptAs: `${programme.id}:${field}:${language}`,
    label: t(`programme:field.inLanguage.${language}`, { field: t(`programme:field.${field}`) }),
    optional: true,
    lang: language,
    value: programme[field]?.[language] ?? '',
    onSave: (text: string) => {
      const written = Object.entries({ ...programme[field], [language]: text }).filter(
        ([, words]) => words !== '',
      );
      return onSave({ [field]: written.length > 0 ? Object.fromEntries(written) : undefined });
    },
  });
  return (
    <FieldGroup legend={t('programme:field.publication')}>
      {line('series')}
      <FieldRow>
        {line('isbn')}
        {line('issn')}
      </FieldRow>
      {line('urn')}
      {line('authors', t('programme:field.authorsHelp'))}
      {LANGUAGES.map((language) => (
        <SavedField key={language} {...inLanguage('keywords', language)} />
      ))}
      {LANGUAGES.map((language) => (
        <SavedArea
          key={language}
          {...inLanguage('abstract', language)}
          {...(language === 'fi' && { help: t('programme:field.abstractHelp') })}
        />
      ))}
    </FieldGroup>
  );
}
