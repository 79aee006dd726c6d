import type { FeatureRoute } from '#renderer/session/feature-route.ts';
import { lazyPart } from '#renderer/session/lazy-part.tsx';
import { Icon } from '#renderer/ui/icon.tsx';

/** Ministries' own Word templates: `/templates`, `/templates/<id>`. */
export const templatesRoute: FeatureRoute = {
  path: '/templates/:id?',
  titleKey: 'templates:title',
  icon: <Icon name="file-output" />,
  navGroup: 'office',
  helpTopic: 'documents',
  component: lazyPart(async () => (await import('./screens/templates-screen.tsx')).TemplatesScreen),
};
