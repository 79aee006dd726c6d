import { useTranslation } from 'react-i18next';
import { addressLine } from '#shared/contacts/normal-form.ts';
import { PERSON_TEXTS } from '#shared/contacts/person-texts.ts';
import { appointeeText } from '#shared/contacts/import/appointments/read-appointee.ts';
import { keptPhone } from '#shared/contacts/import/cells/kept-phone.ts';
import type { ImportedContact } from '#shared/contacts/import/plan.ts';
import { DefinitionList } from '#renderer/ui/layout/definition-list.tsx';

/** A contact of the list, field by field, as it would be kept. */
export function ContactFields({ contact }: { contact: ImportedContact }) {
  const { t } = useTranslation(['import', 'common']);
  const lines = (values: readonly string[]) =>
    values.length === 0 ? '' : values.map((value) => <div key={value}>{value}</div>);
  const person = contact.kind === 'person';
  const address = addressLine(contact.address);
  const optional = [
    ...PERSON_TEXTS.map((text) => ({ term: t(`import:field.${text}`), value: contact[text] })),
    { term: t('import:field.unit'), value: contact.unit },
    { term: t('import:field.role'), value: contact.seat?.role ?? '' },
    {
      term: t('import:field.deputy'),
      value: (contact.seat?.deputies ?? []).map(appointeeText).join('; '),
    },
    { term: t('import:field.street'), value: address },
    {
      term: t('import:field.language'),
      value: contact.language === '' ? '' : t(`common:languages.${contact.language}`),
    },
    { term: t('import:field.groups'), value: contact.groups.join(', ') },
    { term: t('import:field.notes'), value: contact.notes },
  ].filter((item) => item.value !== '');
  return (
    <DefinitionList
      items={[
        ...(person
          ? [
              { term: t('import:field.familyName'), value: contact.familyName },
              { term: t('import:field.givenName'), value: contact.givenName },
            ]
          : []),
        { term: t('import:field.organisation'), value: contact.organisation },
        ...(person ? [{ term: t('import:field.title'), value: contact.title }] : []),
        { term: t('import:field.email'), value: lines(contact.emails) },
        {
          term: t('import:field.phone'),
          value: lines(contact.phones.map((phone) => keptPhone(phone.value, contact).shown)),
        },
        ...optional,
      ]}
    />
  );
}
