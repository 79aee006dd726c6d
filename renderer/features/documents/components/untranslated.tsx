import { useTranslation } from 'react-i18next';
import { UNTRANSLATED_SHOWN } from '#shared/documents/check/untranslated-texts.ts';
import { Notice } from '#renderer/ui/status/notice.tsx';
import { useNumber } from '#renderer/ui/words/use-number.ts';
import styles from './export.module.css';

/** Which texts of a document are not in its language: its readers would meet them as they are. */
export function Untranslated({ texts }: { texts: readonly string[] }) {
  const { t } = useTranslation('documentScreens');
  const number = useNumber();
  if (texts.length === 0) return null;
  const shown = texts.slice(0, UNTRANSLATED_SHOWN);
  const rest = texts.length - shown.length;
  const count = { count: texts.length, formatted: number(texts.length) };
  return (
    <>
      <Notice tone="warn" title={t('dialog.untranslatedTitle', count)}>
        <p>{t('dialog.untranslatedText')}</p>
      </Notice>
      <ul className={styles.findings}>
        {shown.map((text) => (
          <li key={text}>{text}</li>
        ))}
        {rest > 0 ? (
          <li>{t('dialog.untranslatedMore', { count: rest, formatted: number(rest) })}</li>
        ) : null}
      </ul>
    </>
  );
}
