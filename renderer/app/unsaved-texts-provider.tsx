import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { readUnsavedForms, unsavedForm } from '#renderer/common/unsaved-forms.ts';
import { LeftFormContext } from '#renderer/data/drafts/left-form.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { unsavedKeepers } from '#renderer/data/drafts/unsaved-keepers.ts';
import { useLive, valueOr } from '#renderer/data/use-live.ts';
import { showNotice } from '#renderer/session/notices.ts';
import { UnsavedTextsContext } from '#renderer/ui/forms/unsaved-texts.ts';
import { UnsavedIdsContext } from '#renderer/ui/tables/unsaved-mark.tsx';

const NONE: readonly never[] = [];

/** Has the fields of the window keep what is not saved yet as drafts of the office, and tells where such text is. */
export function UnsavedTextsProvider({ children }: { children: ReactNode }) {
  const { t } = useTranslation(['common']);
  const office = useOffice();
  const { drafts } = office;
  const keeper = useMemo(() => unsavedKeepers(drafts), [drafts]);
  const texts = useMemo(
    () => ({
      keeper,
      takeBack: async (actIds: readonly string[]) => {
        for (const id of actIds) if (!(await office.undoAct(id)).ok) return false;
        return true;
      },
      sayBack: (field: string) => showNotice(t('common:broughtBack', { field })),
    }),
    [keeper, office, t],
  );
  const forms = valueOr(useLive(readUnsavedForms, [], { keepPrevious: true }), NONE);
  const ids = forms
    .map(({ id }) => id)
    .filter((id) => id !== undefined)
    .join(' ');
  const unsavedIds = useMemo(() => new Set(ids.split(' ')), [ids]);
  const onLeft = useMemo(
    () => (key: string) => {
      const tell = async () => {
        const form = await unsavedForm(office, key);
        if (!form) return;
        const { address } = form;
        showNotice(
          t('common:unsaved.left'),
          address
            ? {
                label: t('common:unsaved.goOn'),
                onPress: () => {
                  window.location.hash = address;
                },
              }
            : undefined,
        );
      };
      void tell();
    },
    [office, t],
  );
  return (
    <UnsavedTextsContext value={texts}>
      <UnsavedIdsContext value={unsavedIds}>
        <LeftFormContext value={onLeft}>{children}</LeftFormContext>
      </UnsavedIdsContext>
    </UnsavedTextsContext>
  );
}
