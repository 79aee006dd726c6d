import type { FeatureRoute } from '#renderer/session/feature-route.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { ListsBackground } from './lists-background.tsx';
import { ListsScreen } from './screens/lists-screen.tsx';

/** Mailing lists: `/lists`, `/lists/new`, `/lists/<id>`, `/lists/<id>/edit`. */
export const listsRoute: FeatureRoute = {
  path: '/lists/:id?/:mode?',
  titleKey: 'lists:title',
  icon: <Icon name="mail" />,
  navGroup: 'network',
  goCommand: 'goLists',
  helpTopic: 'lists',
  component: ListsScreen,
  background: ListsBackground,
};
