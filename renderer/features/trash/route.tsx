import type { FeatureRoute } from '#renderer/session/feature-route.ts';
import { lazyPart } from '#renderer/session/lazy-part.tsx';
import { Icon } from '#renderer/ui/icon.tsx';

/** The trash of deleted records: `/trash`, reached from the settings and by its command. */
export const trashRoute: FeatureRoute = {
  path: '/trash',
  titleKey: 'trash:title',
  icon: <Icon name="trash" />,
  goCommand: 'goTrash',
  helpTopic: 'trash',
  component: lazyPart(async () => (await import('./screens/trash-screen.tsx')).TrashScreen),
};
