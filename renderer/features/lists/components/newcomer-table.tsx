import { useTranslation } from 'react-i18next';
import { RadioGroup } from '#renderer/ui/fields/radio-group.tsx';
import { Checkbox } from '#renderer/ui/fields/checkbox.tsx';
import { TextField } from '#renderer/ui/fields/text-field.tsx';
import type { Namesake } from '../find-pasted.ts';
import { newcomerFault, type Newcomer } from '../newcomer.ts';
import styles from './lists.module.css';

/** What becomes of somebody who was pasted: a new contact, or the one who bears the name. */
export type PastedAs = 'new' | 'namesake';

/** Those who were pasted and are no contacts: each can be looked at, put right and taken along as a new contact. */
export function NewcomerTable({
  unknown,
  namesakes,
  valueOf,
  chosen,
  onChange,
  onChoose,
}: {
  /** As they were pasted. */
  unknown: readonly string[];
  namesakes: ReadonlyMap<string, Namesake>;
  valueOf: (pasted: string) => Newcomer;
  chosen: ReadonlyMap<string, PastedAs>;
  onChange: (pasted: string, value: Newcomer) => void;
  onChoose: (pasted: string, as: PastedAs | null) => void;
}) {
  const { t } = useTranslation(['lists', 'contacts']);
  return (
    <fieldset className={styles.newcomers}>
      <legend>{t('lists:add.unknown')}</legend>
      <p className={styles.quiet}>{t('lists:add.unknownText')}</p>
      {unknown.map((pasted) => {
        const value = valueOf(pasted);
        const isChosen = chosen.get(pasted) === 'new';
        const namesake = namesakes.get(pasted);
        const fault = isChosen ? newcomerFault(value) : null;
        return (
          <div key={pasted} className={styles.newcomer} role="group" aria-label={pasted}>
            {namesake ? (
              <RadioGroup<PastedAs | 'none'>
                label={pasted}
                value={chosen.get(pasted) ?? 'none'}
                onChange={(as) => onChoose(pasted, as === 'none' ? null : as)}
                options={[
                  {
                    value: 'namesake',
                    label: t('lists:add.toNamesake', { name: namesake.name }),
                    help: t('lists:add.toNamesakeHelp', { email: namesake.email }),
                  },
                  { value: 'new', label: t('lists:add.another') },
                  { value: 'none', label: t('lists:add.leaveOut') },
                ]}
              />
            ) : (
              <Checkbox
                isSelected={isChosen}
                onChange={(on) => onChoose(pasted, on ? 'new' : null)}
              >
                {t('lists:add.asNew', { text: pasted })}
              </Checkbox>
            )}
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
