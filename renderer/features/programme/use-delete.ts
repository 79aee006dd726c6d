import { useTranslation } from 'react-i18next';
import { pickText } from '#shared/i18n/languages.ts';
import type { Programme } from '#shared/programme/programme.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useAct } from '#renderer/common/use-act.ts';
import { backupBefore } from '#renderer/session/safekeeping.ts';
import { useConfirm } from '#renderer/ui/overlays/confirm.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { deleteProgramme } from './programme-commands.ts';

/** Deletes a programme after telling what goes with it. Returns whether it went. */
export function useDeleteProgramme(): (programme: Programme) => Promise<boolean> {
  const { t } = useTranslation(['programme', 'common']);
  const office = useOffice();
  const confirm = useConfirm();
  const act = useAct();
  const language = useScreenLanguage();
  return async (programme) => {
    const name = pickText(programme.title, language);
    const sure = await confirm({
      title: t('programme:delete.programmeTitle', { name }),
      text: t('programme:delete.programmeText'),
      action: t('common:delete'),
      danger: true,
    });
    if (!sure || !(await backupBefore('before-bulk-delete'))) return false;
    return await act(
      () => deleteProgramme(office, programme),
      t('programme:delete.done', { name }),
      t('programme:delete.undone'),
    );
  };
}
