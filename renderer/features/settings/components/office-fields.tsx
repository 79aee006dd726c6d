import { useTranslation } from 'react-i18next';
import { useOffice } from '#renderer/data/office-context.ts';
import type { OfficeSettings } from '#shared/schema/office-settings.ts';
import { isEmailAddress } from '#shared/mail/email-address.ts';
import { LANGUAGES } from '#shared/i18n/languages.ts';
import { withText } from '#shared/i18n/with-text.ts';
import { editSettings } from '../settings-data.ts';
import { SavedField } from '#renderer/ui/forms/saved-field.tsx';
import styles from './office-fields.module.css';

/** What documents print of the office and its coordinator, in three languages; saved field by field. */
export function OfficeFields({ settings }: { settings: OfficeSettings }) {
  const { t } = useTranslation(['settings', 'common']);
  const office = useOffice();

  const inLanguages = (name: 'organisation' | 'unit' | 'coordinatorTitle') => (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{t(`settings:office.${name}`)}</legend>
      <div className={styles.three}>
        {LANGUAGES.map((language) => (
          <SavedField
            key={language}
            keptAs={`settings:${name}:${language}`}
            label={t(`common:inLanguage.${language}`)}
            lang={language}
            wraps
            value={settings[name][language] ?? ''}
            onSave={(text) =>
              editSettings(office, { [name]: withText(settings[name], language, text) }, settings)
            }
          />
        ))}
      </div>
    </fieldset>
  );

  return (
    <div className={styles.fields}>
      {inLanguages('organisation')}
      {inLanguages('unit')}
      <div className={styles.contact}>
        <SavedField
          keptAs="settings:coordinatorName"
          label={t('settings:office.coordinatorName')}
          value={settings.coordinatorName}
          onSave={(coordinatorName) => editSettings(office, { coordinatorName })}
        />
        <SavedField
          keptAs="settings:email"
          label={t('settings:office.email')}
          type="email"
          value={settings.email}
          check={(text) => (isEmailAddress(text) ? undefined : t('settings:office.emailWrong'))}
          onSave={(email) => editSettings(office, { email })}
        />
        <SavedField
          keptAs="settings:phone"
          label={t('settings:office.phone')}
          type="tel"
          value={settings.phone}
          onSave={(phone) => editSettings(office, { phone })}
        />
      </div>
      {inLanguages('coordinatorTitle')}
      <p className={styles.note}>{t('settings:office.languageMissing')}</p>
    </div>
  );
}
