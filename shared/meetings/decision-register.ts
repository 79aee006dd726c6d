import type { Task } from '../tasks/task.ts';
import type { AgendaItem, Decision, Meeting } from './meeting.ts';
import { numberDecisions, type NumberedDecision } from './number-decisions.ts';

/** A decision as the register tells it. */
export type RegisteredDecision = NumberedDecision & {
  /** A task of it, or of the item that it was made on, is not done. */
  isOpen: boolean;
};

/** The decisions of a body's meetings that were held, by number, each with whether something is still to be done. */
export function decisionRegister(
  bodyId: string,
  rows: {
    meetings: readonly Meeting[];
    agendaItems: readonly AgendaItem[];
    decisions: readonly Decision[];
    tasks: readonly Task[];
  },
): RegisteredDecision[] {
  const open = new Set(
    rows.tasks.flatMap(({ sourceId, doneOn }) => (doneOn === undefined ? (sourceId ?? []) : [])),
  );
  return numberDecisions(bodyId, rows.meetings, rows.agendaItems, rows.decisions)
    .map((one) => ({ ...one, isOpen: open.has(one.decision.id) || open.has(one.item.id) }))
    .sort((one, other) => one.number - other.number);
}

/** The items of agendas of which, or of whose decisions, some task is not done. */
export function itemsWithOpenTasks(
  tasks: readonly Task[],
  decisions: readonly Decision[],
): Set<string> {
  const itemOf = new Map(decisions.map(({ id, agendaItemId }) => [id, agendaItemId]));
  return new Set(
    tasks.flatMap(({ sourceKind, sourceId = '', doneOn }) => {
      if (doneOn !== undefined) return [];
      if (sourceKind === 'agendaItem') return [sourceId];
      return sourceKind === 'decision' ? (itemOf.get(sourceId) ?? []) : [];
    }),
  );
}
