import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { LANGUAGES, pickText, type LocalText } from '#shared/i18n/languages.ts';
import { dueValue } from '#shared/recommendations/filter-recommendations.ts';
import { roundName } from '#shared/recommendations/listed-recommendation.ts';
import { referenceText } from '#shared/recommendations/reference-text.ts';
import { useLive } from '#renderer/data/use-live.ts';
import { usePageKeys } from '#renderer/ui/focus/use-page-keys.ts';
import { LiveRecord } from '#renderer/features/trash/public.ts';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import { openDocument } from '#renderer/features/documents/public.ts';
import { SourceTasks } from '#renderer/features/tasks/public.ts';
import { DefinitionList } from '#renderer/ui/layout/definition-list.tsx';
import { RecordColumns, RecordFacts } from '#renderer/ui/layout/record-columns.tsx';
import { DiscussedIn } from '#renderer/common/discussed-in.tsx';
import { Section } from '#renderer/ui/layout/section.tsx';
import { SampleTag, StatusMark, Tag } from '#renderer/ui/status/status-mark.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { useToday } from '#renderer/ui/words/use-today.ts';
import { ViewBar } from '#renderer/ui/layout/view-bar.tsx';
import { ActionLinks } from '../components/action-links.tsx';
import { StateMark } from '../components/state-mark.tsx';
import { HOME } from '../recommendations-address.ts';
import { readRecommendation, type RecommendationDetail } from '../recommendations-data.ts';
import { recommendationsRequest } from '../recommendations-document.ts';
import { dueDays } from '../recommendations-view.ts';
import { useDeleteRecommendations } from '../use-delete.ts';
import styles from '../components/recommendations.module.css';

/** A recommendation: its text, what has been done, what carries it out, and what it is. */
export function RecommendationPage({ id }: { id: string }) {
  const { t } = useTranslation(['recommendations']);
  const live = useLive((office) => readRecommendation(office, id), [id]);
  return (
    <LiveRecord
      live={live}
      record={{ table: 'recommendations', id }}
      failure={{
        title: t('recommendations:listView.failedTitle'),
        text: t('recommendations:listView.failedText'),
      }}
    >
      {(detail) => <Page detail={detail} />}
    </LiveRecord>
  );
}

function Page({ detail }: { detail: RecommendationDetail }) {
  const { t } = useTranslation(['recommendations', 'common', 'recordHistory']);
  const [, navigate] = useLocation();
  const { moment } = useMoment();
  const language = useScreenLanguage();
  const deleteRecommendations = useDeleteRecommendations();
  const { recommendation, links } = detail;
  const edit = () => navigate(`${HOME}/${recommendation.id}/edit`);
  usePageKeys({ onEdit: edit, onLeave: () => navigate(HOME) });
  return (
    <>
      <ViewBar
        title={referenceText(recommendation.reference, language) || t('recommendations:none')}
        back={{ href: `#${HOME}`, label: t('recommendations:title') }}
        sub={
          <>
            <StateMark state={recommendation.state} />{' '}
            {recommendation.sample ? <SampleTag /> : null}
          </>
        }
        secondary={[
          {
            id: 'edit',
            label: t('common:edit'),
            icon: 'pencil',
            shortcut: 'F2',
            isDisabled: false,
            onPress: edit,
          },
          {
            id: 'word',
            label: t('recommendations:page.word'),
            icon: 'file-output',
            shortcut: undefined,
            isDisabled: false,
            onPress: () => openDocument(recommendationsRequest([recommendation.id], 'ticked')),
          },
        ]}
        more={{
          label: t('recommendations:page.acts'),
          entries: [
            {
              id: 'history',
              label: t('recordHistory:action'),
              icon: 'history',
              onAction: () => navigate(`/history/recommendations/${recommendation.id}`),
            },
            {
              id: 'remove',
              label: t('recommendations:page.delete'),
              icon: 'trash',
              danger: true,
              onAction: () =>
                void deleteRecommendations([recommendation]).then((isGone) => {
                  if (isGone) navigate(HOME);
                }),
            },
          ],
        }}
      />
      <RecordColumns>
        <div className={styles.main}>
          <Section title={t('recommendations:page.text')}>
            <Words text={recommendation.text} none={t('recommendations:page.noText')} />
          </Section>
          <Section title={t('recommendations:page.actions')}>
            <ActionLinks key={recommendation.id} recommendation={recommendation} links={links} />
          </Section>
          <Section title={t('recommendations:page.response')}>
            <Words text={recommendation.response} none={t('recommendations:page.noResponse')} />
          </Section>
          <DiscussedIn targetId={recommendation.id} />
          <Section title={t('recommendations:page.tasks')}>
            <SourceTasks sourceKind="recommendation" sourceId={recommendation.id} />
          </Section>
        </div>
        <RecordFacts label={t('recommendations:page.facts')}>
          <Facts detail={detail} />
          <Section title={t('recommendations:column.topics')}>
            {recommendation.topics ? (
              <div className={styles.links}>
                {recommendation.topics.map((topic) => (
                  <Tag key={topic}>{topic}</Tag>
                ))}
              </div>
            ) : (
              <p className={styles.quiet}>{t('recommendations:none')}</p>
            )}
            <p className={styles.history}>
              {t('recommendations:page.history', {
                created: moment(recommendation.createdAt),
                updated: moment(recommendation.updatedAt),
              })}
            </p>
          </Section>
        </RecordFacts>
      </RecordColumns>
    </>
  );
}

function Facts({
  detail: { recommendation, body, round, addressees },
}: {
  detail: RecommendationDetail;
}) {
  const today = useToday();
  const { t } = useTranslation(['recommendations', 'programme', 'cooperation', 'common']);
  const language = useScreenLanguage();
  const { day } = useMoment();
  const { strength, position = 'none', givenOn, dueOn } = recommendation;
  const days = dueDays(today);
  const isOverdue = dueValue(recommendation, days.today, days.soonUntil) === 'overdue';
  return (
    <Section title={t('recommendations:page.facts')}>
      <DefinitionList
        items={[
          {
            term: t('recommendations:column.body'),
            value: body ? (
              <a href={`#/bodies/${body.id}`}>{pickText(body.name, language)}</a>
            ) : undefined,
          },
          {
            term: t('recommendations:column.round'),
            value: round ? (
              <a href={`#/obligations/rounds/${round.id}`}>{roundName(round, language)}</a>
            ) : undefined,
          },
          {
            term: t('recommendations:column.givenOn'),
            value: givenOn === undefined ? undefined : day(givenOn),
          },
          {
            term: t('recommendations:column.strength'),
            value: t(`programme:recommendation.strengths.${strength}`),
          },
          {
            term: t('recommendations:column.position'),
            value: t(`cooperation:position.${position}`),
          },
          {
            term: t('recommendations:column.addressees'),
            value:
              addressees.length === 0 ? undefined : (
                <ul className={styles.names}>
                  {addressees.map((one) => (
                    <li key={one.id}>
                      <a href={`#/organisations/${one.id}`}>{pickText(one.name, language)}</a>
                    </li>
                  ))}
                </ul>
              ),
          },
          {
            term: t('recommendations:column.dueOn'),
            value:
              dueOn === undefined ? undefined : isOverdue ? (
                <StatusMark tone="danger" icon="circle-alert">
                  {day(dueOn)} {t('recommendations:listView.overdue')}
                </StatusMark>
              ) : (
                day(dueOn)
              ),
          },
        ]}
      />
    </Section>
  );
}

/** A text in every language that it has, the screen's first. */
function Words({ text, none }: { text: LocalText | undefined; none: string }) {
  const { t } = useTranslation(['common']);
  const language = useScreenLanguage();
  const written = [language, ...LANGUAGES.filter((one) => one !== language)].filter(
    (one) => text?.[one] !== undefined,
  );
  if (written.length === 0) return <p className={styles.quiet}>{none}</p>;
  return (
    <>
      {written.map((one) => (
        <div key={one} className={styles.inLanguage}>
          {written.length > 1 || one !== language ? (
            <h3 className={styles.language}>{t(`common:languages.${one}`)}</h3>
          ) : null}
          <p className={styles.words} lang={one}>
            {text?.[one]}
          </p>
        </div>
      ))}
    </>
  );
}
