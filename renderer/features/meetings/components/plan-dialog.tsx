import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readTime } from '#shared/days/read-time.ts';
import { weekdayDate } from '#shared/documents/texts/day-span.ts';
import { LANGUAGES, pickText, type Language } from '#shared/i18n/languages.ts';
import { hasIdentityCode } from '#shared/lib/identity-code.ts';
import type { Meeting } from '#shared/meetings/meeting.ts';
import { meetingNumber } from '#shared/meetings/meeting-series.ts';
import {
  nearMeeting,
  planYear,
  RHYTHM_NAMES,
  RHYTHMS,
  type PlannedDay,
  type RhythmName,
} from '#shared/meetings/plan-year.ts';
import { useKeptFields } from '#renderer/data/drafts/use-kept-fields.ts';
import { useLive, valueOr } from '#renderer/data/use-live.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useAct } from '#renderer/common/use-act.ts';
import { FieldRow } from '#renderer/ui/fields/field-group.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { TextField } from '#renderer/ui/fields/text-field.tsx';
import { FormDialog } from '#renderer/ui/forms/form-dialog.tsx';
import { Notice } from '#renderer/ui/status/notice.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { useToday } from '#renderer/ui/words/use-today.ts';
import { bodyName, readMeetings, type Meetings } from '../meetings-data.ts';
import { planMeetings } from '../meetings-commands.ts';
import styles from './meetings.module.css';

const WEEKDAYS = ['1', '2', '3', '4', '5'] as const;
const WEEKS = ['1', '2', '3', '4', 'last'] as const;

type PlanDraft = {
  bodyId: string;
  year: string;
  rhythm: RhythmName;
  weekday: (typeof WEEKDAYS)[number];
  week: (typeof WEEKS)[number];
  start: string;
  end: string;
  place: string;
  /** Of the papers: what the body's last meeting had, until it is chosen. */
  language: Language | '';
};

/** The meetings of a body for a whole year, in one go. */
export function PlanDialog({ onClose }: { onClose: () => void }) {
  const known = valueOr(useLive(readMeetings, []), null);
  return known ? <PlanForm known={known} onClose={onClose} /> : null;
}

function PlanForm({
  known: { bodies, meetings },
  onClose,
}: {
  known: Meetings;
  onClose: () => void;
}) {
  const { t } = useTranslation(['meetings', 'common']);
  const office = useOffice();
  const act = useAct();
  const language = useScreenLanguage();
  const today = useToday();
  const { draft, set, kept } = useKeptFields('meeting-plan:new', (): PlanDraft => ({
    bodyId: bodies.length === 1 ? (bodies[0]?.id ?? '') : '',
    year: String(Number(today.slice(0, 4)) + 1),
    rhythm: 'fourTimes',
    weekday: '2',
    week: '2',
    start: '',
    end: '',
    place: '',
    language: '',
  }));
  const [isTried, setTried] = useState(false);
  const { bodyId, year } = draft;
  const isYear = /^20\d\d$/u.test(year.trim());
  const body = bodies.find(({ id }) => id === bodyId);
  const days = isYear
    ? planYear(Number(year), {
        months: RHYTHMS[draft.rhythm],
        weekday: Number(draft.weekday),
        week: draft.week === 'last' ? 'last' : Number(draft.week),
      })
    : [];
  const own = meetings.filter((one) => one.bodyId === bodyId);
  const isFree = ({ day }: PlannedDay) => own.every((one) => one.day !== day);
  const free = days.filter(isFree);
  const paperLanguage =
    draft.language || (meetings.findLast((one) => one.bodyId === bodyId)?.language ?? 'fi');
  const [start, end] = [readTime(draft.start), readTime(draft.end)];
  const errors = {
    bodyId: body ? undefined : t('meetings:error.body'),
    year: isYear ? undefined : t('meetings:error.year'),
    start: start === null ? t('meetings:error.time') : undefined,
    end:
      end === null
        ? t('meetings:error.time')
        : start && end && end < start
          ? t('meetings:error.endBeforeStart')
          : undefined,
    place: hasIdentityCode(draft.place) ? t('meetings:error.identityCode') : undefined,
  };
  const error = (name: keyof typeof errors) => (isTried ? errors[name] : undefined);

  const save = async () => {
    setTried(true);
    if (!body || free.length === 0 || Object.values(errors).some(Boolean)) return false;
    const fields = {
      bodyId: body.id,
      language: paperLanguage,
      ...(start && { start }),
      ...(end && { end }),
      ...(draft.place.trim() !== '' && { place: draft.place.trim() }),
    };
    const name = `${bodyName(body, 'fi')} ${year.trim()}`;
    return await act(
      () =>
        planMeetings(
          office,
          free.map(({ day }) => ({ ...fields, day })),
          name,
        ),
      t('meetings:planning.done', { count: free.length }),
      t('meetings:planning.undone'),
    );
  };

  return (
    <FormDialog
      kept={kept}
      width="wide"
      title={t('meetings:planning.title')}
      action={t('meetings:planning.action')}
      isDisabled={bodies.length === 0}
      onSave={save}
      onClose={onClose}
    >
      {bodies.length === 0 ? <Notice tone="info">{t('meetings:noBodies')}</Notice> : null}
      <FieldRow>
        <Select
          label={t('meetings:field.body')}
          options={bodies.map(({ id, name }) => ({ value: id, label: pickText(name, language) }))}
          value={bodyId === '' ? null : bodyId}
          onChange={(id) => set({ bodyId: id })}
          error={error('bodyId')}
        />
        <TextField
          label={t('meetings:field.year')}
          value={year}
          maxLength={4}
          onChange={(text) => set({ year: text })}
          error={error('year')}
        />
      </FieldRow>
      <RhythmRow draft={draft} set={set} />
      <FieldRow>
        {(['start', 'end'] as const).map((field) => (
          <TextField
            key={field}
            label={t(`meetings:field.${field}`)}
            help={field === 'start' ? t('meetings:timeHelp') : undefined}
            optional
            value={draft[field]}
            onChange={(text) => set({ [field]: text })}
            error={error(field)}
          />
        ))}
      </FieldRow>
      <FieldRow>
        <TextField
          label={t('meetings:field.place')}
          optional
          maxLength={300}
          value={draft.place}
          onChange={(place) => set({ place })}
          error={error('place')}
        />
        <Select
          label={t('meetings:field.language')}
          options={LANGUAGES.map((one) => ({ value: one, label: t(`common:languages.${one}`) }))}
          value={paperLanguage}
          onChange={(one) => set({ language: one })}
        />
      </FieldRow>
      <Preview days={days} meetings={own} />
      {isTried && days.length > 0 && free.length === 0 ? (
        <Notice tone="warn">{t('meetings:planning.allTaken')}</Notice>
      ) : null}
    </FormDialog>
  );
}

/** How often the body meets, and on which day. */
function RhythmRow({ draft, set }: { draft: PlanDraft; set: (some: Partial<PlanDraft>) => void }) {
  const { t } = useTranslation(['meetings']);
  const rhythmName = (rhythm: RhythmName) => {
    const count = RHYTHMS[rhythm].length;
    const meetings = t('meetings:list.count', { count, formatted: String(count) });
    return `${t(`meetings:rhythm.${rhythm}`)} (${meetings})`;
  };
  return (
    <FieldRow>
      <Select
        label={t('meetings:field.rhythm')}
        options={RHYTHM_NAMES.map((one) => ({ value: one, label: rhythmName(one) }))}
        value={draft.rhythm}
        onChange={(rhythm) => set({ rhythm })}
      />
      <Select
        label={t('meetings:field.week')}
        options={WEEKS.map((one) => ({ value: one, label: t(`meetings:week.${one}`) }))}
        value={draft.week}
        onChange={(week) => set({ week })}
      />
      <Select
        label={t('meetings:field.weekday')}
        options={WEEKDAYS.map((one) => ({ value: one, label: t(`meetings:weekday.${one}`) }))}
        value={draft.weekday}
        onChange={(weekday) => set({ weekday })}
      />
    </FieldRow>
  );
}

/** The days as they would be: which had to move from where, and which other meeting is on the day or near it. */
function Preview({
  days,
  meetings,
}: {
  days: readonly PlannedDay[];
  /** Of the body. */
  meetings: readonly Meeting[];
}) {
  const { t } = useTranslation(['meetings']);
  const language = useScreenLanguage();
  const remarkOn = ({ day, movedFrom }: PlannedDay): string[] => {
    const near = nearMeeting(meetings, day);
    if (near?.day === day) return [t('meetings:planning.taken')];
    return [
      ...(movedFrom === undefined
        ? []
        : [t('meetings:planning.moved', { day: weekdayDate(movedFrom, language) })]),
      ...(near
        ? [
            t('meetings:planning.near', {
              number: meetingNumber(near),
              day: weekdayDate(near.day, language),
            }),
          ]
        : []),
    ];
  };
  return (
    <section aria-label={t('meetings:planning.preview')}>
      <h3 className={styles.smallTitle}>{t('meetings:planning.preview')}</h3>
      <p className={styles.quiet}>{t('meetings:planning.help')}</p>
      <ul className={styles.days}>
        {days.map((planned) => (
          <li key={planned.day}>
            {weekdayDate(planned.day, language)}
            {remarkOn(planned).map((remark) => (
              <span key={remark} className={styles.quiet}>
                {' '}
                – {remark}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
