import { useTranslation } from 'react-i18next';
import type { Meeting, MeetingState } from '#shared/meetings/meeting.ts';
import { documentFileName } from '#shared/documents/texts/file-name.ts';
import { loadTexts, translatorFor } from '#shared/i18n/translate.ts';
import { dayInFinland } from '#shared/lib/calendar-date.ts';
import { meetingCalendarEntry } from '#shared/meetings/meeting-calendar.ts';
import { meetingNumber } from '#shared/meetings/meeting-series.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useAct } from '#renderer/common/use-act.ts';
import { useSaveCalendarFile } from '#renderer/common/use-save-calendar-file.ts';
import { readMeetingModel } from './meeting-request.ts';
import { useConfirm } from '#renderer/ui/overlays/confirm.tsx';
import { deleteMeeting, moveOnMeeting } from './meetings-commands.ts';

/** Deletes a meeting after telling what goes with it. Returns whether it went. */
export function useDeleteMeeting(): (meeting: Meeting) => Promise<boolean> {
  const { t } = useTranslation(['meetings', 'common']);
  const office = useOffice();
  const confirm = useConfirm();
  const act = useAct();
  return async (meeting) => {
    const name = meetingNumber(meeting);
    const count = await office.read.agendaItems.where('meetingId').equals(meeting.id).count();
    const isSure = await confirm({
      title: t('meetings:delete.title', { name }),
      text: t('meetings:delete.text', { count }),
      action: t('common:delete'),
      danger: true,
    });
    if (!isSure) return false;
    return await act(
      () => deleteMeeting(office, meeting),
      t('meetings:delete.done', { name }),
      t('meetings:delete.restored'),
    );
  };
}

/** Moves a meeting to a state, and says so. */
export function useMoveOn(): (meeting: Meeting, state: MeetingState) => Promise<boolean> {
  const { t } = useTranslation(['meetings']);
  const office = useOffice();
  const act = useAct();
  return (meeting, state) =>
    act(
      () => moveOnMeeting(office, meeting, state),
      t('meetings:page.stateDone', {
        name: meetingNumber(meeting),
        state: t(`meetings:state.${state}`),
      }),
      t('meetings:page.stateUndone'),
    );
}

/** Saves a meeting with its agenda as a calendar file, in the language of its papers. */
export function useSaveInvitation(): (meeting: Meeting) => Promise<void> {
  const office = useOffice();
  const save = useSaveCalendarFile();
  return async (meeting) => {
    const { language } = meeting;
    await loadTexts(language);
    const t = translatorFor(language);
    const model = await readMeetingModel(office, meeting, language);
    const name = documentFileName({
      title: t('meetings:calendar.name'),
      subject: [`${model.body.text} ${model.number.replace('/', '-')}`],
      date: dayInFinland(new Date()),
      language,
      extension: 'ics',
    });
    await save(name, [meetingCalendarEntry(meeting, model)]);
  };
}
