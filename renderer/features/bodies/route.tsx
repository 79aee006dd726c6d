import type { FeatureRoute } from '#renderer/session/feature-route.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { BodiesBackground } from './bodies-background.tsx';
import { BodiesScreen } from './screens/bodies-screen.tsx';

/** Bodies: `/bodies`, `/bodies/<id>`, `/bodies/<id>/edit`, `/bodies/new`. */
export const bodiesRoute: FeatureRoute = {
  path: '/bodies/:id?/:mode?',
  titleKey: 'bodies:title',
  icon: <Icon name="network" />,
  navGroup: 'network',
  goCommand: 'goBodies',
  helpTopic: 'bodies',
  component: BodiesScreen,
  background: BodiesBackground,
};
