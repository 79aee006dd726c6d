import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useLive, valueOr } from '#renderer/data/use-live.ts';
import { readMeetings } from '../meetings-data.ts';
import { MeetingForm } from './meeting-form.tsx';

/** A new meeting, or the facts of one that is there. */
export function MeetingDialog({
  meetingId,
  onClose,
}: {
  meetingId: string | null;
  onClose: () => void;
}) {
  useTranslation(['meetings']);
  const [, navigate] = useLocation();
  const known = valueOr(useLive(readMeetings, []), null);
  if (!known) return null;
  const meeting = known.meetings.find(({ id }) => id === meetingId) ?? null;
  if (meetingId !== null && !meeting) return null;
  return (
    <MeetingForm
      known={known}
      meeting={meeting}
      onClose={onClose}
      onAdded={(id) => navigate(`/meetings/${id}`)}
    />
  );
}
