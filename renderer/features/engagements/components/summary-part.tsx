import { useTranslation } from 'react-i18next';
import type { Engagement } from '#shared/cooperation/engagements/engagement.ts';
import { LANGUAGES } from '#shared/i18n/languages.ts';
import { Section } from '#renderer/ui/layout/section.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import styles from './engagements.module.css';

/** What it was about and how it went, in the user's own language first. */
export function SummaryPart({ engagement: { id, summary } }: { engagement: Engagement }) {
  const { t } = useTranslation(['engagements', 'common']);
  const own = useScreenLanguage();
  const written = [own, ...LANGUAGES.filter((one) => one !== own)].filter(
    (one) => summary?.[one] !== undefined,
  );
  return (
    <Section title={t('engagements:field.summary')}>
      {written.length === 0 ? (
        <p className={styles.quiet}>
          {t('engagements:page.noSummary')}{' '}
          <a href={`#/engagements/${id}/edit`}>{t('engagements:page.writeSummary')}</a>
        </p>
      ) : null}
      {written.map((one) => (
        <div key={one}>
          {written.length > 1 || one !== own ? (
            <h3 className={styles.language}>{t(`common:languages.${one}`)}</h3>
          ) : null}
          <p lang={one} className={styles.text}>
            {summary?.[one]}
          </p>
        </div>
      ))}
    </Section>
  );
}
