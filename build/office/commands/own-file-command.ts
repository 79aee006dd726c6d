import { fillOwnFile } from '#shared/cooperation/questionnaires/own-file/fill-own-file.ts';
import { ownFileAnswers } from '#shared/cooperation/questionnaires/own-file/own-file-answers.ts';
import { ownFileRemarks } from '#shared/cooperation/questionnaires/own-file/own-file-remarks.ts';
import { chosenQuestionnaire } from '#shared/document-kinds/questionnaire-reply.ts';
import { MAX_TEMPLATE_BYTES } from '#shared/documents/template/word-file/open-word-file.ts';
import type { Language } from '#shared/i18n/languages.ts';
import { translatorFor } from '#shared/i18n/translate.ts';
import { dayInFinland } from '#shared/lib/calendar-date.ts';
import type { OfficeToRead } from '../office-data.ts';
import { whyNoModel } from '../printing/why-no-model.ts';
import { readFileBounded } from '../reading/read-file-bounded.ts';

/** The body's file with the answers in it, and what of them is not there. */
export type ReplyInOwnFile = { bytes: Uint8Array; remarks: string[] };

/**
 * Finland's reply to a questionnaire in `file`, in which the body sent it: its own form filled in, in its own language, its
 * layout kept. Remarks are in `language`. Returns the sentence that says why there is none.
 */
export async function replyInOwnFile(
  { rows }: OfficeToRead,
  file: string,
  { questionnaire: named, language }: { questionnaire: string | undefined; language: Language },
): Promise<ReplyInOwnFile | string> {
  const t = translatorFor(language);
  const questionnaire = chosenQuestionnaire(rows, named);
  const facts = { name: named ?? '' };
  if (!questionnaire) return whyNoModel({ code: 'questionnaire-not-found', facts });
  if (questionnaire.confidentiality === 'restricted') {
    return whyNoModel({ code: 'questionnaire-restricted' });
  }
  const questions = rows.questions.filter((one) => one.questionnaireId === questionnaire.id);
  const own = ownFileAnswers(questionnaire, questions);
  if (own.hasIdentityCode) return t('common:identityCodeStops');
  const read = await readFileBounded(file, MAX_TEMPLATE_BYTES);
  const today = dayInFinland(new Date());
  if (!read.ok) {
    const { code } = read.failure;
    return code === 'too-large'
      ? `${file}: ${t('templates:failure.too-large')}`
      : `Cannot read ${file}`;
  }
  const made = fillOwnFile(read.value, { questions: own.questions, today });
  if (!made.ok) return `${file}: ${t(`templates:failure.${made.failure.code}`)}`;
  const { bytes, ...filled } = made.value;
  if (filled.found === 0) return `${file}: ${t('questionnaires:ownFile.otherFile')}`;
  if (filled.filled === 0 && filled.unplaced.length === 0) {
    const inLanguage = t(`common:inLanguage.${filled.language}`);
    return `${file}: ${t('questionnaires:ownFile.noAnswers', { language: inLanguage })}`;
  }
  return {
    bytes,
    remarks: ownFileRemarks(
      filled,
      { questions, answers: rows.answers, keptBack: own.keptBack },
      language,
    ),
  };
}
