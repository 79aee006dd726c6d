import { parseDate } from '@internationalized/date';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  Heading,
} from 'react-aria-components';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import { isWorkingDay } from '#shared/lib/finnish-holidays.ts';
import { classes } from '../classes.ts';
import { Icon } from '../icon.tsx';
import styles from './day-calendar.module.css';

/** It opens at her wish: the keyboard is on a day at once. */
const OPENED = { autoFocus: true } as const;

/** A month to choose a day from, begun at `day` or at `today`; weekends and holidays are quieter. */
export function DayCalendar({
  label,
  day,
  today,
  onChoose,
}: {
  label: string;
  day: CalendarDate | null;
  today: CalendarDate;
  onChoose: (day: CalendarDate) => void;
}) {
  return (
    <Calendar
      {...OPENED}
      aria-label={label}
      value={day === null ? null : parseDate(day)}
      defaultFocusedValue={parseDate(day ?? today)}
      onChange={(chosen) => onChoose(chosen.toString())}
      className={classes(styles.calendar)}
    >
      <header className={styles.head}>
        <Button slot="previous" className={classes(styles.turn)}>
          <Icon name="chevron-left" size="small" />
        </Button>
        <Heading className={classes(styles.month)} />
        <Button slot="next" className={classes(styles.turn)}>
          <Icon name="chevron-right" size="small" />
        </Button>
      </header>
      <CalendarGrid weekdayStyle="short" className={classes(styles.grid)}>
        <CalendarGridHeader>
          {(weekday) => (
            <CalendarHeaderCell className={classes(styles.weekday)}>{weekday}</CalendarHeaderCell>
          )}
        </CalendarGridHeader>
        <CalendarGridBody>
          {(date) => (
            <CalendarCell
              date={date}
              className={classes(styles.day, !isWorkingDay(date.toString()) && styles.off)}
              data-today={date.toString() === today || undefined}
            />
          )}
        </CalendarGridBody>
      </CalendarGrid>
    </Calendar>
  );
}
