import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  previewLines,
  type PreviewLine,
} from '#shared/cooperation/questionnaires/preview-lines.ts';
import type { ReadQuestions } from '#shared/cooperation/questionnaires/question-tree.ts';
import type { Language } from '#shared/i18n/languages.ts';
import type { PickedFile } from '#shared/ipc/contract.ts';
import { hasIdentityCode } from '#shared/lib/identity-code.ts';
import { readDay } from '#shared/lib/read-day.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useKeptFields } from '#renderer/data/drafts/use-kept-fields.ts';
import { writeFailure } from '#renderer/data/write-failure.ts';
import { useTellSaved } from '#renderer/common/use-tell-saved.ts';
import { showNotice } from '#renderer/session/notices.ts';
import { backupBefore } from '#renderer/session/safekeeping.ts';
import { useAskDiscard } from '#renderer/ui/forms/use-ask-discard.ts';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { addQuestionnaire } from './questionnaires-commands.ts';

/** A questionnaire that is being made: what was pasted, and once read, its questions to look at. */
export type NewDraft = {
  pasted: string;
  title: string;
  language: Language;
  bodyId: string | null;
  obligationId: string | null;
  reviewRoundId: string | null;
  receivedOn: string;
  dueOn: string;
  preface: readonly string[];
  lines: readonly PreviewLine[] | null;
};

const EMPTY: NewDraft = {
  pasted: '',
  title: '',
  language: 'en',
  bodyId: null,
  obligationId: null,
  reviewRoundId: null,
  receivedOn: '',
  dueOn: '',
  preface: [],
  lines: null,
};

/** The form of a new questionnaire, kept until it is saved or thrown away. `null` while that is read. */
export function useNewQuestionnaire(onDone: (id: string | null) => void) {
  const { t } = useTranslation(['questionnaires', 'acts']);
  const office = useOffice();
  const tellSaved = useTellSaved();
  const screen = useScreenLanguage();
  const askDiscard = useAskDiscard();
  const { draft: value, set: change, kept } = useKeptFields('questionnaire:new', EMPTY);
  const [tries, setTries] = useState(0);
  const [isSaving, setSaving] = useState(false);
  const file = useRef<PickedFile | null>(null);
  if (!kept.isReady) return null;

  const dayError = (text: string) =>
    text.trim() !== '' && readDay(text) === null ? t('questionnaires:error.day') : undefined;
  const errors = {
    title: value.title.trim() === '' ? t('questionnaires:error.title') : undefined,
    receivedOn: dayError(value.receivedOn),
    dueOn: dayError(value.dueOn),
  };
  const hasCode =
    hasIdentityCode(value.title) ||
    (value.lines ?? []).some(({ text, isLeftOut }) => !isLeftOut && hasIdentityCode(text));

  return {
    value,
    kept,
    tries,
    isSaving,
    hasCode,
    /** What is wrong, told once somebody tried to save. */
    errors: tries > 0 ? errors : { title: undefined, receivedOn: undefined, dueOn: undefined },
    change,
    take: ({ title, questions, preface }: ReadQuestions, from: PickedFile | null) => {
      file.current = from;
      change({
        lines: previewLines(questions),
        preface,
        title: value.title || title.slice(0, 200),
        language: languageOfQuestions(
          previewLines(questions)
            .map(({ text }) => text)
            .join(' '),
        ),
      });
    },
    leave: async () => {
      if (kept.isWritten && !(await askDiscard())) return;
      kept.settle(true);
      const forgotten = kept.forget();
      onDone(null);
      await forgotten;
    },
    save: async () => {
      setTries(tries + 1);
      if (Object.values(errors).some(Boolean) || hasCode || !value.lines || isSaving) return;
      setSaving(true);
      if (!(await backupBefore('before-import'))) {
        setSaving(false);
        return;
      }
      const title = value.title.trim();
      const [receivedOn, dueOn] = [readDay(value.receivedOn), readDay(value.dueOn)];
      try {
        const made = await addQuestionnaire(
          office,
          {
            title: { [screen]: title },
            ...(value.bodyId && { bodyId: value.bodyId }),
            ...(value.obligationId && { obligationId: value.obligationId }),
            ...(value.reviewRoundId && { reviewRoundId: value.reviewRoundId }),
            ...(receivedOn && { receivedOn }),
            ...(dueOn && { dueOn }),
          },
          { lines: value.lines, language: value.language, file: file.current },
        );
        kept.settle(true);
        await kept.forget();
        tellSaved(made.actId, title, true);
        onDone(made.value);
      } catch (error) {
        showNotice(t(`acts:writeFailure.${writeFailure(error)}`));
        setSaving(false);
      }
    },
  };
}
export type NewForm = NonNullable<ReturnType<typeof useNewQuestionnaire>>;

/** What the questions are written in, by words that only one of the languages has. */
function languageOfQuestions(text: string): Language {
  const count = (words: RegExp) => text.match(words)?.length ?? 0;
  const counts = {
    en: count(/\b(?:the|and|of|how|what|please|is|are)\b/giu),
    fi: count(/(?<!\p{L})(?:ja|on|onko|miten|mitä|ovat|kuinka|tai)(?!\p{L})/giu),
    sv: count(/(?<!\p{L})(?:och|är|hur|vad|för|som|vilka|finns)(?!\p{L})/giu),
  };
  if (counts.fi > counts.en && counts.fi >= counts.sv) return 'fi';
  return counts.sv > counts.en ? 'sv' : 'en';
}
