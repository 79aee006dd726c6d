import { useTranslation } from 'react-i18next';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { useToday } from '#renderer/ui/words/use-today.ts';
import { documentDate } from '#shared/documents/texts/document-date.ts';
import { useLive, valueOr } from '#renderer/data/use-live.ts';
import { pickText } from '#shared/i18n/languages.ts';
import styles from './print-head.module.css';

/** What stands at the head of a printed view alone: whose it is, and when it was printed. */
export function PrintHead() {
  const today = useToday();
  const { t } = useTranslation(['common']);
  const settings = useLive((office) => office.settings(), []);
  const language = useScreenLanguage();
  const office = pickText(valueOr(settings, null)?.organisation, language);
  return (
    <div className={styles.head} aria-hidden="true">
      <span>{office || t('common:appName')}</span>
      <span>{t('common:shell.printed', { date: documentDate(today, language) })}</span>
    </div>
  );
}
