import type { FeatureRoute } from '#renderer/session/feature-route.ts';
import { lazyPart } from '#renderer/session/lazy-part.tsx';
import { Icon } from '#renderer/ui/icon.tsx';

/** The licences of all parts of the program: `/licences`, reached from the settings. */
export const licencesRoute: FeatureRoute = {
  path: '/licences',
  titleKey: 'licences:title',
  icon: <Icon name="file-text" />,
  helpTopic: 'settings',
  component: lazyPart(async () => (await import('./licences-screen.tsx')).LicencesScreen),
};
