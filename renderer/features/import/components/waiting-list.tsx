import { useTranslation } from 'react-i18next';
import { Button } from '#renderer/ui/button.tsx';
import { Notice } from '#renderer/ui/status/notice.tsx';
import { openWaiting, useImportStore } from '../import-store.ts';

/** Lists that came while another was being imported, and the way to the first of them. */
export function WaitingList() {
  const { t } = useTranslation(['importScreen']);
  const waiting = useImportStore((store) => store.waiting);
  const names = waiting.map((list) =>
    list.kind === 'file' ? list.name : t('importScreen:pasted'),
  );
  const [first] = names;
  if (first === undefined) return null;
  return (
    <Notice
      tone="info"
      title={t('importScreen:waiting.title', { count: waiting.length })}
      actions={
        <Button size="small" onPress={openWaiting}>
          {t('importScreen:waiting.open', { name: first })}
        </Button>
      }
    >
      {names.join(', ')}
    </Notice>
  );
}
