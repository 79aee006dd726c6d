import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '#shared/i18n/languages.ts';
import { sameValue } from '#shared/records/same-value.ts';
import type { Translated } from '#shared/programme/translated.ts';
import { withFinnish, withTranslation } from '#shared/programme/translation-state.ts';
import { addDropped, type Dropped } from '#shared/rich-text/dropped.ts';
import type { RichText } from '#shared/rich-text/rich-text.ts';
import { isEmptyRichText } from '#shared/rich-text/plain.ts';
import { withoutComments } from '#shared/rich-text/without-comments.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Notice } from '#renderer/ui/status/notice.tsx';
import { useUnsaved } from '#renderer/ui/forms/use-unsaved.ts';
import { RichTextEditor } from '#renderer/ui/rich-text-editor/rich-text-editor.tsx';
import { CommentDialog } from '../comments/comment-dialog.tsx';
import { useComments } from '../comments/comments-context.ts';
import { useLocked } from '../stages/decided.tsx';
import { useReferences } from '../references.ts';
import { useSavedRich } from '#renderer/ui/forms/use-saved-rich.ts';
import { useTakenBack } from '#renderer/ui/forms/use-taken-back.ts';
import { useTranslationHelp } from '../use-translation-help.ts';
import styles from './programme.module.css';

type RichFieldProps = {
  /** The name of the field in its record, where gaps lead to it. */
  field?: string | undefined;
  /** The chapter, goal or action whose text it is; without it no comments can be made on it. */
  targetId?: string | undefined;
  /** The record and field of the text, to keep what is not saved of it; as a rule the two above. */
  keptAs?: string | undefined;
  label: string;
  language: Language;
  text: Translated<RichText> | undefined;
  onSave: (text: Translated<RichText>) => Promise<unknown>;
};

/** Words on which a comment is being written, and what ties them to it. */
type Asked = { quote: string; mark: (commentId: string) => void };

/** A text with form in the language that is being written. It saves itself when the writer pauses or leaves it. */
export function RichField(props: RichFieldProps) {
  // Each language has an editor of its own, with its own undo.
  return <OneLanguage key={props.language} {...props} />;
}

function OneLanguage({
  field: name,
  targetId,
  keptAs = targetId !== undefined && name !== undefined ? `${targetId}:${name}` : undefined,
  label,
  language,
  text,
  onSave,
}: RichFieldProps) {
  const { t } = useTranslation(['programme', 'editor', 'common']);
  const help = useTranslationHelp(language, text);
  const references = useReferences();
  const [dropped, setDropped] = useState<readonly Dropped[]>([]);
  const { open } = useComments();
  const written = text?.[language];
  const shown = useMemo(
    () => (written && targetId !== undefined ? withoutComments(written, open) : (written ?? null)),
    [written, targetId, open],
  );
  const [asked, setAsked] = useState<Asked | null>(null);
  const field = useRef<HTMLDivElement>(null);
  const save = (now: RichText) =>
    onSave(
      language === 'fi' ? withFinnish(text ?? {}, now) : withTranslation(text ?? {}, language, now),
    );
  const saveOrTakeBack = useTakenBack(save, isSameText);
  const key = keptAs === undefined ? undefined : `text:${keptAs}:${language}`;
  const unsaved = useUnsaved<RichText | null>({
    key,
    label,
    saved: written ?? null,
    isSame: sameValue,
    onLeft: (left) => {
      if (left) void saveKept(left);
      return left !== null;
    },
  });
  const saveKept = (now: RichText) => {
    const done = saveOrTakeBack(now, written ?? null);
    unsaved.saving(now, done);
    return done;
  };
  const onChange = useSavedRich(field, saveKept, unsaved.keep);

  return (
    <div ref={field} className={styles.rich} data-field={name}>
      <p className={styles.groupTitle} aria-hidden="true">
        {label}
      </p>
      <RichTextEditor
        label={label}
        language={language}
        value={shown}
        references={references}
        readOnly={useLocked() && language === 'fi'}
        onChange={onChange}
        onComment={targetId === undefined ? undefined : (quote, mark) => setAsked({ quote, mark })}
        onDropped={(more) => setDropped((before) => addDropped(before, more))}
      />
      {asked && targetId !== undefined ? (
        <CommentDialog
          targetId={targetId}
          language={language}
          quote={asked.quote}
          onAdded={asked.mark}
          onClose={() => setAsked(null)}
        />
      ) : null}
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

const isSameText = (before: RichText | null, now: RichText) =>
  before === null ? isEmptyRichText(now) : sameValue(before, now);
