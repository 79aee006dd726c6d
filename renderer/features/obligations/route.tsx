import type { FeatureRoute } from '#renderer/session/feature-route.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { ObligationsBackground } from './obligations-background.tsx';
import { ObligationsScreen } from './screens/obligations-screen.tsx';

/** Obligations: `/obligations`, `/obligations/<view>`, `/obligations/<id>`, `/obligations/<id>/edit`, `/obligations/new`. */
export const obligationsRoute: FeatureRoute = {
  path: '/obligations/:id?/:mode?',
  titleKey: 'obligations:title',
  icon: <Icon name="calendar-clock" />,
  navGroup: 'international',
  goCommand: 'goObligations',
  helpTopic: 'obligations',
  component: ObligationsScreen,
  background: ObligationsBackground,
};
