import type { FeatureRoute } from '#renderer/session/feature-route.ts';
import { lazyPart } from '#renderer/session/lazy-part.tsx';
import { Icon } from '#renderer/ui/icon.tsx';

/** What was said: `/said`. */
export const saidRoute: FeatureRoute = {
  path: '/said',
  titleKey: 'saidSearch:title',
  icon: <Icon name="search" />,
  navGroup: 'international',
  goCommand: 'goSaid',
  helpTopic: 'said',
  component: lazyPart(async () => (await import('./screens/said-screen.tsx')).SaidScreen),
};
