import { useTranslation } from 'react-i18next';
import { useOffice } from '#renderer/data/office-context.ts';
import type { Fields } from '#shared/records/record.ts';
import type { Preferences } from '#shared/schema/office-settings.ts';
import { RadioGroup } from '#renderer/ui/fields/radio-group.tsx';
import { editPreferences } from '#renderer/common/edit-preferences.ts';
import { SavedField } from '#renderer/ui/forms/saved-field.tsx';
import { LanguageChoice } from './language-choice.tsx';
import styles from './office-fields.module.css';

const THEMES = ['system', 'light', 'dark'] as const;

/** How the program looks and speaks, and who sits at it. */
export function AppearancePart({ preferences }: { preferences: Fields<Preferences> }) {
  const { t } = useTranslation(['settings']);
  const office = useOffice();
  return (
    <div className={styles.three}>
      <SavedField
        keptAs="preferences:personName"
        label={t('settings:appearance.personName')}
        help={t('settings:appearance.personNameHelp')}
        value={preferences.personName}
        onSave={(personName) => editPreferences(office, { personName })}
      />
      <LanguageChoice
        preferences={preferences}
        label={t('settings:appearance.language')}
        help={t('settings:appearance.languageHelp')}
      />
      <RadioGroup
        label={t('settings:appearance.theme')}
        help={t('settings:appearance.themeHelp')}
        options={THEMES.map((value) => ({
          value,
          label: t(`settings:appearance.themes.${value}`),
        }))}
        value={preferences.theme}
        onChange={(theme) => void editPreferences(office, { theme })}
      />
    </div>
  );
}
