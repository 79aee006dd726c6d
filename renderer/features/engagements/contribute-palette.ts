import { useTranslation } from 'react-i18next';
import { fold } from '#shared/text/fold.ts';
import { quickEntry } from '#shared/cooperation/engagements/quick-entry.ts';
import { pickText } from '#shared/i18n/languages.ts';
import { hasMeetingNumber, meetingFinder } from '#shared/meetings/find-meetings.ts';
import { dayInFinland } from '#shared/lib/calendar-date.ts';
import { useLive, valueOr } from '#renderer/data/use-live.ts';
import type { PaletteSource } from '#renderer/session/palette-source.ts';
import { useDayQuestion } from '#renderer/ui/words/use-day-question.ts';
import { readKnownBodies } from './engagements-data.ts';
import { useEngagementActs } from './use-engagement-acts.ts';
import { useSaidText } from './use-said-text.ts';

const MOST = 8;

/** Entries of the log in the palette by their titles; and what is typed as a new one. */
export const useEngagementsPalette: PaletteSource = () => {
  const { t } = useTranslation(['engagements', 'cooperation']);
  const { jotDown } = useEngagementActs();
  const saidText = useSaidText();
  const question = useDayQuestion();
  const live = useLive(
    async (office) => ({
      engagements: await office.read.engagements.toArray(),
      bodies: await readKnownBodies(office),
      findMeetings: meetingFinder(
        await office.read.meetings.toArray(),
        await office.read.bodies.toArray(),
      ),
    }),
    [],
  );
  const known = valueOr(live, null);
  if (!known) return () => [];
  const { engagements, bodies, findMeetings } = known;
  const entries = engagements.map((engagement) => ({
    engagement,
    text: fold(Object.values(engagement.title).join(' ')),
  }));
  return (words, language) => {
    const wanted = fold(words).split(' ');
    const found = entries
      .filter(({ text }) => wanted.every((word) => text.includes(word)))
      .slice(0, MOST)
      .map(({ engagement }) => ({
        id: engagement.id,
        label: pickText(engagement.title, language),
        hint: saidText(engagement),
        icon: 'globe',
        to: `/engagements/${engagement.id}`,
      }));
    // One word is looked for, and so is a name; a line that says a kind, a day, a place or a body may be written down.
    if (wanted.length < 2) return found;
    // A body with the number of its meeting is that meeting, which the palette finds elsewhere, maybe later.
    if (hasMeetingNumber(words) && findMeetings(words).length > 0) return found;
    const entry = quickEntry(words, { today: dayInFinland(new Date()), language, bodies });
    const { kind, from, place, bodyIds } = entry;
    const saysNothing = from === undefined && place === undefined && bodyIds.length === 0;
    if (kind === 'other' && saysNothing) return found;
    return [
      ...found,
      {
        // Another for other words: the focus must not stay on it when what is typed on finds something before it.
        id: `jot down ${words}`,
        label: t('engagements:quick.offer', { title: entry.title }),
        hint: entry.asks ? question(entry.asks, entry.asked) : saidText(entry),
        icon: 'plus',
        run: () => void jotDown(entry),
      },
    ];
  };
};
