import { useTranslation } from 'react-i18next';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import { TodayLine } from '#renderer/ui/layout/today-line.tsx';
import { layoutLanes, type LaneGroup, type PointKind, type Years } from '../lanes.ts';
import styles from './obligations.module.css';

const LEGEND = ['span', 'estimate', 'deadline', 'overdue', 'unsure', 'event', 'done'] as const;

/** A timeline: years across, lines by body down; each line is a link, named by all that it shows. */
export function LaneFigure({
  groups,
  years,
  today,
  width,
  letter,
  legend = LEGEND,
}: {
  groups: readonly LaneGroup[];
  years: Years;
  today: CalendarDate;
  width: number;
  letter: number;
  legend?: readonly ((typeof LEGEND)[number] | 'round')[];
}) {
  const { t } = useTranslation(['obligations']);
  const { day } = useMoment();
  const layout = layoutLanes(groups, years, width, letter, today);
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
        {layout.months.map(({ at, x, isYear }) => (
          <line
            key={at}
            className={styles.grid}
            data-year={isYear || undefined}
            x1={x}
            x2={x}
            y1={row * 0.8}
            y2={layout.height}
          />
        ))}
        {layout.years.map(({ year, x, width: long }) => (
          <g key={year}>
            <line
              className={styles.grid}
              data-year
              x1={x}
              x2={x}
              y1={row * 0.3}
              y2={layout.height}
            />
            <text className={styles.axis} x={x + letter * 0.4} y={row * 0.85}>
              {long < letter * 3 ? `’${String(year).slice(2)}` : year}
            </text>
          </g>
        ))}
        {/* Below the lines, so that it crosses neither a heading nor a day. */}
        {layout.today === null ? null : (
          <TodayLine
            x={layout.today}
            top={row * 0.5}
            figure={layout}
            letter={letter}
            text={t('obligations:timeline.today', { day: day(today) })}
          />
        )}
        {layout.lines.map((line) => {
          if (line.kind === 'group') {
            return (
              <g key={`group:${line.id}`}>
                <rect
                  className={styles.groupGround}
                  x="0"
                  y={line.y}
                  width={layout.width}
                  height={row}
                />
                <text className={styles.group} x={letter * 0.5} y={middleOf(line.y)}>
                  {line.label}
                </text>
              </g>
            );
          }
          const { lane, y } = line;
          const lineUp = (line.label.length - 1) * letter * 0.58;
          const name = `${lane.label}: ${lane.words}`;
          return (
            <g key={lane.id}>
              <a href={lane.href} className={styles.bar} aria-label={name}>
                <title>{name}</title>
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
                    y={middleOf(y) - lineUp + index * letter * 1.16}
                  >
                    {text}
                  </text>
                ))}
                {line.spans.map(({ x, width: long, isEstimate }) => (
                  <rect
                    key={x}
                    className={styles.span}
                    data-estimate={isEstimate || undefined}
                    x={x}
                    y={y + (row - bar) / 2}
                    width={long}
                    height={bar}
                    rx="2"
                  />
                ))}
                {lane.points.length === 0 && lane.note ? (
                  <text className={styles.axis} x={layout.left} y={middleOf(y)}>
                    {lane.note}
                  </text>
                ) : null}
                {line.points.map(({ x, kind, label }) => {
                  const isLate = x > layout.width - letter * 7;
                  return (
                    <g key={x}>
                      <Point kind={kind} x={x} y={y + row / 2} letter={letter} />
                      <text
                        className={styles.date}
                        data-kind={kind}
                        x={isLate ? x - letter : x + letter}
                        y={middleOf(y)}
                        textAnchor={isLate ? 'end' : 'start'}
                      >
                        {label}
                      </text>
                    </g>
                  );
                })}
              </g>
            </g>
          );
        })}
      </svg>
      <ul className={styles.legend}>
        {legend.map((kind) => (
          <li key={kind}>
            <svg width={letter * 1.7} height={letter * 1.4} aria-hidden="true">
              {kind === 'span' || kind === 'estimate' || kind === 'round' ? (
                <rect
                  className={styles.span}
                  data-estimate={kind === 'estimate' || undefined}
                  x="1"
                  y={letter * 0.2}
                  width={letter * 1.5}
                  height={letter}
                  rx="2"
                />
              ) : (
                <Point kind={kind} x={letter * 0.85} y={letter * 0.7} letter={letter} />
              )}
            </svg>
            {t(`obligations:timeline.legend.${kind}`)}
          </li>
        ))}
      </ul>
    </>
  );
}

/** A day, told apart by form as well as by colour. */
function Point({ kind, x, y, letter }: { kind: PointKind; x: number; y: number; letter: number }) {
  const half = letter * 0.55;
  const at = (dx: number, dy: number) => `${String(x + dx)} ${String(y + dy)}`;
  if (kind === 'deadline' || kind === 'overdue') {
    const d = `M${at(0, -half)} L${at(half, 0)} L${at(0, half)} L${at(-half, 0)} z`;
    return <path className={styles.point} data-kind={kind} d={d} />;
  }
  return (
    <>
      <circle className={styles.point} data-kind={kind} cx={x} cy={y} r={half} />
      {kind === 'unsure' ? (
        <text
          className={styles.question}
          x={x}
          y={y + letter * 0.28}
          textAnchor="middle"
          fontSize={letter * 0.8}
        >
          ?
        </text>
      ) : null}
      {kind === 'done' ? (
        <path
          className={styles.mark}
          d={`M${at(-half * 0.5, 0)} L${at(-half * 0.1, half * 0.4)} L${at(half * 0.5, -half * 0.4)}`}
        />
      ) : null}
    </>
  );
}
