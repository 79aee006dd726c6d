import type { FeatureRoute } from '#renderer/session/feature-route.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { SaidScreen } from './screens/said-screen.tsx';

/** What was said: `/said`. */
export const saidRoute: FeatureRoute = {
  path: '/said',
  titleKey: 'saidSearch:title',
  icon: <Icon name="search" />,
  navGroup: 'international',
  goCommand: 'goSaid',
  helpTopic: 'said',
  component: SaidScreen,
};
