import type { FeatureRoute } from '#renderer/session/feature-route.ts';
import { lazyPart } from '#renderer/session/lazy-part.tsx';
import { Icon } from '#renderer/ui/icon.tsx';

/** The log of international cooperation: `/engagements`, `/engagements/<id>`, `/engagements/<id>/edit`, `/engagements/new`. */
export const engagementsRoute: FeatureRoute = {
  path: '/engagements/:id?/:mode?',
  titleKey: 'engagements:title',
  icon: <Icon name="globe" />,
  navGroup: 'international',
  goCommand: 'goEngagements',
  helpTopic: 'cooperation',
  component: lazyPart(
    async () => (await import('./screens/engagements-screen.tsx')).EngagementsScreen,
  ),
  background: lazyPart(
    async () => (await import('./engagements-background.tsx')).EngagementsBackground,
  ),
};
