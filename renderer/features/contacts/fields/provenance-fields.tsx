import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProvenanceDraft } from '#shared/contacts/contact-draft.ts';
import { CONTACT_PURPOSES, type Provenance } from '#shared/contacts/organisation.ts';
import { DayField } from '#renderer/ui/fields/day-field.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { TextField } from '#renderer/ui/fields/text-field.tsx';
import styles from './contact-form.module.css';

const KINDS = ['self', 'import', 'publicWeb', 'other'] as const;

/** What a contact's data are for, and whence, how and when the office got them; `children` stand after what they are for. */
export function ProvenanceFields({
  provenance,
  onChange,
  leave,
  error,
  kind,
  children,
}: {
  provenance: ProvenanceDraft;
  onChange: (provenance: ProvenanceDraft) => void;
  leave: (path: string) => void;
  error: (path: string) => string | undefined;
  /** How a person's or an organisation's data were got, in words. */
  kind: { label: string; words: (kind: Provenance['kind']) => string };
  children?: ReactNode;
}) {
  const { t } = useTranslation(['contacts']);
  const set = (some: Partial<ProvenanceDraft>) => onChange({ ...provenance, ...some });
  return (
    <>
      <Select
        label={t('contacts:field.purpose')}
        optional
        options={[
          { value: '', label: t('contacts:notSet') },
          ...CONTACT_PURPOSES.map((one) => ({ value: one, label: t(`contacts:purpose.${one}`) })),
        ]}
        value={provenance.purpose}
        onChange={(purpose) => set({ purpose })}
      />
      {children}
      <TextField
        label={t('contacts:field.source')}
        optional
        help={t('contacts:form.sourceHint')}
        value={provenance.source}
        onChange={(source) => set({ source })}
        onBlur={() => leave('provenance.source')}
        error={error('provenance.source')}
      />
      <div className={styles.pair}>
        <Select
          label={kind.label}
          optional
          options={[
            { value: '', label: t('contacts:notSet') },
            ...KINDS.map((one) => ({ value: one, label: kind.words(one) })),
          ]}
          value={provenance.kind}
          onChange={(chosen) => set({ kind: chosen })}
        />
        <DayField
          label={t('contacts:field.obtainedOn')}
          optional
          value={provenance.obtainedOn}
          onChange={(obtainedOn) => set({ obtainedOn })}
          onBlur={() => leave('provenance.obtainedOn')}
          error={error('provenance.obtainedOn')}
        />
      </div>
    </>
  );
}
