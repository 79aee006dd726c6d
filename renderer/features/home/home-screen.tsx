import { useTranslation } from 'react-i18next';
import { weekNumberOf } from '#shared/days/week.ts';
import { useLive } from '#renderer/data/use-live.ts';
import { BackupAge } from '#renderer/features/safekeeping/public.ts';
import { useCommandButton } from '#renderer/session/use-command-button.ts';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import { ViewBar } from '#renderer/ui/layout/view-bar.tsx';
import { LiveValue } from '#renderer/ui/status/live-value.tsx';
import { BodyCard } from './cards/body-card.tsx';
import styles from './cards/cards.module.css';
import { CareCard } from './cards/care-card.tsx';
import { DeadlineCard } from './cards/deadline-card.tsx';
import { EngagementCard } from './cards/engagement-card.tsx';
import { FirstSteps } from './cards/first-steps.tsx';
import { FollowUpCard } from './cards/follow-up-card.tsx';
import { LatestCard } from './cards/latest-card.tsx';
import { MeetingCard } from './cards/meeting-card.tsx';
import { ProgrammeCard } from './cards/programme-card.tsx';
import { QuestionnaireCard } from './cards/questionnaire-card.tsx';
import { RoundCard } from './cards/round-card.tsx';
import { StandingCard } from './cards/standing-card.tsx';
import { TaskCard } from './cards/task-card.tsx';
import { TodayCard } from './cards/today-card.tsx';
import { YearCard } from './cards/year-card.tsx';
import { readIsNew } from './home-data.ts';
import { NewMenu } from './new-menu.tsx';
import { useToday } from '#renderer/ui/words/use-today.ts';

/** The desk (työpöytä): what is to be done now, and what is coming. */
export function HomeScreen() {
  const { t } = useTranslation(['home']);
  const { wholeDay } = useMoment();
  const today = useToday();
  const printButton = useCommandButton('print');
  const live = useLive(readIsNew, []);
  return (
    <>
      <ViewBar
        title={t('home:title')}
        sub={t('home:dayAndWeek', { day: wholeDay(today), week: weekNumberOf(today) })}
        secondary={[{ id: 'print', label: t('home:print'), icon: 'printer', ...printButton }]}
        actions={<NewMenu />}
      />
      <div className={styles.desk} data-pane tabIndex={-1}>
        <div className={styles.column}>
          <LiveValue live={live}>
            {(isNew) =>
              isNew ? (
                <FirstSteps />
              ) : (
                <>
                  <TodayCard today={today} />
                  <TaskCard today={today} />
                  <DeadlineCard today={today} />
                  <MeetingCard today={today} />
                  <EngagementCard today={today} />
                  <FollowUpCard today={today} />
                  <QuestionnaireCard today={today} />
                </>
              )
            }
          </LiveValue>
          <BackupAge />
        </div>
        <div className={styles.column}>
          <LatestCard today={today} />
          <YearCard today={today} />
          <StandingCard />
          <RoundCard today={today} />
          <ProgrammeCard />
          <BodyCard today={today} />
          <CareCard today={today} />
        </div>
      </div>
    </>
  );
}
