import type { FeatureRoute } from '#renderer/session/feature-route.ts';
import { lazyPart } from '#renderer/session/lazy-part.tsx';
import { Icon } from '#renderer/ui/icon.tsx';

/** The check of all records: `/integrity`, reached from the settings. */
export const integrityRoute: FeatureRoute = {
  path: '/integrity',
  titleKey: 'integrity:title',
  icon: <Icon name="shield" />,
  helpTopic: 'backup',
  component: lazyPart(async () => (await import('./screens/integrity-screen.tsx')).IntegrityScreen),
};
