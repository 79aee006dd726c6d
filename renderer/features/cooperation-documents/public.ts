export { briefingRequest } from './briefing-request.ts';
export { useSaveCalendar } from './use-save-calendar.ts';
