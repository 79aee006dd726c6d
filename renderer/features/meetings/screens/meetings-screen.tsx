import { useParams } from 'wouter';
import { DecisionList } from './decision-list.tsx';
import { MeetingList } from './meeting-list.tsx';
import { MeetingPage } from './meeting-page.tsx';

/** The list of meetings, the register of decisions, or a meeting: each has the whole view. */
export function MeetingsScreen() {
  const { id, part } = useParams<{ id?: string; part?: string }>();
  if (id === undefined) return <MeetingList />;
  return id === 'decisions' ? <DecisionList /> : <MeetingPage key={id} id={id} part={part} />;
}
