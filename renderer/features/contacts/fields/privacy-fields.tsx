import { useTranslation } from 'react-i18next';
import type { PersonDraft } from '#shared/contacts/person-draft.ts';
import { CONTACT_PURPOSES } from '#shared/contacts/organisation.ts';
import { LEGAL_BASES } from '#shared/contacts/person.ts';
import { Checkbox } from '#renderer/ui/fields/checkbox.tsx';
import { DayField } from '#renderer/ui/fields/day-field.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { TextField } from '#renderer/ui/fields/text-field.tsx';
import type { FieldsOf } from './use-contact-form.ts';
import styles from './contact-form.module.css';

const KINDS = ['self', 'import', 'publicWeb', 'other'] as const;

/** Why the office keeps a person's data, whence it has them, and what she or the law asks of it. */
export function PrivacyFields({ fields }: { fields: FieldsOf<PersonDraft> }) {
  const { t } = useTranslation(['contacts', 'privacy']);
  const { draft, set, error, leave } = fields;
  const { provenance, privacy } = draft;
  const setProvenance = (some: Partial<PersonDraft['provenance']>) =>
    set({ provenance: { ...provenance, ...some } });
  const setPrivacy = (some: Partial<PersonDraft['privacy']>) =>
    set({ privacy: { ...privacy, ...some } });
  const day = (name: 'informedOn' | 'reviewOn' | 'objectedOn' | 'restrictedOn') => (
    <DayField
      label={t(`privacy:field.${name}`)}
      optional
      help={t(`privacy:explain.${name}`)}
      value={privacy[name]}
      onChange={(text) => setPrivacy({ [name]: text })}
      onBlur={() => leave(`privacy.${name}`)}
      error={error(`privacy.${name}`)}
    />
  );

  return (
    <fieldset className={styles.group} id="form-privacy">
      <legend className={styles.legend}>{t('contacts:person.privacy')}</legend>
      <Select
        label={t('contacts:field.purpose')}
        optional
        options={[
          { value: '', label: t('contacts:notSet') },
          ...CONTACT_PURPOSES.map((one) => ({ value: one, label: t(`contacts:purpose.${one}`) })),
        ]}
        value={provenance.purpose}
        onChange={(purpose) => setProvenance({ purpose })}
      />
      <Select
        label={t('privacy:field.legalBasis')}
        optional
        help={t('privacy:explain.legalBasis')}
        options={[
          { value: '', label: t('privacy:page.noLegalBasis') },
          ...LEGAL_BASES.map((one) => ({ value: one, label: t(`privacy:basis.${one}`) })),
        ]}
        value={privacy.legalBasis}
        onChange={(legalBasis) => setPrivacy({ legalBasis })}
      />
      <TextField
        label={t('contacts:field.source')}
        optional
        help={t('contacts:form.sourceHint')}
        value={provenance.source}
        onChange={(source) => setProvenance({ source })}
        onBlur={() => leave('provenance.source')}
        error={error('provenance.source')}
      />
      <div className={styles.pair}>
        <Select
          label={t('privacy:field.obtained')}
          optional
          options={[
            { value: '', label: t('contacts:notSet') },
            ...KINDS.map((one) => ({ value: one, label: t(`privacy:provenanceKind.${one}`) })),
          ]}
          value={provenance.kind}
          onChange={(kind) => setProvenance({ kind })}
        />
        <DayField
          label={t('privacy:field.obtainedOn')}
          optional
          value={provenance.obtainedOn}
          onChange={(obtainedOn) => setProvenance({ obtainedOn })}
          onBlur={() => leave('provenance.obtainedOn')}
          error={error('provenance.obtainedOn')}
        />
      </div>
      {day('informedOn')}
      {day('reviewOn')}
      {day('objectedOn')}
      {day('restrictedOn')}
      <div>
        <Checkbox
          isSelected={privacy.nonDisclosure}
          onChange={(nonDisclosure) => setPrivacy({ nonDisclosure })}
        >
          {t('privacy:field.nonDisclosure')}
        </Checkbox>
        <p className={styles.explain}>{t('privacy:explain.nonDisclosure')}</p>
      </div>
    </fieldset>
  );
}
