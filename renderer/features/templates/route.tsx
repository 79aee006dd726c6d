import type { FeatureRoute } from '#renderer/session/feature-route.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { TemplatesScreen } from './screens/templates-screen.tsx';

/** Ministries' own Word templates: `/templates`, `/templates/<id>`. */
export const templatesRoute: FeatureRoute = {
  path: '/templates/:id?',
  titleKey: 'templates:title',
  icon: <Icon name="file-output" />,
  navGroup: 'office',
  helpTopic: 'documents',
  component: TemplatesScreen,
};
