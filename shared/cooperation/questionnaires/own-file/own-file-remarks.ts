import { pickText, type Language } from '../../../i18n/languages.ts';
import { translatorFor } from '../../../i18n/translate.ts';
import { listText } from '../../../text/list-text.ts';
import { isOutdated } from '../final-text.ts';
import { leftOut, notAccepted } from '../left-out.ts';
import type { Answer, Question } from '../questionnaire.ts';
import type { FilledOwnFile } from './fill-own-file.ts';

/** A question is named by its number, or by so much of its text. */
const NAMED = 60;

/** In sentences of `language`, what of Finland's answers is not in the filled file of a body; none where all of it is. */
export function ownFileRemarks(
  { lacking, unplaced, language: written }: Omit<FilledOwnFile, 'bytes'>,
  {
    questions,
    answers,
    keptBack,
  }: { questions: readonly Question[]; answers: readonly Answer[]; keptBack: number },
  language: Language,
): string[] {
  const t = translatorFor(language);
  const names = questions
    .filter(({ id }) => unplaced.includes(id))
    .map(({ no, text }) => no ?? pickText(text, language).slice(0, NAMED));
  const counted = { count: lacking, language: t(`common:inLanguage.${written}`) };
  const count = questions.flatMap((one) => leftOut(one, answers)).length;
  const waiting = questions.flatMap((one) => notAccepted(one, answers)).length;
  const outdated = questions.filter(({ final }) => isOutdated(final, written)).length;
  return [
    ...(names.length > 0
      ? [t('questionnaires:ownFile.unplaced', { names: listText(names, language) })]
      : []),
    ...(lacking > 0 ? [t('questionnaires:ownFile.lacking', counted)] : []),
    ...(count > 0 ? [t('questionnaires:reply.leftOutCount', { count })] : []),
    ...(waiting > 0 ? [t('questionnaires:reply.notAcceptedCount', { count: waiting })] : []),
    ...(outdated > 0 ? [t('questionnaires:reply.outdatedCount', { count: outdated })] : []),
    ...(keptBack > 0 ? [t('questionnaires:ownFile.keptBack', { count: keptBack })] : []),
  ];
}
