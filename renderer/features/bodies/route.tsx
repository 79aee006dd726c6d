import type { FeatureRoute } from '#renderer/session/feature-route.ts';
import { lazyPart } from '#renderer/session/lazy-part.tsx';
import { Icon } from '#renderer/ui/icon.tsx';

/** Bodies: `/bodies`, `/bodies/<id>`, `/bodies/<id>/edit`, `/bodies/new`. */
export const bodiesRoute: FeatureRoute = {
  path: '/bodies/:id?/:mode?',
  titleKey: 'bodies:title',
  icon: <Icon name="network" />,
  navGroup: 'network',
  goCommand: 'goBodies',
  helpTopic: 'bodies',
  component: lazyPart(async () => (await import('./screens/bodies-screen.tsx')).BodiesScreen),
  background: lazyPart(async () => (await import('./bodies-background.tsx')).BodiesBackground),
};
