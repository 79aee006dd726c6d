import { Button } from '#renderer/ui/button.tsx';
import { useTranslation } from 'react-i18next';

export function Welcome({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation(['common']);
  return <Button onPress={onDone}>{t('common:next')}</Button>;
}
