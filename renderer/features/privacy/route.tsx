import type { FeatureRoute } from '#renderer/session/feature-route.ts';
import { lazyPart } from '#renderer/session/lazy-part.tsx';
import { Icon } from '#renderer/ui/icon.tsx';

/** Data protection: `/privacy`, `/privacy/<list>`. */
export const privacyRoute: FeatureRoute = {
  path: '/privacy/:list?',
  titleKey: 'privacy:title',
  icon: <Icon name="shield" />,
  navGroup: 'office',
  goCommand: 'goPrivacy',
  helpTopic: 'safety',
  component: lazyPart(async () => (await import('./screens/privacy-screen.tsx')).PrivacyScreen),
};
