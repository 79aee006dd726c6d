import { useTranslation } from 'react-i18next';
import { useOffice } from '#renderer/data/office-context.ts';
import { writeFailure } from '#renderer/data/write-failure.ts';
import { showNotice } from '#renderer/session/notices.ts';
import { Button } from '#renderer/ui/button.tsx';
import { addSample } from '#renderer/features/settings/public.ts';

/** Fills an empty office with made-up contacts to try the program with. */
export function AddSampleButton() {
  const { t } = useTranslation(['contacts', 'acts']);
  const office = useOffice();
  const add = async () => {
    try {
      await addSample(office);
    } catch (error) {
      showNotice(t(`acts:writeFailure.${writeFailure(error)}`));
    }
  };
  return (
    <Button variant="quiet" onPress={() => void add()}>
      {t('contacts:empty.sample')}
    </Button>
  );
}
