import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { weekdayDate } from '#shared/documents/texts/day-span.ts';
import { timeSpan } from '#shared/meetings/documents/meeting-blocks.ts';
import { MEETING_STATES } from '#shared/meetings/meeting.ts';
import { meetingNumber, nextState } from '#shared/meetings/meeting-series.ts';
import { useLive } from '#renderer/data/use-live.ts';
import { openDocument } from '#renderer/features/documents/public.ts';
import { DeletedRecord } from '#renderer/features/trash/public.ts';
import { Button } from '#renderer/ui/button.tsx';
import { usePageKeys } from '#renderer/ui/focus/use-page-keys.ts';
import { ViewBar } from '#renderer/ui/layout/view-bar.tsx';
import { ViewLinks } from '#renderer/ui/layout/view-links.tsx';
import { LiveValue } from '#renderer/ui/status/live-value.tsx';
import { ReadFailure } from '#renderer/ui/status/read-failure.tsx';
import { SampleTag } from '#renderer/ui/status/status-mark.tsx';
import { useToday } from '#renderer/ui/words/use-today.ts';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { AgendaView } from '../components/agenda-view.tsx';
import { AttendanceView } from '../components/attendance-view.tsx';
import { MeetingDetails } from '../components/meeting-details.tsx';
import { PackDialog } from '../components/pack-dialog.tsx';
import { MeetingStateMark } from '../components/meeting-state.tsx';
import { openMeetingDialog } from '../meeting-dialog-store.ts';
import { bodyName, readMeeting, type MeetingDetail } from '../meetings-data.ts';
import { meetingRequest } from '../meeting-request.ts';
import { useDeleteMeeting, useMoveOn, useSaveInvitation } from '../use-meeting-acts.ts';

/** A meeting: its agenda with what was said of each item, who was there, and what it is. */
export function MeetingPage({ id, part }: { id: string; part: string | undefined }) {
  const { t } = useTranslation(['meetings']);
  const live = useLive((office) => readMeeting(office, id), [id], { keepPrevious: true });
  return (
    <LiveValue
      live={live}
      failed={
        <ReadFailure title={t('meetings:list.failedTitle')}>
          {t('meetings:list.failedText')}
        </ReadFailure>
      }
      gone={<DeletedRecord table="meetings" id={id} />}
    >
      {(detail) => <Page detail={detail} part={part} />}
    </LiveValue>
  );
}

function Page({ detail, part }: { detail: MeetingDetail; part: string | undefined }) {
  const { t } = useTranslation(['meetings', 'common']);
  const [, navigate] = useLocation();
  const language = useScreenLanguage();
  const deleteMeeting = useDeleteMeeting();
  const moveOn = useMoveOn();
  const saveInvitation = useSaveInvitation();
  const [isPacking, setPacking] = useState(false);
  const { meeting, body } = detail;
  const at = `#/meetings/${meeting.id}` as const;
  const view = part === 'attendance' || part === 'details' ? part : 'agenda';
  const next = nextState(meeting, useToday());
  const edit = () => openMeetingDialog(meeting.id);
  const isFixed = meeting.state === 'approved';
  usePageKeys({
    onEdit: () => (isFixed ? undefined : edit()),
    onLeave: () => navigate('/meetings'),
  });
  const times = timeSpan(meeting.start ?? '', meeting.end ?? '', language);
  const facts = [
    weekdayDate(meeting.day, language),
    times === '' ? '' : t('meetings:page.at', { time: times }),
    meeting.place ?? '',
  ].filter(Boolean);

  return (
    <>
      <ViewBar
        title={`${bodyName(body, language)} ${meetingNumber(meeting)}`}
        back={{ href: '#/meetings', label: t('meetings:title') }}
        sub={
          <>
            {facts.join(' · ')} · <MeetingStateMark state={meeting.state} />{' '}
            {meeting.sample ? <SampleTag /> : null}
          </>
        }
        secondary={(['agenda', 'minutes'] as const).map((kind) => ({
          id: kind,
          label: t(`meetings:page.${kind}Document`),
          icon: 'file-output',
          shortcut: undefined,
          isDisabled: detail.items.length === 0,
          onPress: () => openDocument(meetingRequest(kind, meeting, body)),
        }))}
        actions={
          next && next !== 'planned' && next !== 'cancelled' ? (
            <Button variant="primary" icon="check" onPress={() => void moveOn(meeting, next)}>
              {t(`meetings:toState.${next}`)}
            </Button>
          ) : undefined
        }
        more={{
          label: t('meetings:page.acts'),
          entries: [
            ...(['invitation', 'attendance'] as const).map((kind) => ({
              id: kind,
              label: t(`meetings:page.${kind}Document`),
              icon: 'file-output' as const,
              onAction: () => openDocument(meetingRequest(kind, meeting, body)),
            })),
            {
              id: 'pack',
              label: t('meetings:pack.open'),
              icon: 'folder',
              isDisabled: meeting.state === 'cancelled',
              onAction: () => setPacking(true),
            },
            {
              id: 'calendar',
              label: t('meetings:calendar.save'),
              icon: 'calendar-clock',
              onAction: () => void saveInvitation(meeting),
            },
            'line',
            {
              id: 'edit',
              label: t('meetings:page.edit'),
              icon: 'pencil',
              shortcut: 'F2',
              isDisabled: isFixed,
              onAction: edit,
            },
            {
              id: 'back',
              label: t('meetings:page.stateBack'),
              icon: 'undo',
              isDisabled: meeting.state === 'planned',
              onAction: () => void moveOn(meeting, stateBefore(meeting.state)),
            },
            {
              id: 'cancel',
              label: t('meetings:page.cancel'),
              icon: 'circle-x',
              isDisabled: isFixed || meeting.state === 'cancelled',
              onAction: () => void moveOn(meeting, 'cancelled'),
            },
            'line',
            {
              id: 'remove',
              label: t('meetings:page.delete'),
              icon: 'trash',
              danger: true,
              onAction: async () => {
                if (await deleteMeeting(meeting)) navigate('/meetings');
              },
            },
          ],
        }}
      />
      <ViewLinks
        label={t('meetings:view.label')}
        links={[
          { href: at, label: t('meetings:view.agenda'), isCurrent: view === 'agenda' },
          {
            href: `${at}/attendance`,
            label: t('meetings:view.attendance'),
            isCurrent: view === 'attendance',
          },
          {
            href: `${at}/details`,
            label: t('meetings:view.details'),
            isCurrent: view === 'details',
          },
        ]}
      />
      {view === 'agenda' ? <AgendaView detail={detail} itemId={part} /> : null}
      {view === 'attendance' ? <AttendanceView detail={detail} /> : null}
      {view === 'details' ? <MeetingDetails detail={detail} onEdit={edit} /> : null}
      {isPacking ? <PackDialog detail={detail} onClose={() => setPacking(false)} /> : null}
    </>
  );
}

/** A cancelled meeting is planned again. */
function stateBefore(state: (typeof MEETING_STATES)[number]) {
  const place = MEETING_STATES.indexOf(state);
  return state === 'cancelled' ? 'planned' : (MEETING_STATES[place - 1] ?? 'planned');
}
