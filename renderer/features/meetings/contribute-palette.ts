import { meetingFinder } from '#shared/meetings/find-meetings.ts';
import { meetingNumber } from '#shared/meetings/meeting-series.ts';
import { pickText } from '#shared/i18n/languages.ts';
import { fold } from '#shared/text/fold.ts';
import type { Office } from '#renderer/data/office.ts';
import { useLive, valueOr } from '#renderer/data/use-live.ts';
import type { PaletteSource } from '#renderer/session/palette-source.ts';
import { bodyName, readMeetings } from './meetings-data.ts';

const MOST = 8;

/** Meetings in the palette by body, number and place, and what is on their agendas by its title. */
export const useMeetingsPalette: PaletteSource = () => {
  const known = valueOr(useLive(readAll, []), null);
  if (!known) return () => [];
  const { meetings, bodies, agendaItems } = known;
  const bodyOf = new Map(bodies.map((body) => [body.id, body]));
  const byId = new Map(meetings.map((meeting) => [meeting.id, meeting]));
  const find = meetingFinder(meetings, bodies);
  return (words, language) => {
    const wanted = fold(words).split(' ');
    const has = (text: string) => wanted.every((word) => text.includes(word));
    const nameOf = (meeting: (typeof meetings)[number]) =>
      `${bodyName(bodyOf.get(meeting.bodyId), language)} ${meetingNumber(meeting)}`;
    return [
      ...find(words)
        .slice(-MOST)
        .map((meeting) => ({
          id: meeting.id,
          label: nameOf(meeting),
          hint: meeting.place ?? '',
          icon: 'messages' as const,
          to: `/meetings/${meeting.id}`,
        })),
      ...agendaItems
        .filter(({ title, recurring }) => !recurring && has(fold(Object.values(title).join(' '))))
        .slice(-MOST)
        .flatMap(({ id, title, meetingId }) => {
          const meeting = byId.get(meetingId);
          if (!meeting) return [];
          const to = `/meetings/${meetingId}/${id}`;
          return [
            { id, label: pickText(title, language), hint: nameOf(meeting), icon: 'messages', to },
          ];
        }),
    ];
  };
};

async function readAll(office: Office) {
  return { ...(await readMeetings(office)), agendaItems: await office.read.agendaItems.toArray() };
}
