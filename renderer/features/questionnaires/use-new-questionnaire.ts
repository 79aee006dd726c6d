import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import {
  previewLines,
  type PreviewLine,
} from '#shared/cooperation/questionnaires/preview-lines.ts';
import type { ReadQuestions } from '#shared/cooperation/questionnaires/question-tree.ts';
import type { Questionnaire } from '#shared/cooperation/questionnaires/questionnaire.ts';
import { pickText, type Language } from '#shared/i18n/languages.ts';
import { withText } from '#shared/i18n/with-text.ts';
import type { PickedFile } from '#shared/ipc/contract.ts';
import { hasIdentityCode } from '#shared/lib/identity-code.ts';
import { definedOnly } from '#shared/lib/defined-only.ts';
import { readDay, typedDay } from '#shared/lib/read-day.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useDraftForm, type DraftForm } from '#renderer/data/drafts/use-draft-form.ts';
import { writeFailure } from '#renderer/data/write-failure.ts';
import { useTellSaved } from '#renderer/common/use-tell-saved.ts';
import { showNotice } from '#renderer/session/notices.ts';
import { backupBefore } from '#renderer/session/safekeeping.ts';
import { useAskDiscard } from '#renderer/ui/forms/use-ask-discard.ts';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { addQuestionnaire, fillQuestionnaire } from './questionnaires-commands.ts';

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

const draftInto = (into: Questionnaire, language: Language): NewDraft => ({
  ...EMPTY,
  title: pickText(into.title, language),
  bodyId: into.bodyId ?? null,
  obligationId: into.obligationId ?? null,
  reviewRoundId: into.reviewRoundId ?? null,
  receivedOn: typedDay(into.receivedOn),
  dueOn: typedDay(into.dueOn),
});

/**
 * The form of a new questionnaire, or of the questions of one that was noted without them (`into`); kept until it is saved or
 * thrown away. `null` while that is read.
 */
export function useNewQuestionnaire(
  into: Questionnaire | undefined,
  onDone: (id: string | null) => void,
): NewForm | null {
  const { t } = useTranslation(['questionnaires', 'acts']);
  const office = useOffice();
  const tellSaved = useTellSaved();
  const screen = useScreenLanguage();
  const file = useRef<PickedFile | null>(null);
  const form = useDraftForm({
    draftKey: into ? `questionnaire:new ${into.id}` : 'questionnaire:new',
    initial: into ? draftInto(into, screen) : EMPTY,
    validate,
    sentence: ({ code }) => t(`questionnaires:error.${code}`),
    askDiscard: useAskDiscard(),
    onCancel: () => onDone(null),
    save: async (draft) => {
      if (!draft.lines || !(await backupBefore('before-import'))) return false;
      const title = draft.title.trim();
      const [receivedOn, dueOn] = [readDay(draft.receivedOn), readDay(draft.dueOn)];
      try {
        const of = {
          bodyId: draft.bodyId ?? undefined,
          obligationId: draft.obligationId ?? undefined,
          reviewRoundId: draft.reviewRoundId ?? undefined,
          receivedOn: receivedOn ?? undefined,
          dueOn: dueOn ?? undefined,
        };
        const read = { lines: draft.lines, language: draft.language, file: file.current };
        const made = into
          ? await fillQuestionnaire(
              office,
              into,
              { ...of, title: withText(into.title, screen, title) },
              read,
            )
          : await addQuestionnaire(
              office,
              { title: { [screen]: title }, ...definedOnly(of) },
              read,
            );
        tellSaved(made.actId, title, true);
        onDone(made.value);
        return true;
      } catch (error) {
        showNotice(t(`acts:writeFailure.${writeFailure(error)}`));
        return false;
      }
    },
  });
  return (
    form && {
      ...form,
      take: ({ title, questions, preface }, from) => {
        file.current = from;
        const lines = previewLines(questions);
        form.set({
          lines,
          preface,
          title: form.draft.title || title.slice(0, 200),
          language: languageOfQuestions(lines.map(({ text }) => text).join(' ')),
        });
      },
    }
  );
}

export type NewForm = DraftForm<NewDraft> & {
  /** Takes over the questions that were read, and the file that they were read from. */
  take: (read: ReadQuestions, from: PickedFile | null) => void;
};

type Finding = {
  path: string;
  code: 'title' | 'day' | 'identityCode' | 'noQuestions';
  isUrgent?: boolean;
};

function validate({ title, receivedOn, dueOn, lines }: NewDraft): Finding[] {
  const isNoDay = (text: string) => text.trim() !== '' && readDay(text) === null;
  const hasCode =
    hasIdentityCode(title) ||
    (lines ?? []).some(({ text, isLeftOut }) => !isLeftOut && hasIdentityCode(text));
  return [
    ...(title.trim() === '' ? [{ path: 'title', code: 'title' } as const] : []),
    ...(isNoDay(receivedOn) ? [{ path: 'receivedOn', code: 'day' } as const] : []),
    ...(isNoDay(dueOn) ? [{ path: 'dueOn', code: 'day' } as const] : []),
    ...(hasCode ? [{ path: 'code', code: 'identityCode', isUrgent: true } as const] : []),
    ...(lines === null ? [{ path: 'lines', code: 'noQuestions' } as const] : []),
  ];
}

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
