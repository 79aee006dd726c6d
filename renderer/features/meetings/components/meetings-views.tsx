import { useTranslation } from 'react-i18next';
import { ViewLinks } from '#renderer/ui/layout/view-links.tsx';

/** From the list of meetings to the register of what was decided in them, and back. */
export function MeetingsViews({ current }: { current: 'meetings' | 'decisions' }) {
  const { t } = useTranslation(['meetings']);
  return (
    <ViewLinks
      label={t('meetings:register.views')}
      links={[
        {
          href: '#/meetings',
          label: t('meetings:register.meetings'),
          isCurrent: current === 'meetings',
        },
        {
          href: '#/meetings/decisions',
          label: t('meetings:register.title'),
          isCurrent: current === 'decisions',
        },
      ]}
    />
  );
}
