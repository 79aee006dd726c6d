import { useTranslation } from 'react-i18next';
import { useAskDiscard } from './use-ask-discard.ts';
import { Button } from '../button.tsx';
import { Notice } from '../status/notice.tsx';

/** Says that a draft was left from another time, and offers to throw it away, which is asked: nothing brings it back. */
export function DraftNotice({ form }: { form: { restored: boolean; discardDraft: () => void } }) {
  const { t } = useTranslation(['common']);
  const askDiscard = useAskDiscard();
  if (!form.restored) return null;
  return (
    <Notice
      tone="info"
      actions={
        <Button
          size="small"
          onPress={() => void askDiscard().then((isSure) => isSure && form.discardDraft())}
        >
          {t('common:form.discardDraft')}
        </Button>
      }
    >
      {t('common:form.restored')}
    </Notice>
  );
}
