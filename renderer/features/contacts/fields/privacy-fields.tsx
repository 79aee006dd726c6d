import { useTranslation } from 'react-i18next';
import type { PersonDraft } from '#shared/contacts/person-draft.ts';
import { Checkbox } from '#renderer/ui/fields/checkbox.tsx';
import { DayField } from '#renderer/ui/fields/day-field.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { ProvenanceFields } from './provenance-fields.tsx';
import type { FieldsOf } from './use-contact-form.ts';
import { legalBasisOptions } from '../privacy/legal-basis-options.ts';
import styles from './contact-form.module.css';

/** Why the office keeps a person's data, whence it has them, and what she or the law asks of it. */
export function PrivacyFields({ fields }: { fields: FieldsOf<PersonDraft> }) {
  const { t } = useTranslation(['contacts', 'privacy']);
  const { draft, set, error, leave } = fields;
  const { provenance, privacy } = draft;
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
      <ProvenanceFields
        provenance={provenance}
        onChange={(changed) => set({ provenance: changed })}
        leave={leave}
        error={error}
        kind={{
          label: t('privacy:field.obtained'),
          words: (kind) => t(`privacy:provenanceKind.${kind}`),
        }}
      >
        <Select
          label={t('privacy:field.legalBasis')}
          optional
          help={t('privacy:explain.legalBasis')}
          options={legalBasisOptions(privacy.legalBasis, {
            none: t('privacy:page.noLegalBasis'),
            of: (basis) => t(`privacy:basis.${basis}`),
          })}
          value={privacy.legalBasis}
          onChange={(legalBasis) => setPrivacy({ legalBasis })}
        />
      </ProvenanceFields>
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
