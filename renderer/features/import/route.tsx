import type { FeatureRoute } from '#renderer/session/feature-route.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { ImportBackground } from './import-background.tsx';
import { ImportScreen } from './screens/import-screen.tsx';
import { ImportsScreen } from './screens/imports-screen.tsx';

/** Bringing a list in, step by step; reached by the command, a dropped file or a pasted table. */
export const importRoute: FeatureRoute = {
  path: '/import',
  titleKey: 'importScreen:title',
  icon: <Icon name="file-input" />,
  helpTopic: 'import',
  component: ImportScreen,
  background: ImportBackground,
};

/** The imports that were made. */
export const importsRoute: FeatureRoute = {
  path: '/imports',
  titleKey: 'commands:goImports',
  icon: <Icon name="file-input" />,
  navGroup: 'network',
  goCommand: 'goImports',
  helpTopic: 'import',
  component: ImportsScreen,
};
