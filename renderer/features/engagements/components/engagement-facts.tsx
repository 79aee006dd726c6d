import { useTranslation } from 'react-i18next';
import { daySpan } from '#shared/documents/texts/day-span.ts';
import { countryName } from '#shared/text/country-name.ts';
import { LANGUAGES, pickText } from '#shared/i18n/languages.ts';
import { DefinitionList } from '#renderer/ui/layout/definition-list.tsx';
import { Section } from '#renderer/ui/layout/section.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import type { EngagementDetail } from '../engagements-data.ts';
import { EngagementMarks } from './engagement-marks.tsx';
import styles from './engagements.module.css';

/** What an entry is: kind, days, place, topics, the round that it belongs to, who may see it; and the others of its series. */
export function EngagementFacts({
  detail: { engagement, round, series },
}: {
  detail: EngagementDetail;
}) {
  const { t } = useTranslation(['engagements', 'cooperation', 'common']);
  const language = useScreenLanguage();
  const { from, to, place, country, topics = [], title, confidentiality, notes } = engagement;
  const others = LANGUAGES.filter((one) => one !== language && title[one] !== undefined);
  return (
    <aside className={styles.facts} aria-label={t('engagements:page.facts')}>
      <Section title={t('engagements:page.facts')}>
        <DefinitionList
          items={[
            {
              term: t('engagements:field.kind'),
              value: t(`cooperation:engagementKind.${engagement.kind}`),
            },
            { term: t('engagements:field.day'), value: daySpan(from, to, language) },
            {
              term: t('engagements:field.place'),
              value: [place, country === undefined ? '' : countryName(country, language)]
                .filter(Boolean)
                .join(', '),
            },
            ...others.map((one) => ({
              term: t('engagements:form.inLanguage', {
                label: t('engagements:field.title'),
                language: t(`common:languages.${one}`),
              }),
              value: <span lang={one}>{title[one]}</span>,
            })),
            { term: t('engagements:field.topics'), value: topics.join(', ') },
            ...(round
              ? [
                  {
                    term: t('engagements:field.round'),
                    value: (
                      <a href={`#/obligations/rounds/${round.id}`}>
                        {[pickText(round.body, language), round.no].filter(Boolean).join(' ')}
                      </a>
                    ),
                  },
                ]
              : []),
            {
              term: t('engagements:field.state'),
              value: <EngagementMarks engagement={engagement} />,
            },
            {
              term: t('engagements:field.confidentiality'),
              value: (
                <>
                  {t(`cooperation:confidentiality.${confidentiality}`)}
                  <span className={styles.below}>
                    {t(`engagements:confidentialityHelp.${confidentiality}`)}
                  </span>
                </>
              ),
            },
          ]}
        />
      </Section>
      {engagement.seriesId !== undefined ? (
        <Section title={t('engagements:series.title')}>
          {series.length === 0 ? (
            <p className={styles.quiet}>{t('engagements:series.alone')}</p>
          ) : (
            <ul className={styles.lines}>
              {series.map((other) => (
                <li key={other.id} className={styles.lineText}>
                  <a href={`#/engagements/${other.id}`}>{pickText(other.title, language)}</a>
                  <span className={styles.small}>
                    {daySpan(other.from, other.to, language) || t('engagements:list.noDay')}
                  </span>
                </li>
              ))}
            </ul>
          )}
        </Section>
      ) : null}
      {notes !== undefined ? (
        <Section title={t('engagements:field.notes')}>
          <p className={styles.text}>{notes}</p>
        </Section>
      ) : null}
    </aside>
  );
}
