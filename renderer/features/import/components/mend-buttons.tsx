import { useTranslation } from 'react-i18next';
import type { Mend } from '#shared/contacts/import/edits/mends.ts';
import { Button } from '#renderer/ui/button.tsx';

/** What mends a remark in one press. */
export function MendButtons({
  mends,
  ofAll = false,
  isBusy,
  onMend,
}: {
  mends: readonly Mend[];
  /** All rows with the remark are mended. */
  ofAll?: boolean;
  isBusy: boolean;
  onMend: (mend: Mend) => void;
}) {
  const { t } = useTranslation(['importScreen', 'import']);
  const labelOf = (mend: Mend) =>
    mend.do === 'take-as'
      ? t('importScreen:mend.takeAs', { field: t(`import:field.${mend.as}`) })
      : t(`importScreen:mend.${mend.do}`);
  return mends.map((mend) => (
    <Button
      key={mend.do === 'take-as' ? mend.as : mend.do}
      size="small"
      isDisabled={isBusy}
      onPress={() => onMend(mend)}
    >
      {ofAll ? t('importScreen:mend.ofAll', { mend: labelOf(mend) }) : labelOf(mend)}
    </Button>
  ));
}
