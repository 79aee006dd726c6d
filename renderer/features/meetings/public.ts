export { MeetingStateMark } from './components/meeting-state.tsx';
export { noteAttendance } from './attendance-commands.ts';
export { addMeeting, editMeeting, moveOnMeeting } from './meetings-commands.ts';
export { bodyName, readMeetings, readMeetingRows } from './meetings-data.ts';
