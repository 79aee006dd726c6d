import type { FeatureRoute } from '#renderer/session/feature-route.ts';
import { lazyPart } from '#renderer/session/lazy-part.tsx';
import { Icon } from '#renderer/ui/icon.tsx';

/** Obligations: `/obligations`, `/obligations/<view>`, `/obligations/<id>`, `/obligations/<id>/edit|plan`, `/obligations/new`. */
export const obligationsRoute: FeatureRoute = {
  path: '/obligations/:id?/:mode?',
  titleKey: 'obligations:title',
  icon: <Icon name="calendar-clock" />,
  navGroup: 'international',
  goCommand: 'goObligations',
  helpTopic: 'obligations',
  component: lazyPart(
    async () => (await import('./screens/obligations-screen.tsx')).ObligationsScreen,
  ),
  background: lazyPart(
    async () => (await import('./obligations-background.tsx')).ObligationsBackground,
  ),
};
