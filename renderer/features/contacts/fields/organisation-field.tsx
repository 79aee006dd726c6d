import { useTranslation } from 'react-i18next';
import type { Organisation } from '#shared/contacts/organisation.ts';
import { collatorFor } from '#shared/text/collator.ts';
import { pickText } from '#shared/i18n/languages.ts';
import { ComboBox } from '#renderer/ui/fields/combo-box.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';

/** Stands for the organisation that is added with the form. */
const NEW = 'new';

/** Chooses an organisation by any of its names, or names a new one. */
export function OrganisationField({
  organisations,
  id,
  newName,
  onChoose,
  onName,
  label,
  optional,
  onBlur,
  error,
}: {
  organisations: readonly Organisation[];
  id: string | null;
  newName: string;
  onChoose: (id: string | null) => void;
  /** Without it only those that are there can be chosen. */
  onName?: ((name: string) => void) | undefined;
  label?: string | undefined;
  optional?: boolean | undefined;
  onBlur?: (() => void) | undefined;
  error?: string | undefined;
}) {
  const { t } = useTranslation(['contacts']);
  const language = useScreenLanguage();
  const { compare } = collatorFor('fi');
  const options = organisations
    .map((organisation) => {
      const name = pickText(organisation.name, language);
      const others = Object.values(organisation.name).filter((other) => other !== name);
      return {
        value: organisation.id,
        label: name,
        hint: [pickText(organisation.abbr, language), ...others]
          .filter((text) => text !== '')
          .join(' · '),
      };
    })
    .sort((a, b) => compare(a.label, b.label));
  const isNew = id === null && newName !== '';

  return (
    <ComboBox
      label={label ?? t('contacts:field.organisation')}
      optional={optional}
      placeholder={t('contacts:form.organisationPlaceholder')}
      options={isNew ? [{ value: NEW, label: newName }, ...options] : options}
      value={isNew ? NEW : id}
      onChange={(value) => {
        if (value !== NEW) onChoose(value);
      }}
      onAdd={onName}
      addLabel={(name) => t('contacts:form.addOrganisation', { name })}
      help={isNew ? t('contacts:form.newOrganisationHint') : undefined}
      onBlur={onBlur}
      error={error}
    />
  );
}
