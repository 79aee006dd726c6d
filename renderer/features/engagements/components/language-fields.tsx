import { useTranslation } from 'react-i18next';
import type { DraftText } from '#shared/records/draft-fields.ts';
import { LANGUAGES } from '#shared/i18n/languages.ts';
import { TextArea } from '#renderer/ui/fields/text-area.tsx';
import { TextField } from '#renderer/ui/fields/text-field.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import styles from './engagements.module.css';

/** A text in the user's own language, and folded away below it in the two others; open where something is written. */
export function LanguageFields({
  label,
  value,
  onChange,
  onLeave,
  error,
  optional,
  isLong,
  help,
}: {
  label: string;
  value: DraftText;
  onChange: (value: DraftText) => void;
  /** By the language whose field was left. */
  onLeave?: (language: string) => void;
  /** Of the field in a language; `isOwn` where what concerns all of them is said. */
  error?: (language: string, isOwn: boolean) => string | undefined;
  optional?: boolean;
  isLong?: boolean;
  help?: string;
}) {
  const { t } = useTranslation(['engagements', 'common']);
  const own = useScreenLanguage();
  const others = LANGUAGES.filter((language) => language !== own);
  const Field = isLong ? TextArea : TextField;
  const field = (language: (typeof LANGUAGES)[number], isOwn: boolean) => (
    <Field
      key={language}
      label={
        isOwn
          ? label
          : t('engagements:form.inLanguage', { label, language: t(`common:languages.${language}`) })
      }
      lang={language}
      optional={isOwn ? (optional ?? false) : true}
      {...(isOwn && help !== undefined && { help })}
      value={value[language]}
      onChange={(text: string) => onChange({ ...value, [language]: text })}
      onBlur={() => onLeave?.(language)}
      error={error?.(language, isOwn)}
    />
  );
  const isOpen = others.some((language) => value[language] !== '' || error?.(language, false));
  return (
    <>
      {field(own, true)}
      <details className={styles.more} open={isOpen || undefined}>
        <summary>{t('engagements:form.otherLanguages', { label })}</summary>
        <div className={styles.moreFields}>{others.map((language) => field(language, false))}</div>
      </details>
    </>
  );
}
