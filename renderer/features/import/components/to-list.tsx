import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BulkDialog } from '#renderer/features/contacts/public.ts';
import { Button } from '#renderer/ui/button.tsx';
import { useCame, type Came } from '../use-show-imported.ts';

/** Puts what came with an import on a mailing list. */
export function ToList({ actId }: { actId: string }) {
  const { t } = useTranslation(['importScreen']);
  const cameWith = useCame();
  const [open, setOpen] = useState<Came | null>(null);
  return (
    <>
      <Button icon="mail" onPress={() => void cameWith(actId).then(setOpen)}>
        {t('importScreen:done.toList')}
      </Button>
      {open ? <BulkDialog {...open} act="addToList" onClose={() => setOpen(null)} /> : null}
    </>
  );
}
