import type { FeatureRoute } from '#renderer/session/feature-route.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { RecommendationsBackground } from './recommendations-background.tsx';
import { RecommendationsScreen } from './screens/recommendations-screen.tsx';

/**
 * Recommendations: `/recommendations`, `/recommendations/<id>`, `…/<id>/edit`, `…/new`, `…/import`, `…/matrix`.
 */
export const recommendationsRoute: FeatureRoute = {
  path: '/recommendations/:id?/:mode?',
  titleKey: 'recommendations:title',
  icon: <Icon name="list-ordered" />,
  navGroup: 'international',
  goCommand: 'goRecommendations',
  helpTopic: 'recommendations',
  component: RecommendationsScreen,
  background: RecommendationsBackground,
};
