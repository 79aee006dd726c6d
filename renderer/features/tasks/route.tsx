import type { FeatureRoute } from '#renderer/session/feature-route.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { DueCount } from './components/due-count.tsx';
import { TasksScreen } from './screens/tasks-screen.tsx';
import { TasksBackground } from './tasks-background.tsx';

/** Tasks: `/tasks`, `/tasks/others`, `/tasks/done`. */
export const tasksRoute: FeatureRoute = {
  path: '/tasks/:view?',
  titleKey: 'tasks:title',
  icon: <Icon name="tasks" />,
  navGroup: 'office',
  goCommand: 'goTasks',
  helpTopic: 'tasks',
  count: DueCount,
  component: TasksScreen,
  background: TasksBackground,
};
