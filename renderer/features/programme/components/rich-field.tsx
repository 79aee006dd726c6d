import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '#shared/i18n/languages.ts';
import type { Translated } from '#shared/programme/translated.ts';
import { withFinnish, withTranslation } from '#shared/programme/translation-state.ts';
import { addDropped, type Dropped } from '#shared/rich-text/dropped.ts';
import type { RichText } from '#shared/rich-text/rich-text.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { RichTextEditor } from '#renderer/ui/rich-text-editor/rich-text-editor.tsx';
import { useReferences } from '../references.ts';
import { useSavedRich } from '../use-saved-rich.ts';
import { useTranslationHelp } from '../use-translation-help.ts';
import styles from './programme.module.css';

type RichFieldProps = {
  label: string;
  language: Language;
  text: Translated<RichText> | undefined;
  onSave: (text: Translated<RichText>) => Promise<void>;
};

/** A text with form in the language that is being written. It saves itself when the writer pauses or leaves it. */
export function RichField(props: RichFieldProps) {
  // Each language has an editor of its own, with its own undo.
  return <OneLanguage key={props.language} {...props} />;
}

function OneLanguage({ label, language, text, onSave }: RichFieldProps) {
  const { t } = useTranslation(['programme', 'editor', 'common']);
  const help = useTranslationHelp(language, text);
  const references = useReferences();
  const [dropped, setDropped] = useState<readonly Dropped[]>([]);
  const field = useRef<HTMLDivElement>(null);
  const onChange = useSavedRich(field, (written) => {
    void onSave(
      language === 'fi'
        ? withFinnish(text ?? {}, written)
        : withTranslation(text ?? {}, language, written),
    );
  });

  return (
    <div ref={field} className={styles.rich}>
      <p className={styles.groupTitle} aria-hidden="true">
        {label}
      </p>
      <RichTextEditor
        label={label}
        language={language}
        value={text?.[language] ?? null}
        references={references}
        onChange={onChange}
        onDropped={(more) => setDropped((before) => addDropped(before, more))}
      />
      {help === undefined ? null : <p className={styles.source}>{help}</p>}
      {dropped.length > 0 ? (
        <Notice
          tone="info"
          title={t('editor:dropped.title')}
          actions={
            <Button size="small" onPress={() => setDropped([])}>
              {t('common:close')}
            </Button>
          }
        >
          <ul>
            {dropped.map(({ kind, count }) => (
              <li key={kind}>{t(`editor:dropped.${kind}`, { count })}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
    </div>
  );
}
