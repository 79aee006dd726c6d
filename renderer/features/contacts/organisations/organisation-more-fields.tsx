import { useTranslation } from 'react-i18next';
import type { OrganisationDraft } from '#shared/contacts/organisation-draft.ts';
import { LANGUAGES } from '#shared/i18n/languages.ts';
import { typedDay } from '#shared/lib/read-day.ts';
import { Button } from '#renderer/ui/button.tsx';
import { CheckboxGroup } from '#renderer/ui/fields/checkbox-group.tsx';
import { DayField } from '#renderer/ui/fields/day-field.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { TextArea } from '#renderer/ui/fields/text-area.tsx';
import { TextField } from '#renderer/ui/fields/text-field.tsx';
import { useToday } from '#renderer/ui/words/use-today.ts';
import { ProvenanceFields } from '../fields/provenance-fields.tsx';
import type { FieldsOf } from '../fields/use-contact-form.ts';
import styles from '../fields/contact-form.module.css';

type Fields = { fields: FieldsOf<OrganisationDraft> };

/** The languages of an organisation: the one it is written to in, and all that it works in. */
export function OrganisationLanguages({ fields: { draft, set } }: Fields) {
  const { t } = useTranslation(['contacts', 'common', 'organisations']);
  const options = LANGUAGES.map((one) => ({ value: one, label: t(`common:languages.${one}`) }));
  return (
    <>
      <div className={styles.pair}>
        <Select
          label={t('contacts:field.language')}
          optional
          options={[{ value: '', label: t('contacts:notSet') }, ...options]}
          value={draft.language}
          onChange={(language) => set({ language })}
        />
        <TextField
          label={t('contacts:field.countryCode')}
          help={t('contacts:form.countryHint')}
          maxLength={2}
          value={draft.country}
          onChange={(country) => set({ country: country.toUpperCase() })}
        />
      </div>
      <CheckboxGroup
        label={t('organisations:field.languages')}
        options={options}
        value={draft.languages}
        onChange={(languages) => set({ languages })}
      />
    </>
  );
}

/** By what else an organisation is known: names borne before, ends of its addresses. */
export function OrganisationOtherNames({ fields: { draft, set, leave, error } }: Fields) {
  const { t } = useTranslation(['organisations']);
  return (
    <>
      <TextArea
        label={t('organisations:field.formerNames')}
        optional
        rows={2}
        help={t('organisations:field.formerNamesHelp')}
        value={draft.formerNames}
        onChange={(formerNames) => set({ formerNames })}
        onBlur={() => leave('formerNames')}
        error={error('formerNames')}
      />
      <TextField
        label={t('organisations:field.domains')}
        optional
        help={t('organisations:field.domainsHelp')}
        value={draft.domains}
        onChange={(domains) => set({ domains })}
        onBlur={() => leave('domains')}
        error={error('domains')}
      />
    </>
  );
}

/** Where the data of an organisation came from, and when the office last made sure of them. */
export function OrganisationProvenance({ fields: { draft, set, leave, error } }: Fields) {
  const { t } = useTranslation(['contacts', 'organisations']);
  const today = typedDay(useToday());
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{t('organisations:field.provenance')}</legend>
      <div className={styles.point}>
        <div className={styles.value}>
          <DayField
            label={t('organisations:field.verifiedOn')}
            optional
            value={draft.verifiedOn}
            onChange={(verifiedOn) => set({ verifiedOn })}
            onBlur={() => leave('verifiedOn')}
            error={error('verifiedOn')}
          />
        </div>
        <div className={styles.besideField}>
          <Button
            isDisabled={draft.verifiedOn === today}
            onPress={() => set({ verifiedOn: today })}
          >
            {t('organisations:field.today')}
          </Button>
        </div>
      </div>
      <ProvenanceFields
        provenance={draft.provenance}
        onChange={(provenance) => set({ provenance })}
        leave={leave}
        error={error}
        kind={{
          label: t('organisations:field.kind'),
          words: (kind) => t(`contacts:provenanceKind.${kind}`),
        }}
      />
    </fieldset>
  );
}
