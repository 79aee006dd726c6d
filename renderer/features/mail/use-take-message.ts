import { useTranslation } from 'react-i18next';
import { maskIdentityCodes } from '#shared/lib/identity-code.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { writeFailure } from '#renderer/data/write-failure.ts';
import { useUndoLater } from '#renderer/common/use-undo-later.ts';
import { showLastingNotice, showNotice } from '#renderer/session/notices.ts';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import {
  takeAsAnswer,
  takeAsEntry,
  takeAsFile,
  takeAsMeeting,
  takeAsPapers,
  takeAsTask,
  type MessageToTake,
  type Taken,
} from './message-commands.ts';
import type { MessageSurroundings } from './message-data.ts';

/** What a message can become. */
export type BecomesOf = 'answer' | 'meeting' | 'here' | 'entry' | 'task' | 'papers';

/** Makes of a message what was chosen, tells it with Undo and goes there. Returns whether it is done. */
export function useTakeMessage(
  it: MessageToTake,
  { meetings, bodies }: MessageSurroundings,
): (as: BecomesOf, chosen: { meetingId: string; bodyId: string }) => Promise<boolean> {
  const { t } = useTranslation(['mail', 'acts', 'engagements']);
  const office = useOffice();
  const language = useScreenLanguage();
  const undoLater = useUndoLater();

  const take = async (
    as: BecomesOf,
    { meetingId, bodyId }: { meetingId: string; bodyId: string },
  ): Promise<Taken | null> => {
    const meeting = meetings.find(({ id }) => id === meetingId);
    if (as === 'entry') return await takeAsEntry(office, it, language);
    if (as === 'task') return await takeAsTask(office, it);
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
    const owner = { ownerKind: 'meeting', ownerId: meeting.id } as const;
    return await takeAsPapers(office, it, owner, `#/meetings/${meeting.id}/details`);
  };

  return async (as, chosen) => {
    try {
      const taken = await take(as, chosen);
      if (!taken) return false;
      const { acts, to, notTaken } = taken;
      const remarks = notTaken.map(({ name, failure: { code, facts } }) =>
        t(`engagements:attachments.failure.${code}`, {
          name: maskIdentityCodes(name),
          megabytes: Number(facts?.['megabytes'] ?? 0),
        }),
      );
      if (remarks.length > 0 && acts.length === 0) {
        showNotice(remarks.join(' '));
        return false;
      }
      if (window.location.hash !== to) window.location.hash = to;
      undoLater(acts, t(`mail:take.done.${as}`), t('mail:take.undone'));
      if (remarks.length > 0) {
        showLastingNotice([t('mail:take.notKept'), ...remarks].join(' '));
      }
      return true;
    } catch (error) {
      showNotice(t(`acts:writeFailure.${writeFailure(error)}`));
      return false;
    }
  };
}
