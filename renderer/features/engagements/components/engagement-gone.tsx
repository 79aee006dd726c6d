import { useTranslation } from 'react-i18next';
import { ButtonLink } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';

/** Where an entry was that is deleted or never was. */
export function EngagementGone() {
  const { t } = useTranslation(['engagements']);
  return (
    <EmptyState
      icon="circle-question"
      title={t('engagements:page.goneTitle')}
      text={t('engagements:page.goneText')}
      headingLevel={1}
      action={<ButtonLink href="#/engagements">{t('engagements:page.toLog')}</ButtonLink>}
    />
  );
}
