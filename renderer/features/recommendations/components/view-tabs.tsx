import { useTranslation } from 'react-i18next';
import { ViewLinks } from '#renderer/ui/layout/view-links.tsx';
import { HOME, MATRIX } from '../recommendations-address.ts';

/** The list and the matrix. */
export function ViewTabs({ current }: { current: 'list' | 'matrix' }) {
  const { t } = useTranslation(['recommendations']);
  return (
    <ViewLinks
      label={t('recommendations:views')}
      links={[
        { href: `#${HOME}`, label: t('recommendations:list'), isCurrent: current === 'list' },
        { href: `#${MATRIX}`, label: t('recommendations:matrix'), isCurrent: current === 'matrix' },
      ]}
    />
  );
}
