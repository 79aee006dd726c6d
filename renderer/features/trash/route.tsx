import type { FeatureRoute } from '#renderer/session/feature-route.ts';
import { lazyPart } from '#renderer/session/lazy-part.tsx';
import { Icon } from '#renderer/ui/icon.tsx';

/** The trash of deleted records: `/trash`, also reached from the settings. */
export const trashRoute: FeatureRoute = {
  path: '/trash',
  titleKey: 'trash:title',
  icon: <Icon name="trash" />,
  navGroup: 'office',
  goCommand: 'goTrash',
  helpTopic: 'trash',
  component: lazyPart(async () => (await import('./screens/trash-screen.tsx')).TrashScreen),
};
