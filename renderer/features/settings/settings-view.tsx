import { useTranslation } from 'react-i18next';
import { ViewBar } from '#renderer/ui/view-bar.tsx';

export function SettingsView() {
  const { t } = useTranslation(['settings']);
  return <ViewBar title={t('settings:title')} />;
}
