import type { FeatureRoute } from '#renderer/session/feature-route.ts';
import { lazyPart } from '#renderer/session/lazy-part.tsx';
import { Icon } from '#renderer/ui/icon.tsx';

/** Tasks: `/tasks`, `/tasks/others`, `/tasks/done`. */
export const tasksRoute: FeatureRoute = {
  path: '/tasks/:view?',
  titleKey: 'tasks:title',
  icon: <Icon name="tasks" />,
  navGroup: 'office',
  goCommand: 'goTasks',
  helpTopic: 'tasks',
  count: lazyPart(async () => (await import('./components/due-count.tsx')).DueCount, {
    speaksOne: true,
  }),
  component: lazyPart(async () => (await import('./screens/tasks-screen.tsx')).TasksScreen),
  background: lazyPart(async () => (await import('./tasks-background.tsx')).TasksBackground),
};
