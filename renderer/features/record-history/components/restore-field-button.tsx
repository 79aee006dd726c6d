import { useTranslation } from 'react-i18next';
import { Button } from '#renderer/ui/button.tsx';

/** Gives a field back what it once held; its name says which field and what, as there is one in every row. */
export function RestoreFieldButton({
  field,
  value,
  onRestore,
}: {
  /** Both in words. */
  field: string;
  value: string;
  onRestore: () => void;
}) {
  const { t } = useTranslation(['recordHistory']);
  return (
    <Button
      size="small"
      icon="undo"
      aria-label={t('recordHistory:restoreNamed', { field, value })}
      onPress={onRestore}
    >
      {t('recordHistory:restore')}
    </Button>
  );
}
