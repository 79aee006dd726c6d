import {
  questionnaireReplyModel,
  type QuestionnaireReplyModel,
} from '../cooperation/documents/questionnaire-reply-model.ts';
import type { Questionnaire } from '../cooperation/questionnaires/questionnaire.ts';
import { questionnaireReply } from '../cooperation/documents/questionnaire-reply.ts';
import { compareCodeUnits } from '../lib/compare-code-units.ts';
import { fail, type Result } from '../lib/result.ts';
import { findNamed } from '../office-data/find-named.ts';
import type { OfficeDataRows } from '../office-data/office-data.ts';
import { offer, type ModelFailure, type ModelOptions } from './offered-kind.ts';
import { sampleModel } from './sample-model.ts';

/** What Finland replies to a questionnaire. */
export const questionnaireReplyKind = offer(questionnaireReply, {
  madeAt: '/questionnaires',
  sample: (language) => sampleModel(modelOf, { language }),
  modelOf,
});

/** The reply to the questionnaire named; to the one that came last where none is. */
function modelOf(
  rows: OfficeDataRows,
  { questionnaire: named, language }: ModelOptions,
): Result<QuestionnaireReplyModel, ModelFailure> {
  const found = chosenQuestionnaire(rows, named);
  if (!found) return fail('questionnaire-not-found', { name: named ?? '' });
  return questionnaireReplyModel(rows, found.id, language);
}

/** The questionnaire of that name; the one that came last where none is named. */
export function chosenQuestionnaire(
  { questionnaires }: OfficeDataRows,
  named: string | undefined,
): Questionnaire | undefined {
  const all = questionnaires.map((one) => ({ ...one, name: one.title }));
  if (named !== undefined) return findNamed(all, named);
  return all
    .filter(({ confidentiality }) => confidentiality !== 'restricted')
    .sort((a, b) => compareCodeUnits(a.receivedOn ?? '', b.receivedOn ?? ''))
    .at(-1);
}
