import { useTranslation } from 'react-i18next';
import { Button } from '#renderer/ui/button.tsx';
import { useTitleNext } from '#renderer/ui/focus/use-title-next.ts';

/** Of a value so much is named: it stands whole in its cell. */
const LONGEST = 60;

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
  const shown = value.replaceAll(/\s+/gu, ' ') || t('recordHistory:empty');
  const short = shown.length > LONGEST ? `${shown.slice(0, LONGEST).trimEnd()}…` : shown;
  const titleNext = useTitleNext();
  return (
    <span {...titleNext}>
      <Button
        size="small"
        icon="undo"
        aria-label={t('recordHistory:restoreNamed', { field, value: short })}
        onPress={onRestore}
      >
        {t('recordHistory:restore')}
      </Button>
    </span>
  );
}
