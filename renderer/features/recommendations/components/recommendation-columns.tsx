import { useTranslation } from 'react-i18next';
import { dueValue } from '#shared/recommendations/filter-recommendations.ts';
import { referenceText } from '#shared/recommendations/reference-text.ts';
import { collatorFor } from '#shared/text/collator.ts';
import { SampleTag, StatusMark } from '#renderer/ui/status/status-mark.tsx';
import type { Column } from '#renderer/ui/tables/data-table.tsx';
import type { Sort } from '#renderer/ui/tables/sort-head.tsx';
import { LocalWords } from '#renderer/ui/words/local-words.tsx';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import { useNumber } from '#renderer/ui/words/use-number.ts';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { useToday } from '#renderer/ui/words/use-today.ts';
import { dueDays, type RecommendationLine } from '../recommendations-view.ts';
import { StateMark } from './state-mark.tsx';
import styles from './recommendations.module.css';

/** The columns of the list of recommendations. */
export function useRecommendationColumns(): Column<RecommendationLine, string>[] {
  const { t } = useTranslation(['recommendations', 'common', 'programme', 'cooperation']);
  const language = useScreenLanguage();
  const number = useNumber();
  const { day } = useMoment();
  const days = dueDays(useToday());
  return [
    {
      id: 'reference',
      header: t('recommendations:column.reference'),
      sortable: true,
      cell: ({ recommendation }) => (
        <span className={styles.named}>
          {referenceText(recommendation.reference, language)}{' '}
          {recommendation.sample ? <SampleTag /> : null}
        </span>
      ),
    },
    {
      id: 'text',
      header: t('recommendations:column.text'),
      className: styles.text,
      cell: ({ recommendation }) => (
        <span className={styles.excerpt}>
          <LocalWords text={recommendation.text} />
        </span>
      ),
    },
    {
      id: 'body',
      header: t('recommendations:column.body'),
      sortable: true,
      className: styles.narrow,
      cell: ({ body, shortRound }) => (
        <>
          {body || t('common:notApplicable')}
          {shortRound ? <span className={styles.quiet}> · {shortRound}</span> : null}
        </>
      ),
    },
    {
      id: 'strength',
      header: t('recommendations:column.strength'),
      className: styles.narrow,
      cell: ({ recommendation: { strength, position = 'none' } }) => (
        <>
          {t(`programme:recommendation.strengths.${strength}`)}
          {position === 'none' ? null : (
            <span className={styles.quiet}> · {t(`cooperation:position.${position}`)}</span>
          )}
        </>
      ),
    },
    {
      id: 'addressees',
      header: t('recommendations:column.addressees'),
      className: styles.narrow,
      cell: ({ addressees }) => addressees || t('common:notApplicable'),
    },
    {
      id: 'actions',
      header: t('recommendations:listView.actions'),
      align: 'end',
      cell: ({ actions }) => number(actions),
    },
    {
      id: 'dueOn',
      header: t('recommendations:column.dueOn'),
      sortable: true,
      cell: ({ recommendation }) => {
        if (recommendation.dueOn === undefined) return t('common:notApplicable');
        const shown = day(recommendation.dueOn);
        if (dueValue(recommendation, days.today, days.soonUntil) !== 'overdue') return shown;
        return (
          <StatusMark tone="danger" icon="circle-alert">
            {shown} {t('recommendations:listView.overdue')}
          </StatusMark>
        );
      },
    },
    {
      id: 'state',
      header: t('recommendations:column.state'),
      cell: ({ recommendation }) => <StateMark state={recommendation.state} />,
    },
  ];
}

const SORTS = ['reference', 'body', 'dueOn'] as const;
export type RecommendationSort = (typeof SORTS)[number];

/** Whether it is one of the columns by which recommendations are sorted. */
export function isSort(sort: Sort<string>): sort is Sort<RecommendationSort> {
  return SORTS.some((id) => id === sort.by);
}

/** The lines in that order; they come by body, round and reference. */
export function sortedLines(
  lines: readonly RecommendationLine[],
  sort: Sort<RecommendationSort> | null,
): readonly RecommendationLine[] {
  if (!sort || (sort.by === 'body' && sort.direction === 'ascending')) return lines;
  const { compare } = collatorFor('fi');
  const key = ({ recommendation, body }: RecommendationLine) =>
    sort.by === 'body'
      ? body
      : sort.by === 'dueOn'
        ? (recommendation.dueOn ?? '9')
        : recommendation.reference;
  const sign = sort.direction === 'ascending' ? 1 : -1;
  return [...lines].sort((one, other) => sign * compare(key(one), key(other)));
}
