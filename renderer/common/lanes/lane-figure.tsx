import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import type { LaneGroup, PointKind, Years } from './lane.ts';
import { layoutLanes, type LaneLayout } from './layout-lanes.ts';
import { TodayLine } from './today-line.tsx';
import styles from './lane-figure.module.css';

/** What a legend tells of. */
export type LegendMark = { mark: 'span' | 'estimate' | PointKind; label: string };

/** A timeline: years across, lines by group down; each line is a link, named by all that it shows. */
export function LaneFigure({
  groups,
  years,
  today,
  todayText,
  width,
  letter,
  legend,
  isWhole = true,
}: {
  groups: readonly LaneGroup[];
  years: Years;
  today: CalendarDate;
  todayText: string;
  width: number;
  letter: number;
  legend: readonly LegendMark[];
  /** Whether the lines below the window are drawn as well. */
  isWhole?: boolean;
}) {
  const layout = layoutLanes(groups, years, width, letter, today);
  const { row } = layout;
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
        <YearLines layout={layout} letter={letter} />
        {/* Below the lines, so that it crosses neither a heading nor a day. */}
        {layout.today === null ? null : (
          <TodayLine
            x={layout.today}
            top={row * 0.5}
            figure={layout}
            letter={letter}
            text={todayText}
          />
        )}
        {layout.lines.map((line) => {
          if (!isWhole && line.y > window.innerHeight) return null;
          if (line.kind === 'lane') {
            return <LaneLine key={line.lane.id} line={line} layout={layout} letter={letter} />;
          }
          return (
            <g key={`group:${line.id}`}>
              <rect
                className={styles.groupGround}
                x="0"
                y={line.y}
                width={layout.width}
                height={row}
              />
              <text className={styles.group} x={letter * 0.5} y={line.y + baseline(layout, letter)}>
                {line.label}
              </text>
            </g>
          );
        })}
      </svg>
      <ul className={styles.legend}>
        {legend.map(({ mark, label }) => (
          <li key={mark}>
            <svg width={letter * 1.7} height={letter * 1.4} aria-hidden="true">
              {mark === 'span' || mark === 'estimate' ? (
                <rect
                  className={styles.span}
                  data-estimate={mark === 'estimate' || undefined}
                  x="1"
                  y={letter * 0.2}
                  width={letter * 1.5}
                  height={letter}
                  rx="2"
                />
              ) : (
                <Point kind={mark} x={letter * 0.85} y={letter * 0.7} letter={letter} />
              )}
            </svg>
            {label}
          </li>
        ))}
      </ul>
    </>
  );
}

/** How far below the top of its line a text stands. */
const baseline = ({ row }: LaneLayout, letter: number) => row / 2 + letter * 0.36;

function YearLines({ layout, letter }: { layout: LaneLayout; letter: number }) {
  const { row } = layout;
  return (
    <>
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
      {layout.years.map(({ year, x, width }) => (
        <g key={year}>
          <line className={styles.grid} data-year x1={x} x2={x} y1={row * 0.3} y2={layout.height} />
          <text className={styles.axis} x={x + letter * 0.4} y={row * 0.85}>
            {width < letter * 3 ? `’${String(year).slice(2)}` : year}
          </text>
        </g>
      ))}
    </>
  );
}

function LaneLine({
  line: { lane, y, label, spans, points },
  layout,
  letter,
}: {
  line: Extract<LaneLayout['lines'][number], { kind: 'lane' }>;
  layout: LaneLayout;
  letter: number;
}) {
  const { row, bar } = layout;
  const textY = y + baseline(layout, letter);
  const lineUp = (label.length - 1) * letter * 0.58;
  const name = `${lane.label}: ${lane.words}`;
  return (
    <g>
      <a href={lane.href} className={styles.bar} lang={lane.lang} aria-label={name}>
        <title>{name}</title>
        <rect className={styles.hit} x="1" y={y + 1} width={layout.width - 2} height={row - 2} />
      </a>
      {/* What is drawn is said by the name of the link, in words. */}
      <g aria-hidden="true" className={styles.drawn}>
        {label.map((text, index) => (
          <text
            key={text}
            className={styles.text}
            x={letter}
            y={textY - lineUp + index * letter * 1.16}
          >
            {text}
          </text>
        ))}
        {spans.map(({ x, width, isEstimate }) => (
          <rect
            key={x}
            className={styles.span}
            data-estimate={isEstimate || undefined}
            x={x}
            y={y + (row - bar) / 2}
            width={width}
            height={bar}
            rx="2"
          />
        ))}
        {lane.spans.length === 0 && lane.note ? (
          <text className={styles.axis} x={layout.left} y={textY}>
            {lane.note}
          </text>
        ) : null}
        {points.map(({ x, kind, label: day }, index) => {
          const isLate = x > layout.width - letter * 7;
          return (
            <g key={index}>
              <Point kind={kind} x={x} y={y + row / 2} letter={letter} />
              {day === '' ? null : (
                <text
                  className={styles.date}
                  data-kind={kind}
                  x={isLate ? x - letter : x + letter}
                  y={textY}
                  textAnchor={isLate ? 'end' : 'start'}
                >
                  {day}
                </text>
              )}
            </g>
          );
        })}
      </g>
    </g>
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
