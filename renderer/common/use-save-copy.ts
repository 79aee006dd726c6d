import { useTranslation } from 'react-i18next';
import type { FileFilter } from '#shared/ipc/contract.ts';
import { usePlatform } from '#renderer/platform/platform-context.ts';
import { showNotice } from '#renderer/session/notices.ts';

/** Saves what is no document of its own, and tells of it: by `told` under which name, or why not; nothing where it was called off. */
export function useSaveCopy(): (
  file: { suggestedName: string; filters: FileFilter[]; bytes: Uint8Array },
  told: (name: string) => string,
) => Promise<void> {
  const { t } = useTranslation(['shell']);
  const platform = usePlatform();
  return async (file, told) => {
    const saved = await platform.saveFile(file);
    if (!saved.ok) showNotice(t(`shell:failures.${saved.failure.code}`));
    else if (saved.value.saved) showNotice(told(saved.value.name));
  };
}
