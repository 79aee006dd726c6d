import { useTranslation } from 'react-i18next';
import { ViewBar } from '#renderer/ui/view-bar.tsx';

export function HelpView() {
  const { t } = useTranslation(['help']);
  return <ViewBar title={t('help:title')} />;
}
