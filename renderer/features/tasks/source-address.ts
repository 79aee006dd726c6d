import type { Address } from '#renderer/ui/address.ts';
import type { TaskSource } from '#shared/tasks/task.ts';

const AREAS: Record<TaskSource, string> = {
  engagement: 'engagements',
  obligation: 'obligations',
  reviewRound: 'obligations/rounds',
  questionnaire: 'questionnaires',
  recommendation: 'recommendations',
};

/** Where the record that a task came of is shown. */
export function sourceAddress({ kind, id }: { kind: TaskSource; id: string }): Address {
  return `#/${AREAS[kind]}/${id}`;
}
