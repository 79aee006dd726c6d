import { useMemo, useState } from 'react';
import type { Language } from '#shared/i18n/languages.ts';
import type { Translated } from '#shared/programme/translated.ts';
import { withFinnish, withTranslation } from '#shared/programme/translation-state.ts';
import type { RichText } from '#shared/rich-text/rich-text.ts';
import { withoutComments } from '#shared/rich-text/without-comments.ts';
import { SavedRichText } from '#renderer/ui/forms/saved-rich-text.tsx';
import { CommentDialog } from '../comments/comment-dialog.tsx';
import { useComments } from '../comments/comments-context.ts';
import { useReferences } from '../references.ts';
import { useLocked } from '../stages/decided.tsx';
import { useTranslationHelp } from '../use-translation-help.ts';

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

/** A text of the programme with form, in the language that is being written, with its comments and references. */
export function RichField({
  field,
  targetId,
  keptAs = targetId !== undefined && field !== undefined ? `${targetId}:${field}` : undefined,
  label,
  language,
  text,
  onSave,
}: RichFieldProps) {
  const help = useTranslationHelp(language, text);
  const references = useReferences();
  const { open } = useComments();
  const isLocked = useLocked();
  const written = text?.[language] ?? null;
  const shown = useMemo(
    () => (written && targetId !== undefined ? withoutComments(written, open) : written),
    [written, targetId, open],
  );
  const [asked, setAsked] = useState<Asked | null>(null);

  return (
    <>
      <SavedRichText
        field={field}
        keptAs={keptAs}
        label={label}
        language={language}
        value={written}
        shown={shown}
        help={help}
        references={references}
        readOnly={isLocked && language === 'fi'}
        onComment={targetId === undefined ? undefined : (quote, mark) => setAsked({ quote, mark })}
        onSave={(now) =>
          onSave(
            language === 'fi'
              ? withFinnish(text ?? {}, now)
              : withTranslation(text ?? {}, language, now),
          )
        }
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
    </>
  );
}
