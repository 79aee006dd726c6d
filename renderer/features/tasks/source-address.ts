import type { TaskSource } from '#shared/tasks/task.ts';

const AREAS: Record<TaskSource, string> = {
  engagement: 'engagements',
  obligation: 'obligations',
  reviewRound: 'obligations/rounds',
  questionnaire: 'questionnaires',
  recommendation: 'recommendations',
};

/** Where the record that a task came of is shown. */
export function sourceAddress({ kind, id }: { kind: TaskSource; id: string }): string {
  return `#/${AREAS[kind]}/${id}`;
}
