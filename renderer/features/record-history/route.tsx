import type { FeatureRoute } from '#renderer/session/feature-route.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { HistoryScreen } from './screens/history-screen.tsx';

/** How a record has changed: `/history/<table>/<id>`, reached from the record's page. */
export const historyRoute: FeatureRoute = {
  path: '/history/:table/:id',
  titleKey: 'recordHistory:title',
  icon: <Icon name="history" />,
  helpTopic: 'history',
  component: HistoryScreen,
};
