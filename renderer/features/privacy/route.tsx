import type { FeatureRoute } from '#renderer/session/feature-route.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { PrivacyScreen } from './screens/privacy-screen.tsx';

/** Data protection: `/privacy`, `/privacy/<list>`. */
export const privacyRoute: FeatureRoute = {
  path: '/privacy/:list?',
  titleKey: 'privacy:title',
  icon: <Icon name="shield" />,
  navGroup: 'office',
  goCommand: 'goPrivacy',
  helpTopic: 'safety',
  component: PrivacyScreen,
};
