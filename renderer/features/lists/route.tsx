import type { FeatureRoute } from '#renderer/session/feature-route.ts';
import { lazyPart } from '#renderer/session/lazy-part.tsx';
import { Icon } from '#renderer/ui/icon.tsx';

/** Mailing lists: `/lists`, `/lists/new`, `/lists/<id>`, `/lists/<id>/edit`. */
export const listsRoute: FeatureRoute = {
  path: '/lists/:id?/:mode?',
  titleKey: 'lists:title',
  icon: <Icon name="mail" />,
  navGroup: 'network',
  goCommand: 'goLists',
  helpTopic: 'lists',
  component: lazyPart(async () => (await import('./screens/lists-screen.tsx')).ListsScreen),
  background: lazyPart(async () => (await import('./lists-background.tsx')).ListsBackground),
};
