export { noteAttendance } from './attendance-commands.ts';
export { addMeeting } from './meetings-commands.ts';
export { bodyName, readMeetings, readMeetingRows } from './meetings-data.ts';
