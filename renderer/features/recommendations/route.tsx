import type { FeatureRoute } from '#renderer/session/feature-route.ts';
import { lazyPart } from '#renderer/session/lazy-part.tsx';
import { Icon } from '#renderer/ui/icon.tsx';

/**
 * Recommendations: `/recommendations`, `/recommendations/<id>`, `…/<id>/edit`, `…/new`, `…/import`, `…/matrix`,
 * `…/round/<id>`.
 */
export const recommendationsRoute: FeatureRoute = {
  path: '/recommendations/:id?/:mode?',
  titleKey: 'recommendations:title',
  icon: <Icon name="list-ordered" />,
  navGroup: 'international',
  goCommand: 'goRecommendations',
  helpTopic: 'recommendations',
  component: lazyPart(
    async () => (await import('./screens/recommendations-screen.tsx')).RecommendationsScreen,
  ),
  background: lazyPart(
    async () => (await import('./recommendations-background.tsx')).RecommendationsBackground,
  ),
};
