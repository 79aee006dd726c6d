import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import { layoutTimeline } from '#shared/programme/pictures/timeline-layout.ts';
import type { Timeline } from '#shared/programme/pictures/timeline.ts';
import { TodayLine } from '#renderer/ui/layout/today-line.tsx';
import { addressOf } from '../programme-address.ts';
import { useScheduleWords } from './use-schedule-words.ts';
import styles from './pictures.module.css';

/**
 * The schedule: years across, actions by goal down; each action is a link to itself. Not drawn again for the pictures below
 * it.
 */
export const TimelineFigure = memo(function TimelineFigure({
  programmeId,
  timeline,
  today,
  width,
  letter,
  isWhole,
}: {
  programmeId: string;
  timeline: Timeline;
  today: CalendarDate;
  width: number;
  letter: number;
  /** Whether the lines below the window are drawn as well. */
  isWhole: boolean;
}) {
  const { t } = useTranslation(['pictures']);
  const { spanOf, milestonesOf } = useScheduleWords();
  const layout = layoutTimeline(timeline, width, letter, today);
  const { row, bar } = layout;
  const middleOf = (y: number) => y + row / 2 + letter * 0.36;
  return (
    <>
      <svg
        data-figure
        className={styles.figure}
        width={layout.width}
        height={layout.height}
        viewBox={`0 0 ${String(layout.width)} ${String(layout.height)}`}
        fontSize={letter}
      >
        {layout.years.map(({ year, x, width: long }) => (
          <g key={year}>
            <line className={styles.grid} x1={x} x2={x} y1={row * 0.3} y2={layout.height} />
            <text className={styles.axis} x={x + long / 2} y={row * 0.6} textAnchor="middle">
              {long < letter * 3 ? `’${String(year).slice(2)}` : year}
            </text>
          </g>
        ))}
        {layout.lines.map((line) => {
          if (!isWhole && line.y > window.innerHeight) return null;
          if (line.kind === 'goal') {
            return (
              <text
                key={`goal:${line.id ?? ''}`}
                className={styles.goal}
                x={letter * 0.5}
                y={middleOf(line.y)}
              >
                {line.label}
              </text>
            );
          }
          const { action, y } = line;
          const lineUp = (line.label.length - 1) * letter * 0.6;
          const words = [spanOf(action), ...milestonesOf(action)].join(', ');
          return (
            <g key={action.id}>
              <a
                href={`#${addressOf(programmeId, action.id)}`}
                className={styles.bar}
                lang={action.language}
                aria-label={`${action.number} ${action.title}: ${words}`}
              >
                <title>{`${action.number} ${action.title}: ${words}`}</title>
                <rect
                  className={styles.hit}
                  x="1"
                  y={y + 1}
                  width={layout.width - 2}
                  height={row - 2}
                />
              </a>
              {/* What is drawn is said by the name of the link, in words. */}
              <g aria-hidden="true" className={styles.drawn}>
                {line.label.map((text, index) => (
                  <text
                    key={text}
                    className={styles.text}
                    x={letter}
                    y={middleOf(y) - lineUp + index * letter * 1.2}
                  >
                    {text}
                  </text>
                ))}
                {line.bar ? (
                  <rect
                    className={styles.span}
                    data-open={line.bar.isOpen || undefined}
                    x={line.bar.x}
                    y={y + (row - bar) / 2}
                    width={line.bar.width}
                    height={bar}
                    rx="2"
                  />
                ) : (
                  <text className={styles.axis} x={layout.left} y={middleOf(y)}>
                    {spanOf(action)}
                  </text>
                )}
                {line.milestones.map(({ id, x, isDone }) => (
                  <path
                    key={id}
                    className={styles.milestone}
                    data-done={isDone || undefined}
                    d={diamond(x, y + row / 2, letter * 0.6)}
                  />
                ))}
              </g>
            </g>
          );
        })}
        {layout.today === null ? null : (
          <TodayLine
            x={layout.today}
            top={row * 0.75}
            figure={layout}
            letter={letter}
            text={t('pictures:timeline.today')}
          />
        )}
      </svg>
      <ul className={styles.legend}>
        {(['bar', 'open', 'milestone', 'done'] as const).map((kind) => (
          <li key={kind}>
            <svg width={letter * 1.6} height={letter * 1.3} aria-hidden="true">
              {kind === 'bar' || kind === 'open' ? (
                <rect
                  className={styles.span}
                  data-open={kind === 'open' || undefined}
                  x="1"
                  y={letter * 0.2}
                  width={letter * 1.4}
                  height={letter * 0.9}
                  rx="2"
                />
              ) : (
                <path
                  className={styles.milestone}
                  data-done={kind === 'done' || undefined}
                  d={diamond(letter * 0.8, letter * 0.65, letter * 0.55)}
                />
              )}
            </svg>
            {t(`pictures:timeline.legend.${kind}`)}
          </li>
        ))}
      </ul>
    </>
  );
});

function diamond(x: number, y: number, half: number): string {
  return `M${String(x)} ${String(y - half)} l${String(half)} ${String(half)} l${String(-half)} ${String(half)} l${String(-half)} ${String(-half)} z`;
}
