import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { goalsInOrder } from '#shared/programme/outline/number-programme.ts';
import {
  NONE,
  type ActionFilter,
  type FilterField,
} from '#shared/programme/action-table/filter-actions.ts';
import { actionsByLead } from '#shared/programme/pictures/actions-by-lead.ts';
import { actionsByState } from '#shared/programme/pictures/actions-by-state.ts';
import type { BarPicture } from '#shared/programme/pictures/bar-picture.ts';
import { LACKS } from '#shared/programme/pictures/gap-bars.ts';
import { gapsByGoal } from '#shared/programme/pictures/gaps-by-goal.ts';
import { gapsByLead } from '#shared/programme/pictures/gaps-by-lead.ts';
import { timelineOf } from '#shared/programme/pictures/timeline.ts';
import { EmptyState } from '#renderer/ui/status/empty-state.tsx';
import { useIsDrawn } from '#renderer/ui/drawing/use-is-drawn.ts';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { useToday } from '#renderer/ui/words/use-today.ts';
import { tableAddress } from '../action-table/table-address.ts';
import { GAPS } from '../programme-address.ts';
import type { ProgrammePage } from '../programme-data.ts';
import { gapsOf, numberedOf } from '../content-memo.ts';
import { BarsFigure } from './bars-figure.tsx';
import { BarsTable } from './bars-table.tsx';
import { FigureFrame } from '#renderer/common/figure-frame.tsx';
import { TimelineFigure } from './timeline-figure.tsx';
import { TimelineTable } from './timeline-table.tsx';
import styles from './pictures.module.css';

/** A programme in pictures, each with its numbers as a table. */
export function PicturesView({ page, more }: { page: ProgrammePage; more: string | undefined }) {
  const today = useToday();
  const { t } = useTranslation(['pictures']);
  const language = useScreenLanguage();
  const { content, organisations } = page;
  const { programme } = content;
  const outline = numberedOf(content);
  const timeline = useMemo(
    () => timelineOf(content, language, today, outline),
    [content, language, today, outline],
  );
  // What is in sight is there first, and what lies below it a moment later; all at once where one of them is gone to.
  const isWhole = useIsDrawn(more === GAPS);
  const pictures = useMemo(() => {
    if (!isWhole) return null;
    const meter = gapsOf(content);
    return {
      lead: actionsByLead(content, organisations, language),
      state: actionsByState(content, language),
      gapsOfGoals: gapsByGoal(content, language, outline, meter),
      gapsOfLeads: gapsByLead(content, organisations, language, meter),
    };
  }, [isWhole, content, organisations, outline, language]);
  if (content.actions.length === 0) {
    return (
      <EmptyState icon="list" title={t('pictures:empty.title')} text={t('pictures:empty.text')} />
    );
  }

  const years =
    timeline.firstYear === timeline.lastYear
      ? String(timeline.firstYear)
      : `${String(timeline.firstYear)}–${String(timeline.lastYear)}`;
  /** A highest goal stands for all below it. */
  const valuesOf = (field: FilterField, id: string | null): string[] => {
    if (id === null) return [NONE];
    if (field !== 'goal') return [id];
    return goalsInOrder(outline.goals.filter(({ goal }) => goal.id === id)).map(
      ({ goal }) => goal.id,
    );
  };
  const bars = (
    picture: BarPicture,
    field: FilterField,
    seriesAre: FilterField,
    isSought = false,
  ) => {
    const hrefOf = (at: number, chosen: ActionFilter['chosen'] = {}) =>
      `#${tableAddress(programme.id, {
        [field]: valuesOf(field, picture.categoryIds[at] ?? null),
        ...chosen,
      })}`;
    const ofSeries = (id: string): readonly string[] => (isLack(id) ? LACKS[id] : [id]);
    return (
      <FigureFrame
        title={picture.title}
        summary={picture.summary}
        isSought={isSought}
        picture={(size) => <BarsFigure picture={picture} hrefOf={hrefOf} {...size} />}
        table={
          <BarsTable
            picture={picture}
            hrefOf={(at, series) =>
              hrefOf(at, field === seriesAre ? {} : { [seriesAre]: ofSeries(series) })
            }
          />
        }
      />
    );
  };
  return (
    <div className={styles.view}>
      <FigureFrame
        title={t('pictures:timeline.title')}
        summary={[
          t('pictures:timeline.summary', { count: timeline.actions, years }),
          ...(timeline.undated > 0
            ? [t('pictures:timeline.undated', { count: timeline.undated })]
            : []),
        ].join(' ')}
        picture={(size) => (
          <TimelineFigure
            programmeId={programme.id}
            timeline={timeline}
            today={today}
            isWhole={isWhole}
            {...size}
          />
        )}
        table={<TimelineTable programmeId={programme.id} timeline={timeline} />}
      />
      {pictures ? (
        <>
          {bars(pictures.lead, 'lead', 'state')}
          {bars(pictures.state, 'state', 'state')}
          {bars(pictures.gapsOfGoals, 'goal', 'gap', more === GAPS)}
          {bars(pictures.gapsOfLeads, 'lead', 'gap')}
        </>
      ) : null}
    </div>
  );
}

const isLack = (id: string): id is keyof typeof LACKS => id in LACKS;
