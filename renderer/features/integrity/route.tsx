import type { FeatureRoute } from '#renderer/session/feature-route.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { IntegrityScreen } from './screens/integrity-screen.tsx';

/** The check of all records: `/integrity`, reached from the settings. */
export const integrityRoute: FeatureRoute = {
  path: '/integrity',
  titleKey: 'integrity:title',
  icon: <Icon name="shield" />,
  helpTopic: 'backup',
  component: IntegrityScreen,
};
