import { fold } from '../../text/fold.ts';
import { LANGUAGES } from '../../i18n/languages.ts';
import { fail, ok, type Failure, type Result } from '../../lib/result.ts';
import type { OfficeDataRows } from '../../office-data/office-data.ts';
import { contentOf } from '../../programme/content-of.ts';
import {
  followUpModel,
  type FollowUpModel,
} from '../../programme/follow-up/documents/follow-up-model.ts';
import {
  bodyFollowUpModel,
  type BodyFollowUpModel,
} from '../../programme/follow-up/documents/body-model.ts';
import { silentBodies } from '../../programme/follow-up/silent-bodies.ts';
import { findNamed } from '../../office-data/find-named.ts';
import { currentRound, roundsInOrder } from '../../programme/follow-up/statuses.ts';
import { chosenProgramme } from './chosen-programme.ts';
import type { ModelOptions } from '../offered-kind.ts';

export type NoRound = Failure<'programme-not-found' | 'round-not-found'>;

/**
 * The model of a round of follow-up that somebody names by its id or its title in any language; without a name, of the
 * newest of the programme that is named, or of all.
 */
export function chosenFollowUp(
  rows: OfficeDataRows,
  { programme, round: named }: Pick<ModelOptions, 'programme' | 'round'>,
): Result<FollowUpModel, NoRound> {
  const asked = programme === undefined ? undefined : chosenProgramme(rows, { programme });
  if (asked && !asked.ok) return asked;
  const rounds = roundsInOrder(rows.followUpRounds).filter(
    ({ programmeId }) => asked === undefined || programmeId === asked.value.programme.id,
  );
  const round =
    named === undefined
      ? currentRound(rounds)
      : rounds.findLast(
          ({ id, title }) =>
            id === named || LANGUAGES.some((one) => fold(title[one] ?? '') === fold(named)),
        );
  const content = round && contentOf(rows, round.programmeId);
  if (!content) return fail('round-not-found', { name: named ?? '' });
  const { organisations, bodies, followUpRounds, followUpRequests, statusReports } = rows;
  return ok(
    followUpModel(
      content,
      {
        organisations,
        bodies,
        rounds: followUpRounds,
        requests: followUpRequests,
        reports: statusReports,
      },
      round,
    ),
  );
}

/**
 * The same for the organisation that somebody names; without a name, for the first whose reply is missing on `day`, or else
 * the first that was asked.
 */
export function chosenBodyFollowUp(
  rows: OfficeDataRows,
  asked: ModelOptions,
): Result<BodyFollowUpModel, NoRound | Failure<'body-not-found'>> {
  const model = chosenFollowUp(rows, asked);
  if (!model.ok) return model;
  const { round, earlier, requests } = model.value;
  const [silent] = silentBodies({ rounds: [...earlier, round], requests }, round, asked.day);
  const first = silent?.request ?? requests.find(({ roundId }) => roundId === round.id);
  const named = asked.body ?? first?.organisationId;
  const body = named === undefined ? undefined : findNamed(rows.organisations, named);
  return body
    ? ok(bodyFollowUpModel(model.value, body))
    : fail('body-not-found', { name: named ?? '' });
}
