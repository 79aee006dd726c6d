import { useTranslation } from 'react-i18next';
import { shortenText } from '#shared/documents/texts/shorten-text.ts';
import { pickText } from '#shared/i18n/languages.ts';
import type { Attendee } from '#shared/meetings/attendance-on.ts';
import type { AgendaItem, Decision, DecisionKind, Meeting } from '#shared/meetings/meeting.ts';
import { standardItems } from '#shared/meetings/standard-items.ts';
import type { Attendance } from '#shared/meetings/meeting.ts';
import { addTask } from '#renderer/features/tasks/public.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { writeFailure } from '#renderer/data/write-failure.ts';
import { useAct } from '#renderer/common/use-act.ts';
import { showNotice } from '#renderer/session/notices.ts';
import {
  addAgendaItem,
  addAgendaItems,
  addDecision,
  deleteAgendaItem,
  deleteDecision,
} from './agenda-commands.ts';
import { addGuest, markRest, removeGuest } from './attendance-commands.ts';
import { carryOver } from './meetings-commands.ts';

/** Of a task, in letters. */
const LONGEST_TITLE = 300;

/** What adds to the agenda of a meeting and takes away from it. */
export function useAgendaActs(meeting: Meeting) {
  const { t } = useTranslation(['meetings', 'acts']);
  const office = useOffice();
  const act = useAct();
  /** What is seen to be added needs no notice; Ctrl+Z takes it back. Returns whether it was. */
  const quietly = async (work: () => Promise<unknown>): Promise<boolean> => {
    try {
      await work();
      return true;
    } catch (error) {
      showNotice(t(`acts:writeFailure.${writeFailure(error)}`));
      return false;
    }
  };
  return {
    add: (title: string) =>
      quietly(() =>
        addAgendaItem(office, meeting.id, {
          kind: 'discussion',
          title: { [meeting.language]: title },
        }),
      ),
    addStandard: () =>
      act(
        () => addAgendaItems(office, meeting.id, standardItems()),
        t('meetings:agenda.standardDone'),
        t('meetings:agenda.standardUndone'),
      ),
    carry: () =>
      act(
        () => carryOver(office, meeting.id),
        t('meetings:agenda.carried'),
        t('meetings:agenda.carriedBack'),
      ),
    decide: (item: AgendaItem, kind: DecisionKind, text: string) =>
      quietly(() => addDecision(office, item, { kind, language: meeting.language, text })),
    makeTask: ({ id, text }: Decision) =>
      act(
        () =>
          addTask(office, {
            title: shortenText(pickText(text, meeting.language), 1, LONGEST_TITLE),
            sourceKind: 'decision',
            sourceId: id,
          }),
        t('meetings:item.taskMade'),
        t('meetings:item.taskBack'),
      ),
    markRest: (attendees: readonly Attendee[]) =>
      act(
        () => markRest(office, meeting, attendees),
        t('meetings:attendance.restDone'),
        t('meetings:attendance.restBack'),
      ),
    addGuest: (name: string) => quietly(() => addGuest(office, meeting, name)),
    remove: (item: AgendaItem) =>
      act(
        () => deleteAgendaItem(office, item),
        t('meetings:delete.itemDone'),
        t('meetings:delete.itemRestored'),
      ),
    removeDecision: (decision: Decision) =>
      act(
        () => deleteDecision(office, decision),
        t('meetings:delete.decisionDone'),
        t('meetings:delete.decisionRestored'),
      ),
    removeGuest: (guest: Attendance) =>
      act(
        () => removeGuest(office, guest),
        t('meetings:delete.guestDone'),
        t('meetings:delete.guestRestored'),
      ),
  };
}
