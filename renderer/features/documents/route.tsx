import type { FeatureRoute } from '#renderer/session/feature-route.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { DocumentsBackground } from './documents-background.tsx';
import { DocumentsScreen } from './screens/documents-screen.tsx';

/** Documents that can be made, and those that were: `/documents`, `/documents/<kind>` to make one. */
export const documentsRoute: FeatureRoute = {
  path: '/documents/:kind?',
  titleKey: 'documentScreens:title',
  icon: <Icon name="file-text" />,
  navGroup: 'office',
  goCommand: 'goDocuments',
  helpTopic: 'documents',
  component: DocumentsScreen,
  background: DocumentsBackground,
};
