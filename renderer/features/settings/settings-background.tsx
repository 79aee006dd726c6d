import { BackupBackground } from '#renderer/features/backup/public.ts';
import { OpenExportBackground } from '#renderer/features/open-export/public.ts';
import { SafekeepingBackground } from '#renderer/features/safekeeping/public.ts';

/** What keeps copies, and the commands of backup and export, whatever the view. */
export function SettingsBackground() {
  return (
    <>
      <SafekeepingBackground />
      <BackupBackground />
      <OpenExportBackground />
    </>
  );
}
