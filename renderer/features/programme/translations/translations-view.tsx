import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { numberProgramme } from '#shared/programme/outline/number-programme.ts';
import { FileDrop } from '#renderer/ui/fields/file-drop.tsx';
import { ReadFailure } from '#renderer/ui/status/read-failure.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import type { ProgrammePage } from '../programme-data.ts';
import { ReferencesContext, referencesOf } from '../references.ts';
import { ReturnedReview } from './returned-review.tsx';
import { TextList } from './text-list.tsx';
import { useReturnedOrder } from './use-returned-order.ts';

/** The translations of a programme: all its texts in two languages, or an order that came back, to be accepted. */
export function TranslationsView({ page: { content } }: { page: ProgrammePage }) {
  const { t } = useTranslation(['translationOrder']);
  const screenLanguage = useScreenLanguage();
  const { returned, isReading, choose, take, close } = useReturnedOrder();
  const outline = useMemo(() => numberProgramme(content), [content]);
  const references = useMemo(
    () => referencesOf(outline, screenLanguage),
    [outline, screenLanguage],
  );
  // Kept while an order is reviewed: one comes back to where one was.
  const [language, setLanguage] = useState<'sv' | 'en'>('sv');
  const order = returned && 'order' in returned ? returned.order : null;
  const readBack = useRef<HTMLButtonElement>(null);
  const wasReviewing = useRef(false);
  useEffect(() => {
    // What closed the review is gone with it: the keyboard goes on where the review was opened.
    if (wasReviewing.current && order === null) readBack.current?.focus();
    wasReviewing.current = order !== null;
  }, [order]);

  return (
    <ReferencesContext value={references}>
      {returned && order ? (
        <ReturnedReview
          key={returned.name}
          name={returned.name}
          order={order}
          content={content}
          onClose={(shown) => {
            if (shown) setLanguage(shown);
            close();
          }}
        />
      ) : (
        <>
          {returned && 'problem' in returned ? (
            <ReadFailure title={t('translationOrder:read.failed', { name: returned.name })}>
              {returned.problem}
            </ReadFailure>
          ) : null}
          <TextList
            content={content}
            outline={outline}
            language={language}
            onLanguage={setLanguage}
            isReading={isReading}
            readBack={readBack}
            onReadBack={() => void choose()}
          />
        </>
      )}
      <FileDrop
        title={t('translationOrder:read.drop')}
        text={t('translationOrder:read.dropHint')}
        isDisabled={isReading}
        onFiles={([file]) => {
          if (file) void take(file);
        }}
      />
    </ReferencesContext>
  );
}
