import { useTranslation } from 'react-i18next';
import type { ContactPointDraft } from '#shared/contacts/contact-draft.ts';
import type { PostalAddress } from '#shared/contacts/contact-point.ts';
import { TextField } from '#renderer/ui/fields/text-field.tsx';
import type { FieldsOf } from './use-contact-form.ts';
import styles from './contact-form.module.css';

/** The four parts of a postal address. */
export function AddressFields({
  label,
  point,
  path,
  fields,
  onChange,
}: {
  label: string;
  point: ContactPointDraft;
  path: string;
  fields: Pick<FieldsOf<object>, 'error' | 'warning' | 'leave'>;
  onChange: (address: PostalAddress) => void;
}) {
  const { t } = useTranslation(['contacts']);
  const part = (name: keyof PostalAddress) => ({
    label: t(`contacts:field.${name}`),
    value: point.address[name],
    onChange: (text: string) => onChange({ ...point.address, [name]: text }),
    onBlur: () => fields.leave(`${path}.${name}`),
    error: fields.error(`${path}.${name}`),
    warning: fields.warning(`${path}.${name}`),
  });
  return (
    <div className={styles.address} role="group" aria-label={label}>
      <TextField {...part('street')} optional />
      <div className={styles.pair}>
        <TextField {...part('postalCode')} optional />
        <TextField {...part('city')} optional />
      </div>
      <TextField {...part('country')} optional />
    </div>
  );
}
