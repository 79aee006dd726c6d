import type { FeatureRoute } from '#renderer/session/feature-route.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { DuplicatesBackground } from './duplicates-background.tsx';
import { DuplicatesScreen } from './screens/duplicates-screen.tsx';

/** Contacts that are there twice: `/duplicates`, `/duplicates/merge/<id>/<id>`. */
export const duplicatesRoute: FeatureRoute = {
  path: '/duplicates/:mode?/:left?/:right?',
  titleKey: 'duplicateScreens:title',
  icon: <Icon name="copy" />,
  navGroup: 'network',
  goCommand: 'goDuplicates',
  helpTopic: 'duplicates',
  component: DuplicatesScreen,
  background: DuplicatesBackground,
};
