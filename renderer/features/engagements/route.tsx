import type { FeatureRoute } from '#renderer/session/feature-route.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { EngagementsBackground } from './engagements-background.tsx';
import { EngagementsScreen } from './screens/engagements-screen.tsx';

/** The log of international cooperation: `/engagements`, `/engagements/<id>`, `/engagements/<id>/edit`, `/engagements/new`. */
export const engagementsRoute: FeatureRoute = {
  path: '/engagements/:id?/:mode?',
  titleKey: 'engagements:title',
  icon: <Icon name="globe" />,
  navGroup: 'international',
  goCommand: 'goEngagements',
  helpTopic: 'cooperation',
  component: EngagementsScreen,
  background: EngagementsBackground,
};
