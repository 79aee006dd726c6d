import { useParams } from 'wouter';
import { DecisionList } from './decision-list.tsx';
import { MeetingList } from './meeting-list.tsx';
import { MeetingPage } from './meeting-page.tsx';
import { YearClockScreen } from '../year-clock/year-clock-screen.tsx';

/** The list of meetings, the register of decisions, the clock of a year, or a meeting: each has the whole view. */
export function MeetingsScreen() {
  const { id, part } = useParams<{ id?: string; part?: string }>();
  if (id === undefined) return <MeetingList />;
  if (id === 'year') return <YearClockScreen part={part} />;
  return id === 'decisions' ? <DecisionList /> : <MeetingPage key={id} id={id} part={part} />;
}
