import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { FollowUpRound } from '#shared/programme/follow-up/follow-up.ts';
import { indicatorSeries } from '#shared/programme/follow-up/indicator-series.ts';
import { roundsBefore } from '#shared/programme/follow-up/statuses.ts';
import { indicatorBars } from '#shared/programme/pictures/indicator-bars.ts';
import { FigureFrame } from '#renderer/common/figure-frame.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { BarsFigure } from '../pictures/bars-figure.tsx';
import { BarsTable } from '../pictures/bars-table.tsx';
import { addressOf } from '../programme-address.ts';
import type { ProgrammePage } from '../programme-data.ts';
import type { FollowUp } from './follow-up-data.ts';
import styles from './follow-up.module.css';

/**
 * The indicators that count, each with what was told of it from its baseline to the day of `round`, as the round's report
 * has it; nothing where none has two numbers.
 */
export function IndicatorFigures({
  page,
  followUp,
  round,
}: {
  page: ProgrammePage;
  followUp: FollowUp;
  round: FollowUpRound;
}) {
  const { t } = useTranslation(['followUp']);
  const language = useScreenLanguage();
  const { content } = page;
  const shown = useMemo(
    () =>
      indicatorSeries(
        content,
        [...roundsBefore(followUp.rounds, round), round],
        round.asOf,
      ).flatMap((series) => {
        const picture = indicatorBars(series, language);
        return picture ? [{ indicator: series.indicator, picture }] : [];
      }),
    [content, followUp.rounds, round, language],
  );
  if (shown.length === 0) return null;
  return (
    <section className={styles.part} aria-label={t('followUp:indicators.title')}>
      <h2 className={styles.partTitle}>{t('followUp:indicators.title')}</h2>
      <div className={styles.figures}>
        {shown.map(({ indicator, picture }) => {
          const href = `#${addressOf(content.programme.id, indicator.actionId ?? indicator.goalId)}`;
          return (
            <FigureFrame
              key={indicator.id}
              title={picture.title}
              summary={picture.summary}
              picture={(size) => <BarsFigure picture={picture} hrefOf={() => href} {...size} />}
              table={<BarsTable picture={picture} hrefOf={() => href} />}
            />
          );
        })}
      </div>
    </section>
  );
}
