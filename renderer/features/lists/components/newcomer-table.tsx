import { useTranslation } from 'react-i18next';
import { Checkbox } from '#renderer/ui/fields/checkbox.tsx';
import { TextField } from '#renderer/ui/fields/text-field.tsx';
import { newcomerFault, type Newcomer } from '../newcomer.ts';
import styles from './lists.module.css';

/** Those who were pasted and are no contacts: each can be looked at, put right and taken along as a new contact. */
export function NewcomerTable({
  unknown,
  valueOf,
  chosen,
  onChange,
  onChoose,
}: {
  /** As they were pasted. */
  unknown: readonly string[];
  valueOf: (pasted: string) => Newcomer;
  chosen: ReadonlySet<string>;
  onChange: (pasted: string, value: Newcomer) => void;
  onChoose: (pasted: string, isChosen: boolean) => void;
}) {
  const { t } = useTranslation(['lists', 'contacts']);
  return (
    <fieldset className={styles.newcomers}>
      <legend>{t('lists:add.unknown')}</legend>
      <p className={styles.quiet}>{t('lists:add.unknownText')}</p>
      {unknown.map((pasted) => {
        const value = valueOf(pasted);
        const isChosen = chosen.has(pasted);
        const fault = isChosen ? newcomerFault(value) : null;
        return (
          <div key={pasted} className={styles.newcomer} role="group" aria-label={pasted}>
            <Checkbox isSelected={isChosen} onChange={(on) => onChoose(pasted, on)}>
              {t('lists:add.asNew', { text: pasted })}
            </Checkbox>
            {isChosen ? (
              <div className={styles.newcomerFields}>
                {(['familyName', 'givenName'] as const).map((name) => (
                  <TextField
                    key={name}
                    label={t(`contacts:field.${name}`)}
                    value={value[name]}
                    maxLength={300}
                    onChange={(text) => onChange(pasted, { ...value, [name]: text })}
                    error={
                      name === 'familyName' && fault === 'name'
                        ? t('contacts:finding.name-missing')
                        : undefined
                    }
                  />
                ))}
                <TextField
                  label={t('lists:add.email')}
                  type="email"
                  value={value.email}
                  onChange={(email) => onChange(pasted, { ...value, email })}
                  error={fault === 'email' ? t('contacts:finding.email-invalid') : undefined}
                />
              </div>
            ) : null}
          </div>
        );
      })}
    </fieldset>
  );
}
