import { useParams } from 'wouter';
import { MeetingList } from './meeting-list.tsx';
import { MeetingPage } from './meeting-page.tsx';

/** The list of meetings, or one of them: each has the whole view. */
export function MeetingsScreen() {
  const { id, part } = useParams<{ id?: string; part?: string }>();
  return id === undefined ? <MeetingList /> : <MeetingPage key={id} id={id} part={part} />;
}
