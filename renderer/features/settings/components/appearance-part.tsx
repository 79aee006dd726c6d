import { useTranslation } from 'react-i18next';
import { useOffice } from '#renderer/data/office-context.ts';
import type { OfficeSettings } from '#shared/schema/office-settings.ts';
import { RadioGroup } from '#renderer/ui/fields/radio-group.tsx';
import { editSettings } from '../settings-data.ts';
import { LanguageChoice } from './language-choice.tsx';
import styles from './office-fields.module.css';

const THEMES = ['system', 'light', 'dark'] as const;

/** How the program looks and speaks. */
export function AppearancePart({ settings }: { settings: OfficeSettings }) {
  const { t } = useTranslation(['settings']);
  const office = useOffice();
  return (
    <div className={styles.three}>
      <LanguageChoice
        settings={settings}
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
        value={settings.theme}
        onChange={(theme) => void editSettings(office, { theme })}
      />
    </div>
  );
}
