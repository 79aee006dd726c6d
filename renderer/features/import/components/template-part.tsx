import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGES, type Language } from '#shared/i18n/languages.ts';
import { MenuButton } from '#renderer/ui/overlays/menu-button.tsx';
import styles from './import.module.css';

/** The workbook to send out: in which language it is chosen as it is saved. */
export function TemplatePart({ onSave }: { onSave: (language: Language) => void }) {
  const { t } = useTranslation(['importScreen', 'common']);
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles.subhead}>
        {t('importScreen:file.templateTitle')}
      </h2>
      <p className={styles.hint}>{t('importScreen:file.templateHelp')}</p>
      <div className={styles.template}>
        <MenuButton
          label={t('importScreen:file.template')}
          icon="download"
          shape="text"
          entries={LANGUAGES.map((language) => ({
            id: language,
            label: t(`common:languages.${language}`),
            onAction: () => onSave(language),
          }))}
        />
      </div>
    </section>
  );
}
