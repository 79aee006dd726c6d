import {
  obligationLetterModel,
  type ObligationLetterModel,
} from '../cooperation/documents/obligation-letter-model.ts';
import { obligationLetter } from '../cooperation/documents/obligation-letter.ts';
import { currentDeadline, deadlinesOf, isDone } from '../cooperation/obligations/deadlines.ts';
import { compareCodeUnits } from '../lib/compare-code-units.ts';
import { fail, type Result } from '../lib/result.ts';
import { findNamed } from '../office-data/find-named.ts';
import type { OfficeDataRows } from '../office-data/office-data.ts';
import { offer, type ModelFailure, type ModelOptions } from './offered-kind.ts';
import { sampleModel } from './sample-model.ts';

/** The letter with which Finland sends a body what it owes. */
export const obligationLetterKind = offer(obligationLetter, {
  madeAt: '/obligations',
  sample: (language) => sampleModel(modelOf, { language }),
  modelOf,
});

/** The letter of the obligation named; of the one that is due next where none is. */
function modelOf(
  rows: OfficeDataRows,
  asked: ModelOptions,
): Result<ObligationLetterModel, ModelFailure> {
  const { day, language, obligation: named } = asked;
  const owed = rows.obligations
    .filter(({ kind }) => kind !== 'event')
    .map((obligation) => ({
      ...obligation,
      name: obligation.title,
      deadline: currentDeadline(deadlinesOf(obligation, rows, day)),
    }));
  const found =
    named === undefined
      ? owed
          .filter(({ deadline }) => deadline && !isDone(deadline.state) && deadline.dueOn >= day)
          .sort((a, b) => compareCodeUnits(a.deadline?.dueOn ?? '', b.deadline?.dueOn ?? ''))[0]
      : findNamed(owed, named);
  if (!found) return fail('obligation-not-found', { name: named ?? '' });
  return obligationLetterModel(rows, found.id, {
    isSent: found.deadline !== undefined && isDone(found.deadline.state),
    day,
    language,
  });
}
