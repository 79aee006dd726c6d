import type { FeatureRoute } from '#renderer/session/feature-route.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { TrashScreen } from './screens/trash-screen.tsx';

/** The trash of deleted records: `/trash`, reached from the settings and by its command. */
export const trashRoute: FeatureRoute = {
  path: '/trash',
  titleKey: 'trash:title',
  icon: <Icon name="trash" />,
  goCommand: 'goTrash',
  helpTopic: 'trash',
  component: TrashScreen,
};
