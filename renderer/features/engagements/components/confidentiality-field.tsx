import { useTranslation } from 'react-i18next';
import {
  CONFIDENTIALITIES,
  type Confidentiality,
} from '#shared/cooperation/engagements/engagement.ts';
import { RadioGroup } from '#renderer/ui/fields/radio-group.tsx';

/** Who may see an entry, with what each choice means for documents. */
export function ConfidentialityField({
  value,
  onChange,
}: {
  value: Confidentiality;
  onChange: (value: Confidentiality) => void;
}) {
  const { t } = useTranslation(['engagements', 'cooperation']);
  return (
    <RadioGroup
      label={t('engagements:field.confidentiality')}
      options={CONFIDENTIALITIES.map((one) => ({
        value: one,
        label: t(`cooperation:confidentiality.${one}`),
        help: t(`engagements:confidentialityHelp.${one}`),
      }))}
      value={value}
      onChange={onChange}
    />
  );
}
