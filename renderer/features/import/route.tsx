import type { FeatureRoute } from '#renderer/session/feature-route.ts';
import { lazyPart } from '#renderer/session/lazy-part.tsx';
import { Icon } from '#renderer/ui/icon.tsx';

/** Bringing a list in, step by step; reached by the command, a dropped file or a pasted table. */
export const importRoute: FeatureRoute = {
  path: '/import',
  titleKey: 'importScreen:title',
  icon: <Icon name="file-input" />,
  helpTopic: 'import',
  component: lazyPart(async () => (await import('./screens/import-screen.tsx')).ImportScreen),
  background: lazyPart(async () => (await import('./import-background.tsx')).ImportBackground),
};

/** The imports that were made. */
export const importsRoute: FeatureRoute = {
  path: '/imports',
  titleKey: 'commands:goImports',
  icon: <Icon name="file-input" />,
  navGroup: 'network',
  goCommand: 'goImports',
  helpTopic: 'import',
  component: lazyPart(async () => (await import('./screens/imports-screen.tsx')).ImportsScreen),
};
