import { useTranslation } from 'react-i18next';
import { readUnsavedForms } from '#renderer/common/unsaved-forms.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useCommand } from '#renderer/session/commands.ts';
import { showNotice } from '#renderer/session/notices.ts';
import { saveFormInFront } from '#renderer/ui/forms/use-form-keys.ts';

/**
 * Saves the form in front. Where none is, everything else saves itself: it says so, or which forms were left unsaved, and
 * leads there.
 */
export function useSave(): void {
  const { t } = useTranslation(['common']);
  const office = useOffice();
  const tell = async () => {
    const [first, ...others] = await readUnsavedForms(office);
    if (!first) return showNotice(t('common:allSaved'));
    const { address } = first;
    const goOn = () => {
      if (address) window.location.hash = address;
    };
    const told = t('common:unsaved.state', { count: others.length + 1 });
    showNotice(told, address ? { label: t('common:unsaved.goOn'), onPress: goOn } : undefined);
  };
  const save = () => {
    if (saveFormInFront() || document.querySelector('[data-modal]') !== null) return;
    void tell();
  };
  useCommand('save', save, { overDialogs: true });
}
