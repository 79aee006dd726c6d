export { briefingRequest, ministerBriefRequest } from './briefing-request.ts';
export { useSaveCalendar } from './use-save-calendar.ts';
