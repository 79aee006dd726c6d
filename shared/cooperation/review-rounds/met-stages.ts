import type { Delivery, Obligation } from '../obligations/obligation.ts';
import type { RoundStage } from './review-round.ts';

/**
 * The stages as they stand once what was sent is counted: a stage that is due on a day on which something of the round was
 * owed and has been sent is done on the day of sending. The stages themselves stay as they were written.
 */
export function metStages(
  stages: readonly RoundStage[],
  obligations: readonly Obligation[],
  deliveries: readonly Delivery[],
): RoundStage[] {
  const roundOf = new Map(obligations.map(({ id, reviewRoundId }) => [id, reviewRoundId]));
  const sent = new Map(
    deliveries
      .filter(({ state }) => state === 'sent')
      .map((delivery) => [
        `${roundOf.get(delivery.obligationId) ?? ''} ${delivery.dueOn}`,
        delivery,
      ]),
  );
  return stages.map((stage) => {
    const { roundId, dueOn, doneOn, doneUndated } = stage;
    const delivery = dueOn === undefined ? undefined : sent.get(`${roundId} ${dueOn}`);
    if (!delivery || doneOn !== undefined || doneUndated) return stage;
    return delivery.sentOn === undefined
      ? { ...stage, doneUndated: true }
      : { ...stage, doneOn: delivery.sentOn };
  });
}
