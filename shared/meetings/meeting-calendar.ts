import { translatorFor } from '../i18n/translate.ts';
import type { CalendarEntry } from '../mail/calendar/write-calendar.ts';
import type { MeetingModel } from './documents/meeting-model.ts';
import type { Meeting } from './meeting.ts';

/**
 * A meeting as an entry of a calendar, with its agenda, in the language of its papers. `model` is that of its papers in that
 * language. Nobody is named in it; one that is planned is tentative, and one that was cancelled says so. An entry sent again
 * changes the one before.
 */
export function meetingCalendarEntry(meeting: Meeting, model: MeetingModel): CalendarEntry {
  const { id, day, start, end, place, remoteAddress, state, language, updatedAt, rev } = meeting;
  const t = translatorFor(language);
  const agenda = model.items.map(
    ({ number, title }) => `${String(number)}. ${title.text || t('meetings:agenda.untitled')}`,
  );
  const remote = remoteAddress ? t('meetings:calendar.remote', { address: remoteAddress }) : '';
  const where = [place, remoteAddress].filter((one) => one);
  const parts = [
    remote,
    agenda.length > 0 ? [t('meetings:document.itemsTitle'), ...agenda].join('\n') : '',
  ];
  return {
    uid: id,
    from: day,
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
    title: `${model.body.text} ${model.number}`,
    ...(where[0] !== undefined && { place: where[0] }),
    text: parts.filter((part) => part !== '').join('\n\n'),
    changedAt: updatedAt,
    revision: rev,
    isBusy: true,
    ...(state === 'planned' && { isTentative: true }),
    ...(state === 'cancelled' && { isCancelled: true }),
  };
}
