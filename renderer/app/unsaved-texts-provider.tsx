import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOffice } from '#renderer/data/office-context.ts';
import { unsavedKeepers } from '#renderer/data/drafts/unsaved-keepers.ts';
import { showNotice } from '#renderer/session/notices.ts';
import { UnsavedTextsContext } from '#renderer/ui/forms/unsaved-texts.ts';

/** Has the fields of the window keep what is not saved yet as drafts of the office. */
export function UnsavedTextsProvider({ children }: { children: ReactNode }) {
  const { t } = useTranslation(['common']);
  const { drafts } = useOffice();
  const keeper = useMemo(() => unsavedKeepers(drafts), [drafts]);
  const texts = useMemo(
    () => ({
      keeper,
      sayBack: (field: string) => showNotice(t('common:broughtBack', { field })),
    }),
    [keeper, t],
  );
  return <UnsavedTextsContext value={texts}>{children}</UnsavedTextsContext>;
}
