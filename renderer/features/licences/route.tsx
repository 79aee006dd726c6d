import type { FeatureRoute } from '#renderer/session/feature-route.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { LicencesScreen } from './licences-screen.tsx';

/** The licences of all parts of the program: `/licences`, reached from the settings. */
export const licencesRoute: FeatureRoute = {
  path: '/licences',
  titleKey: 'licences:title',
  icon: <Icon name="file-text" />,
  helpTopic: 'settings',
  component: LicencesScreen,
};
