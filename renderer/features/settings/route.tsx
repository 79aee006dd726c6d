import { BackupBackground } from '#renderer/features/backup/public.ts';
import { OpenExportBackground } from '#renderer/features/open-export/public.ts';
import { SafekeepingBackground } from '#renderer/features/safekeeping/public.ts';
import type { FeatureRoute } from '#renderer/session/feature-route.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { SettingsView } from './settings-view.tsx';

export const settingsRoute: FeatureRoute = {
  path: '/settings/:section?',
  titleKey: 'settings:title',
  icon: <Icon name="settings" />,
  goCommand: 'goSettings',
  helpTopic: 'settings',
  navGroup: 'foot',
  component: SettingsView,
  background: Background,
};

/** What keeps copies, and the commands of backup and export, whatever the view. */
function Background() {
  return (
    <>
      <SafekeepingBackground />
      <BackupBackground />
      <OpenExportBackground />
    </>
  );
}
