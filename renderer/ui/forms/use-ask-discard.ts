import { useTranslation } from 'react-i18next';
import { useConfirm } from '../overlays/confirm.tsx';

/** Asks whether what was written in a form may be thrown away. */
export function useAskDiscard(): () => Promise<boolean> {
  const { t } = useTranslation(['common']);
  const confirm = useConfirm();
  return () =>
    confirm({
      title: t('common:form.discardTitle'),
      text: t('common:form.discardText'),
      action: t('common:form.discard'),
      danger: true,
      back: t('common:form.goOn'),
    });
}
