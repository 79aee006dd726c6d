import { useTranslation } from 'react-i18next';
import { useOffice } from '#renderer/data/office-context.ts';
import { writeFailure } from '#renderer/data/write-failure.ts';
import { useUndoLater } from '#renderer/common/use-undo-later.ts';
import { showNotice } from '#renderer/session/notices.ts';
import { useNotKept, useNotKeptWords } from '#renderer/features/attachments/public.ts';
import type { Address } from '#renderer/ui/address.ts';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import {
  addressOfMade,
  takeAsAnswer,
  takeAsCancelled,
  takeAsEntry,
  takeAsFile,
  takeAsMeeting,
  takeAsMove,
  takeAsPapers,
  takeAsTask,
  type MessageToTake,
  type Taken,
} from './message-commands.ts';
import type { MadeBefore, MessageSurroundings } from './message-data.ts';

/** What a message can become. */
export type BecomesOf =
  'open' | 'moved' | 'cancelled' | 'answer' | 'meeting' | 'here' | 'entry' | 'task' | 'papers';

/** What was chosen beside it: a meeting, a body, and what was made of the message before. */
type Chosen = { meetingId: string; bodyId: string; made: MadeBefore | undefined };

/** Makes of a message what was chosen, tells it with Undo and goes there. Returns whether it is done. */
export function useTakeMessage(
  it: MessageToTake,
  { meetings, bodies }: MessageSurroundings,
): (as: BecomesOf, chosen: Chosen) => Promise<boolean> {
  const { t } = useTranslation(['mail', 'acts']);
  const office = useOffice();
  const language = useScreenLanguage();
  const undoLater = useUndoLater();
  const notKeptWords = useNotKeptWords();
  const tellNotKept = useNotKept();

  const take = async (
    as: Exclude<BecomesOf, 'open'>,
    { meetingId, bodyId, made }: Chosen,
  ): Promise<Taken | null> => {
    const meeting = meetings.find(({ id }) => id === meetingId);
    if (as === 'entry') return await takeAsEntry(office, it, language);
    if (as === 'task') return await takeAsTask(office, it);
    if (as === 'moved') return made ? await takeAsMove(office, it, made) : null;
    if (as === 'cancelled') return made ? await takeAsCancelled(office, made) : null;
    if (as === 'here') {
      const to = `#${window.location.hash.slice(1)}` as const;
      return it.owner ? await takeAsFile(office, it, it.owner, to) : null;
    }
    if (as === 'meeting') {
      const last = meetings.find((one) => one.bodyId === bodyId)?.language ?? 'fi';
      const isBody = bodies.some(({ id }) => id === bodyId);
      return isBody ? await takeAsMeeting(office, it, { bodyId, language: last }) : null;
    }
    if (!meeting) return null;
    if (as === 'answer') return await takeAsAnswer(office, it, meeting);
    return await takeAsPapers(office, it, meeting);
  };

  const goTo = (to: Address) => {
    if (window.location.hash !== to) window.location.hash = to;
  };

  return async (as, chosen) => {
    if (as === 'open') {
      if (chosen.made) goTo(addressOfMade(chosen.made));
      return chosen.made !== undefined;
    }
    try {
      const taken = await take(as, chosen);
      if (!taken) return false;
      const { actId, to, notKept } = taken;
      if (notKept.length > 0 && actId === null) {
        showNotice(notKeptWords(notKept).join(' '));
        return false;
      }
      goTo(to);
      undoLater(actId, t(`mail:take.done.${as}`), t('mail:take.undone'));
      tellNotKept(t('mail:take.notKept'), notKept);
      return true;
    } catch (error) {
      showNotice(t(`acts:writeFailure.${writeFailure(error)}`));
      return false;
    }
  };
}
