import { useTranslation } from 'react-i18next';
import { ViewLinks } from '#renderer/ui/layout/view-links.tsx';

/** The list of meetings, the register of what was decided in them, and the clock of the year. */
export function MeetingsViews({ current }: { current: 'meetings' | 'decisions' | 'year' }) {
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
        {
          href: '#/meetings/year',
          label: t('meetings:yearClock.view'),
          isCurrent: current === 'year',
        },
      ]}
    />
  );
}
