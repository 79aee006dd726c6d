import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Composition } from '#shared/contacts/bodies/composition.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import { readDay, typedDay } from '#shared/lib/read-day.ts';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import { Button } from '#renderer/ui/button.tsx';
import { DayField } from '#renderer/ui/fields/day-field.tsx';
import { EmptyState } from '#renderer/ui/status/empty-state.tsx';
import { Notice } from '#renderer/ui/status/notice.tsx';
import { BodyState } from './body-state.tsx';
import { CompositionTable } from './composition-table.tsx';
import type { OpenSeatDialog } from './seat-dialog.ts';
import styles from './bodies.module.css';

/** The composition as of a day that can be chosen. */
export function CompositionPart({
  composition,
  today,
  onDay,
  onOpen,
}: {
  composition: Composition;
  today: CalendarDate;
  onDay: (day: CalendarDate) => void;
  onOpen: (dialog: OpenSeatDialog) => void;
}) {
  const { t } = useTranslation(['bodies']);
  const { day: dayText } = useMoment();
  const { day, phase, groups } = composition;
  const [typed, setTyped] = useState(typedDay(day));
  const [wasLeft, setLeft] = useState(false);
  const isWrong = readDay(typed) === null;
  const choose = (text: string) => {
    setTyped(text);
    setLeft(false);
    const chosen = readDay(text);
    if (chosen !== null) onDay(chosen);
  };
  const title = t('bodies:page.compositionOn', { day: dayText(day) });

  return (
    <section className={styles.composition} aria-label={title}>
      <div className={styles.compositionHead}>
        <div className={styles.compositionTitles}>
          <h2 className={styles.compositionTitle}>{title}</h2>
          <BodyState {...composition} />
        </div>
        <form
          className={styles.day}
          data-no-print
          onSubmit={(event) => {
            event.preventDefault();
            setLeft(true);
          }}
        >
          <DayField
            label={t('bodies:page.asOf')}
            help={t('bodies:page.asOfHelp')}
            size="small"
            value={typed}
            onChange={choose}
            onBlur={() => setLeft(true)}
            error={wasLeft && isWrong ? t('bodies:finding.day-invalid') : undefined}
          />
          {day === today && !isWrong ? null : (
            <Button size="small" onPress={() => choose(typedDay(today))}>
              {t('bodies:page.showToday')}
            </Button>
          )}
        </form>
      </div>
      {phase === 'before' ? <Notice tone="info">{t('bodies:page.notBegun')}</Notice> : null}
      {phase === 'ended' ? <Notice tone="info">{t('bodies:page.over')}</Notice> : null}
      {groups.length === 0 ? (
        <EmptyState
          icon="users"
          title={t('bodies:page.noSeats')}
          text={t('bodies:page.noSeatsText')}
          headingLevel={3}
          action={
            <>
              <Button
                icon="plus"
                onPress={() => onOpen({ kind: 'add', role: 'member', deputyOf: null })}
              >
                {t('bodies:page.addSeats')}
              </Button>
              <Button icon="table" onPress={() => onOpen({ kind: 'table' })}>
                {t('bodies:seatTable.action')}
              </Button>
            </>
          }
        />
      ) : (
        <CompositionTable composition={composition} label={title} onOpen={onOpen} />
      )}
    </section>
  );
}
