import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { displayName } from '#shared/contacts/person-name.ts';
import { pickText } from '#shared/i18n/languages.ts';
import { hasIdentityCode } from '#shared/lib/identity-code.ts';
import type { Attendee } from '#shared/meetings/attendance-on.ts';
import { INVITATIONS, PRESENCES } from '#shared/meetings/meeting.ts';
import { hasBegun } from '#shared/meetings/meeting-series.ts';
import { quorumOf } from '#shared/meetings/quorum.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { TextField } from '#renderer/ui/fields/text-field.tsx';
import { StatusMark } from '#renderer/ui/status/status-mark.tsx';
import { LineActs } from '#renderer/ui/tables/line-acts.tsx';
import { useToday } from '#renderer/ui/words/use-today.ts';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import type { MeetingDetail } from '../meetings-data.ts';
import { noteAttendance, yetToMark } from '../attendance-commands.ts';
import { useAgendaActs } from '../use-agenda-acts.ts';
import styles from './meetings.module.css';

/** One who was written down beside the members, and can be taken off. */
const isGuest = ({ attendance, role }: Attendee) => attendance !== undefined && role === 'guest';

/** Who belongs to the meeting by the mandates of its day, and guests: how invited, and who was there. */
export function AttendanceView({ detail }: { detail: MeetingDetail }) {
  const { t } = useTranslation(['meetings', 'common']);
  const { attendees, meeting, body } = detail;
  const here = attendees.filter(
    ({ attendance }) => attendance?.presence === 'present' || attendance?.presence === 'remote',
  );
  const quorum = quorumOf(body, attendees);
  const isFixed = meeting.state === 'approved';
  const hasGuests = !isFixed && attendees.some(isGuest);
  const today = useToday();
  const { markRest } = useAgendaActs(meeting);
  const isToMark = !isFixed && hasBegun(meeting, today) && yetToMark(attendees).length > 0;
  return (
    <div className={styles.body} data-pane tabIndex={-1}>
      <div className={styles.wideColumn}>
        {isFixed ? <p className={styles.quiet}>{t('meetings:item.fixed')}</p> : null}
        {attendees.length === 0 ? (
          <p className={styles.quiet}>
            {t('meetings:attendance.none')}{' '}
            <a href={`#/bodies/${meeting.bodyId}`}>{t('meetings:field.body')}</a>
          </p>
        ) : (
          <>
            <p className={styles.quiet}>
              {t('meetings:attendance.sum', { here: here.length, all: attendees.length })}
            </p>
            {quorum ? (
              <StatusMark
                tone={quorum.isReached ? 'ok' : 'warn'}
                icon={quorum.isReached ? 'check' : 'triangle-alert'}
              >
                {t(quorum.isReached ? 'meetings:quorum.reached' : 'meetings:quorum.missed', {
                  present: quorum.present,
                  needed: quorum.needed,
                })}
              </StatusMark>
            ) : null}
            {isToMark ? (
              <div className={styles.rest} data-no-print>
                <Button size="small" icon="check" onPress={() => void markRest(attendees)}>
                  {t('meetings:attendance.rest')}
                </Button>
                <p className={styles.quiet}>{t('meetings:attendance.restHelp')}</p>
              </div>
            ) : null}
            <fieldset disabled={isFixed}>
              <table className={styles.attendees} aria-label={t('meetings:attendance.table')}>
                <thead>
                  <tr>
                    <th scope="col">{t('meetings:field.name')}</th>
                    <th scope="col">{t('meetings:field.invitation')}</th>
                    <th scope="col">{t('meetings:field.presence')}</th>
                    {hasGuests ? <td /> : null}
                  </tr>
                </thead>
                <tbody>
                  {attendees.map((one) => (
                    <AttendeeLine
                      key={`${one.seat?.id ?? ''} ${one.person?.id ?? one.attendance?.id ?? ''}`}
                      attendee={one}
                      detail={detail}
                      hasGuests={hasGuests}
                    />
                  ))}
                </tbody>
              </table>
            </fieldset>
          </>
        )}
        {isFixed ? null : <GuestLine detail={detail} />}
      </div>
    </div>
  );
}

function AttendeeLine({
  attendee,
  detail: { meeting },
  hasGuests,
}: {
  attendee: Attendee;
  detail: MeetingDetail;
  /** There is a column for what takes a guest off. */
  hasGuests: boolean;
}) {
  const { t } = useTranslation(['meetings', 'common']);
  const office = useOffice();
  const language = useScreenLanguage();
  const { removeGuest } = useAgendaActs(meeting);
  const { person, organisation, role, attendance } = attendee;
  const name = person ? displayName(person) : (attendee.name ?? '');
  const where = pickText(organisation?.abbr, language) || pickText(organisation?.name, language);
  const of = (what: string) => t('meetings:attendance.of', { what, name });
  return (
    <tr>
      <th scope="row">
        <span className={styles.named}>
          {person ? <a href={`#/contacts/${person.id}`}>{name}</a> : name}
        </span>
        <span className={styles.small}>
          {[t(`meetings:role.${role}`), where].filter(Boolean).join(' · ')}
        </span>
      </th>
      <td>
        <Select
          label={of(t('meetings:field.invitation'))}
          hideLabel
          size="small"
          options={[
            { value: '', label: t('meetings:notSaid') },
            ...INVITATIONS.map((one) => ({ value: one, label: t(`meetings:invitation.${one}`) })),
          ]}
          value={attendance?.invitation ?? ''}
          onChange={(invitation) =>
            void noteAttendance(
              office,
              { meeting, attendee, name },
              { invitation: invitation === '' ? undefined : invitation },
            )
          }
        />
      </td>
      <td>
        <Select
          label={of(t('meetings:field.presence'))}
          hideLabel
          size="small"
          options={[
            { value: '', label: t('meetings:notSaid') },
            ...PRESENCES.map((one) => ({ value: one, label: t(`meetings:presence.${one}`) })),
          ]}
          value={attendance?.presence ?? ''}
          onChange={(presence) =>
            void noteAttendance(
              office,
              { meeting, attendee, name },
              { presence: presence === '' ? undefined : presence },
            )
          }
        />
      </td>
      {hasGuests ? (
        <td>
          {attendance && isGuest(attendee) ? (
            <LineActs>
              <IconButton
                icon="trash"
                size="small"
                label={t('meetings:delete.guest', { name })}
                onPress={() => void removeGuest(attendance)}
              />
            </LineActs>
          ) : null}
        </td>
      ) : null}
    </tr>
  );
}

/** Adds a guest: a name, then Enter. */
function GuestLine({ detail: { meeting } }: { detail: MeetingDetail }) {
  const { t } = useTranslation(['meetings']);
  const { addGuest } = useAgendaActs(meeting);
  const [name, setName] = useState('');
  const error = hasIdentityCode(name) ? t('meetings:error.identityCode') : undefined;
  const add = async () => {
    if (name.trim() === '' || error !== undefined) return;
    if (await addGuest(name.trim())) setName('');
  };
  return (
    <form
      className={styles.line}
      autoComplete="off"
      noValidate
      data-no-print
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <TextField
        label={t('meetings:attendance.addGuest')}
        help={t('meetings:attendance.guestHelp')}
        value={name}
        maxLength={300}
        onChange={setName}
        error={error}
      />
      <Button type="submit" icon="plus" size="small">
        {t('meetings:attendance.addAction')}
      </Button>
    </form>
  );
}
