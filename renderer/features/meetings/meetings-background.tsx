import { useCommand } from '#renderer/session/commands.ts';
import { MeetingDialog } from './components/meeting-dialog.tsx';
import { PlanDialog } from './components/plan-dialog.tsx';
import { closeMeetingDialog, openMeetingDialog, useMeetingDialog } from './meeting-dialog-store.ts';

/** A new meeting and the plan of a year from anywhere in the program, and the window in which a meeting is edited. */
export function MeetingsBackground() {
  useCommand('newMeeting', () => openMeetingDialog('new'));
  useCommand('planMeetings', () => openMeetingDialog('plan'));
  useCommand('goYearClock', () => {
    window.location.hash = '#/meetings/year';
  });
  const open = useMeetingDialog((state) => state.open);
  if (open === null) return null;
  return open === 'plan' ? (
    <PlanDialog onClose={closeMeetingDialog} />
  ) : (
    <MeetingDialog
      key={open}
      meetingId={open === 'new' ? null : open}
      onClose={closeMeetingDialog}
    />
  );
}
