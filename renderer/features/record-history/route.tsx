import type { FeatureRoute } from '#renderer/session/feature-route.ts';
import { lazyPart } from '#renderer/session/lazy-part.tsx';
import { Icon } from '#renderer/ui/icon.tsx';

/** How a record has changed: `/history/<table>/<id>`, reached from the record's page. */
export const historyRoute: FeatureRoute = {
  path: '/history/:table/:id',
  titleKey: 'recordHistory:title',
  icon: <Icon name="history" />,
  helpTopic: 'history',
  component: lazyPart(async () => (await import('./screens/history-screen.tsx')).HistoryScreen),
};
