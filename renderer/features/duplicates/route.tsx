import type { FeatureRoute } from '#renderer/session/feature-route.ts';
import { lazyPart } from '#renderer/session/lazy-part.tsx';
import { Icon } from '#renderer/ui/icon.tsx';

/** Contacts that are there twice: `/duplicates`, `/duplicates/merge/<id>/<id>`. */
export const duplicatesRoute: FeatureRoute = {
  path: '/duplicates/:mode?/:left?/:right?',
  titleKey: 'duplicateScreens:title',
  icon: <Icon name="copy" />,
  navGroup: 'network',
  goCommand: 'goDuplicates',
  helpTopic: 'duplicates',
  component: lazyPart(
    async () => (await import('./screens/duplicates-screen.tsx')).DuplicatesScreen,
  ),
  background: lazyPart(
    async () => (await import('./duplicates-background.tsx')).DuplicatesBackground,
  ),
};
