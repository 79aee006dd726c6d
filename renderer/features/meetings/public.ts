export { MeetingStateMark } from './components/meeting-state.tsx';
export { noteAttendance } from './attendance-commands.ts';
export { addMeeting, editMeeting, moveOnMeeting } from './meetings-commands.ts';
export { bodyName, readMeetings, readMeetingRows } from './meetings-data.ts';
export { readYear, type ShownYearEntry } from './year-clock/year-clock-data.ts';
export { KindSign } from './year-clock/year-mark.tsx';
export { YearRing } from './year-clock/year-ring.tsx';
