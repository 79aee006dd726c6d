import { useTranslation } from 'react-i18next';
import {
  CONFIDENTIALITIES,
  type Confidentiality,
} from '#shared/cooperation/engagements/engagement.ts';
import { Select } from '#renderer/ui/fields/select.tsx';

const NONE = 'none';

/** Who may see answers, with what that means for documents. `noneLabel` offers to say nothing. */
export function ConfidentialitySelect({
  value,
  noneLabel,
  onChange,
}: {
  value: Confidentiality | undefined;
  noneLabel?: string;
  onChange: (value: Confidentiality | undefined) => void;
}) {
  const { t } = useTranslation(['questionnaires', 'cooperation']);
  return (
    <Select
      label={t('questionnaires:confidentiality')}
      help={t('questionnaires:confidentialityHelp')}
      options={[
        ...(noneLabel === undefined ? [] : [{ value: NONE, label: noneLabel } as const]),
        ...CONFIDENTIALITIES.map((one) => ({
          value: one,
          label: t(`cooperation:confidentiality.${one}`),
        })),
      ]}
      value={value ?? (noneLabel === undefined ? 'normal' : NONE)}
      onChange={(chosen) => onChange(chosen === NONE ? undefined : chosen)}
    />
  );
}
