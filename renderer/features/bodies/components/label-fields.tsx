import { useTranslation } from 'react-i18next';
import type { DraftText } from '#shared/records/draft-fields.ts';
import { LANGUAGES } from '#shared/i18n/languages.ts';
import { TextField } from '#renderer/ui/fields/text-field.tsx';
import { MoreFields } from '#renderer/ui/forms/more-fields.tsx';
import styles from './bodies.module.css';

/** What a seat is for, in three languages; folded away while nothing is said. */
export function LabelFields({
  value,
  onChange,
}: {
  value: DraftText;
  onChange: (value: DraftText) => void;
}) {
  const { t } = useTranslation(['bodies']);
  return (
    <MoreFields
      label={t('bodies:seats.labelMore')}
      isFilled={Object.values(value).some(Boolean)}
      isFaulty={false}
    >
      <p className={styles.help}>{t('bodies:seats.labelHelp')}</p>
      {LANGUAGES.map((one) => (
        <TextField
          key={one}
          label={t(`bodies:field.labelIn.${one}`)}
          optional
          lang={one}
          maxLength={300}
          value={value[one]}
          onChange={(text) => onChange({ ...value, [one]: text })}
        />
      ))}
    </MoreFields>
  );
}
