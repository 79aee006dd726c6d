import type { FeatureRoute } from '#renderer/session/feature-route.ts';
import { lazyPart } from '#renderer/session/lazy-part.tsx';
import { Icon } from '#renderer/ui/icon.tsx';

/** What was different in a backup: `/compare-backup/<table>/<id>`, reached from the settings and by its command. */
export const comparisonRoute: FeatureRoute = {
  path: '/compare-backup/:table?/:id?',
  titleKey: 'comparison:title',
  icon: <Icon name="history" />,
  goCommand: 'compareBackup',
  helpTopic: 'backup',
  component: lazyPart(
    async () => (await import('./screens/comparison-screen.tsx')).ComparisonScreen,
  ),
};
