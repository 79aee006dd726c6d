import type { FeatureRoute } from '#renderer/session/feature-route.ts';
import { lazyPart } from '#renderer/session/lazy-part.tsx';
import { Icon } from '#renderer/ui/icon.tsx';

/** Documents that can be made, and those that were: `/documents`, `/documents/<kind>` to make one. */
export const documentsRoute: FeatureRoute = {
  path: '/documents/:kind?',
  titleKey: 'documentScreens:title',
  icon: <Icon name="file-text" />,
  navGroup: 'office',
  goCommand: 'goDocuments',
  helpTopic: 'documents',
  component: lazyPart(async () => (await import('./screens/documents-screen.tsx')).DocumentsScreen),
  background: lazyPart(
    async () => (await import('./documents-background.tsx')).DocumentsBackground,
  ),
};
