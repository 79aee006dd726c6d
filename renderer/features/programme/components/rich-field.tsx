import { useTranslation } from 'react-i18next';
import type { Language } from '#shared/i18n/languages.ts';
import { newId } from '#shared/lib/new-id.ts';
import type { Translated } from '#shared/programme/translated.ts';
import { withFinnish, withTranslation } from '#shared/programme/translation-state.ts';
import { richTextPlain } from '#shared/rich-text/plain.ts';
import { paragraphLines, textOfLines } from '#shared/rich-text/plain-paragraphs.ts';
import type { RichText } from '#shared/rich-text/rich-text.ts';
import { SavedArea } from '#renderer/ui/saved-field.tsx';
import { useTranslationHelp } from '../use-translation-help.ts';
import styles from './programme.module.css';

/**
 * A longer text in the language that is being written, a paragraph a line. A text that holds more than paragraphs is
 * shown and left as it is, so that nothing of it is lost.
 */
export function RichField({
  label,
  language,
  text,
  onSave,
}: {
  label: string;
  language: Language;
  text: Translated<RichText> | undefined;
  onSave: (text: Translated<RichText>) => Promise<void>;
}) {
  const { t } = useTranslation(['programme']);
  const help = useTranslationHelp(language, text);
  const now = text?.[language];
  const lines = paragraphLines(now);
  if (lines === null) {
    return (
      <div>
        <p className={styles.groupTitle}>{label}</p>
        <p className={styles.rich} lang={language}>
          {richTextPlain(now ?? null)}
        </p>
        <p className={styles.quiet}>{t('programme:field.formed')}</p>
      </div>
    );
  }
  return (
    <SavedArea
      key={language}
      label={label}
      lang={language}
      optional
      rows={6}
      help={help ?? t('programme:field.linesHelp')}
      value={lines}
      onSave={(written) => {
        const next = textOfLines(now, written, newId);
        return onSave(
          language === 'fi'
            ? withFinnish(text ?? {}, next)
            : withTranslation(text ?? {}, language, next),
        );
      }}
    />
  );
}
