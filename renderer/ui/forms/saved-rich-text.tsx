import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '#shared/i18n/languages.ts';
import { sameValue } from '#shared/lib/same-value.ts';
import { addDropped, type Dropped } from '#shared/rich-text/dropped.ts';
import { isEmptyRichText } from '#shared/rich-text/plain.ts';
import type { RichText } from '#shared/rich-text/rich-text.ts';
import { Button } from '../button.tsx';
import { RichTextEditor, type RichTextEditorProps } from '../rich-text-editor/rich-text-editor.tsx';
import { Notice } from '../status/notice.tsx';
import styles from './saved-rich-text.module.css';
import { useSavedRich } from './use-saved-rich.ts';
import { useTakenBack } from './use-taken-back.ts';
import { useUnsaved } from './use-unsaved.ts';

type SavedRichTextProps = Pick<RichTextEditorProps, 'readOnly' | 'references' | 'onComment'> & {
  /** The name of the field in its record, where gaps lead to it. */
  field?: string | undefined;
  /** The record and field that is written in: no other field has the same; without it what is not saved is not kept. */
  keptAs: string | undefined;
  label: string;
  language: Language;
  /** What is saved of it. */
  value: RichText | null;
  /** What the editor shows where it is not all of that. */
  shown?: RichText | null;
  help?: string | undefined;
  onSave: (text: RichText) => Promise<unknown>;
};

/**
 * A text with form in one language. It saves itself when the writer pauses or leaves it; what is not saved yet is kept, and
 * brought back if the program ends by force. What a pasted text held and this one cannot is told below it.
 */
export function SavedRichText(props: SavedRichTextProps) {
  // Each text and language has an editor of its own, with its own undo.
  return <OneText key={`${props.keptAs ?? ''}:${props.language}`} {...props} />;
}

function OneText({
  field: name,
  keptAs,
  label,
  language,
  value,
  shown = value,
  help,
  onSave,
  ...editor
}: SavedRichTextProps) {
  const { t } = useTranslation(['editor', 'common']);
  const [dropped, setDropped] = useState<readonly Dropped[]>([]);
  const field = useRef<HTMLDivElement>(null);
  const saveOrTakeBack = useTakenBack(onSave, isSameText);
  const unsaved = useUnsaved<RichText | null>({
    key: keptAs === undefined ? undefined : `text:${keptAs}:${language}`,
    label,
    saved: value,
    isSame: sameValue,
    onLeft: (left) => {
      if (left) void saveKept(left);
      return left !== null;
    },
  });
  const saveKept = (now: RichText) => {
    const done = saveOrTakeBack(now, value);
    unsaved.saving(now, done);
    return done;
  };
  const onChange = useSavedRich(field, saveKept, unsaved.keep);

  return (
    <div ref={field} className={styles.text} data-field={name}>
      <p className={styles.label} aria-hidden="true">
        {label}
      </p>
      <RichTextEditor
        {...editor}
        label={label}
        language={language}
        value={shown}
        onChange={onChange}
        onDropped={(more) => setDropped((before) => addDropped(before, more))}
      />
      {help === undefined ? null : <p className={styles.help}>{help}</p>}
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

const isSameText = (before: RichText | null, now: RichText) =>
  before === null ? isEmptyRichText(now) : sameValue(before, now);
