import { useMemo } from 'react';
import { LOCALES } from '#shared/i18n/languages.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import { holidaysOf, type YearEntry } from '#shared/meetings/year-clock/year-entries.ts';
import {
  partOfYear,
  placeMarks,
  pointAt,
  radiusOf,
  RING,
} from '#shared/meetings/year-clock/year-ring.ts';
import { classes } from '#renderer/ui/classes.ts';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { KindShape } from './year-mark.tsx';
import styles from './year-clock.module.css';

/** Between the middle of the ring and its edge, in its own units. */
const EDGE = 316;
const JULY = 6;

/**
 * A year as a ring (vuosikello): January begins at the top, and the year goes on by the clock. It is a picture of the list
 * beside it: a click on a mark goes to its line there, the keyboard and a screen reader use the list itself.
 */
export function YearRing({
  label,
  year,
  today,
  entries,
  hub,
  currentNo,
  isSmall = false,
  onPress,
}: {
  label: string;
  year: number;
  today: CalendarDate;
  entries: readonly YearEntry[];
  /** Lines in the middle, the first the largest. */
  hub: readonly string[];
  currentNo?: number | undefined;
  /** Too small for numbers and names of months: their first letters, and marks without numbers. */
  isSmall?: boolean;
  onPress?: (entry: YearEntry) => void;
}) {
  const language = useScreenLanguage();
  const marks = useMemo(() => placeMarks(entries, year), [entries, year]);
  const names = useMemo(() => {
    const format = new Intl.DateTimeFormat(LOCALES[language], { timeZone: 'UTC', month: 'short' });
    return firstDays(year).map((day) => format.format(new Date(`${day}T00:00:00Z`)));
  }, [language, year]);
  const isThisYear = today.startsWith(String(year));
  const edges = [...firstDays(year), `${String(year + 1)}-01-01`].map((day) =>
    partOfYear(day, year),
  );
  return (
    <svg
      className={classes(styles.ring, isSmall && styles.small)}
      viewBox={`${-EDGE} ${-EDGE} ${2 * EDGE} ${2 * EDGE}`}
      role="img"
      aria-label={label}
    >
      {names.map((name, at) => {
        const [from = 0, to = 1] = edges.slice(at, at + 2);
        const isNow = isThisYear && Number(today.slice(5, 7)) === at + 1;
        const middle = pointAt((from + to) / 2, (RING.outer + RING.inner) / 2);
        return (
          <g key={name}>
            <path
              className={classes(styles.month, at === JULY && styles.july, isNow && styles.now)}
              d={sector(from, to, RING.outer, RING.inner)}
            />
            <text
              className={classes(styles.monthName, isNow && styles.nowName)}
              transform={`translate(${xy(middle)}) rotate(${String(upright((from + to) / 2))})`}
              y={isSmall ? 7 : 4}
              textAnchor="middle"
            >
              {isSmall ? name.slice(0, 1).toUpperCase() : name.replace(/(?:kuuta?)?\.?$/u, '')}
            </text>
            <path className={styles.spoke} d={line(from, RING.hub, RING.inner)} />
          </g>
        );
      })}
      {(['meeting', 'round', 'international', 'deadline'] as const).map((kind) => (
        <circle key={kind} className={styles.track} r={radiusOf(kind)} />
      ))}
      {holidaysOf(year).map(({ day }) => (
        <path
          key={day}
          className={styles.holiday}
          d={line(partOfYear(day, year), RING.outer + 3, RING.outer + 13)}
        />
      ))}
      {isThisYear ? (
        <path className={styles.today} d={line(partOfYear(today, year), RING.hub, RING.inner)} />
      ) : null}
      {marks.map(({ entry, arc }) =>
        arc ? (
          <path
            key={entry.no}
            className={classes(styles.arc, styles[entry.kind])}
            d={`M${xy(arc.from)} A${String(arc.radius)} ${String(arc.radius)} 0 ${arc.isLong ? '1' : '0'} 1 ${xy(arc.to)}`}
          />
        ) : null,
      )}
      {marks.map(({ entry, at }) => (
        <g
          key={entry.no}
          className={classes(
            styles.mark,
            onPress && styles.pressed,
            entry.no === currentNo && styles.current,
          )}
          transform={`translate(${String(at.x)} ${String(at.y)})`}
          onClick={onPress ? () => onPress(entry) : undefined}
        >
          <KindShape kind={entry.kind} isDone={entry.isDone} {...(!isSmall && { no: entry.no })} />
        </g>
      ))}
      {hub.map((text, at) => (
        <text
          key={text}
          className={at === 0 ? styles.year : styles.hubLine}
          y={(at - (hub.length - 1) / 2) * 20 + (at === 0 ? -4 : 8)}
          textAnchor="middle"
        >
          {text}
        </text>
      ))}
    </svg>
  );
}

const firstDays = (year: number): CalendarDate[] =>
  Array.from({ length: 12 }, (_, at) => `${String(year)}-${String(at + 1).padStart(2, '0')}-01`);

const xy = ({ x, y }: { x: number; y: number }) => `${String(x)} ${String(y)}`;

/** A line from the middle outwards. */
const line = (part: number, from: number, to: number) =>
  `M${xy(pointAt(part, from))} L${xy(pointAt(part, to))}`;

/** How far a word at that part of the year is turned to follow the ring and be read from below, in degrees. */
const upright = (part: number) => part * 360 + (part > 0.25 && part < 0.75 ? 180 : 0);

/** A piece of a ring between two circles. */
function sector(from: number, to: number, outer: number, inner: number): string {
  const gap = 0.0012;
  const [a, b] = [from + gap, to - gap];
  const arc = (radius: number, sweep: 0 | 1, end: number) =>
    `A${String(radius)} ${String(radius)} 0 0 ${String(sweep)} ${xy(pointAt(end, radius))}`;
  return `M${xy(pointAt(a, outer))} ${arc(outer, 1, b)} L${xy(pointAt(b, inner))} ${arc(inner, 0, a)} Z`;
}
