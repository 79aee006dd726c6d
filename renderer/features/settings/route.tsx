import type { FeatureRoute } from '#renderer/session/feature-route.ts';
import { lazyPart } from '#renderer/session/lazy-part.tsx';
import { Icon } from '#renderer/ui/icon.tsx';

export const settingsRoute: FeatureRoute = {
  path: '/settings/:section?',
  titleKey: 'settings:title',
  icon: <Icon name="settings" />,
  goCommand: 'goSettings',
  helpTopic: 'settings',
  navGroup: 'foot',
  component: lazyPart(async () => (await import('./settings-view.tsx')).SettingsView),
  background: lazyPart(async () => (await import('./settings-background.tsx')).SettingsBackground),
};
