import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  USUAL_LENGTHS,
  lengthsFor,
  planBackwards,
  spreadLengths,
  type BackStep,
  type BusyDay,
  type PlanWarning,
  type PlannedStep,
  type StepLength,
} from '#shared/cooperation/obligations/back-plan.ts';
import {
  deadlinesBetween,
  isDone,
  type Deadline,
} from '#shared/cooperation/obligations/deadlines.ts';
import { pickText, type Language } from '#shared/i18n/languages.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import { readDay, typedDay } from '#shared/lib/read-day.ts';
import { useKeptFields } from '#renderer/data/drafts/use-kept-fields.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useAct } from '#renderer/common/use-act.ts';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import { useLive, valueOr } from '#renderer/data/use-live.ts';
import { Button } from '#renderer/ui/button.tsx';
import { FormDialog } from '#renderer/ui/forms/form-dialog.tsx';
import { Notice } from '#renderer/ui/status/notice.tsx';
import { StatusMark } from '#renderer/ui/status/status-mark.tsx';
import { TableFrame } from '#renderer/ui/tables/table-frame.tsx';
import { DayField } from '#renderer/ui/fields/day-field.tsx';
import { TextField } from '#renderer/ui/fields/text-field.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { useToday } from '#renderer/ui/words/use-today.ts';
import { readPlanSurroundings, type PlanSurroundings } from '../obligations-data.ts';
import { saveBackPlan } from '../obligations-commands.ts';
import styles from './obligations.module.css';

type Typed = Record<BackStep, { length: string; until: string }>;

const MOST_DAYS = 250;

/** The steps to a deadline, worked backwards as their lengths and days are typed; they become tasks in one act. */
export function BackPlanDialog({ deadline, onClose }: { deadline: Deadline; onClose: () => void }) {
  const today = useToday();
  const { t } = useTranslation(['obligations', 'cooperation']);
  const office = useOffice();
  const act = useAct();
  const language = useScreenLanguage();
  const { day, withWeekday } = useMoment();
  const { obligation, dueOn } = deadline;
  const live = useLive((read) => readPlanSurroundings(read, obligation.id), [obligation.id]);
  const { draft, set, kept } = useKeptFields(`back-plan:${obligation.id} ${dueOn}`, {
    changes: {} as Partial<Typed>,
  });
  const { changes } = draft;
  const [isTried, setTried] = useState(false);

  const around = valueOr(live, null);
  const planned = around?.planned ?? [];
  const busy = around ? busyDays(around, deadline, language, today) : [];
  const begun = lengthsFor(obligation.kind, around?.kept ?? {});
  const isKept = begun.some(
    ({ workingDays }, at) => workingDays !== USUAL_LENGTHS[at]?.workingDays,
  );
  const meetings = around?.meetings ?? {};
  const typed = { ...typedFrom(spreadLengths(dueOn, begun, today, meetings)), ...changes };
  const lengths = USUAL_LENGTHS.map(({ step }) => {
    const { length, until } = typed[step];
    const doneBy = readDay(until) ?? undefined;
    return { step, workingDays: readLength(length) ?? 0, ...(doneBy && { doneBy }) };
  });
  const steps = planBackwards(dueOn, lengths, today, { busy, meetings });
  const isWrong = USUAL_LENGTHS.some(({ step }) => wrongIn(typed[step]));
  const [first] = steps;

  const save = async () => {
    setTried(true);
    if (isWrong || steps.length === 0) return false;
    const title = pickText(obligation.title, language);
    // What the plan itself has spread is no custom to keep.
    const chosen = lengths.map((one) =>
      changes[one.step] ? one : (begun.find(({ step }) => step === one.step) ?? one),
    );
    const tasks = steps.map(({ step, to }) => ({
      step,
      title: `${t(`obligations:step.${step}`)}: ${title}`,
      dueOn: to,
    }));
    return await act(
      () => saveBackPlan(office, obligation, tasks, chosen),
      t('obligations:plan.done', { count: tasks.length }),
      t('obligations:plan.takenBack'),
    );
  };

  return (
    <FormDialog
      kept={kept}
      title={t('obligations:plan.title')}
      action={t('obligations:plan.action', { count: steps.length })}
      width="wide"
      onSave={save}
      onClose={onClose}
    >
      <div className={styles.plan}>
        <p>
          <strong>{pickText(obligation.title, language)}</strong>
        </p>
        <p className={styles.quiet}>{t('obligations:plan.lead', { day: withWeekday(dueOn) })}</p>
        <TableFrame label={t('obligations:plan.steps')}>
          <thead>
            <tr>
              <th scope="col">{t('obligations:plan.step')}</th>
              <th scope="col">{t('obligations:plan.workingDays')}</th>
              <th scope="col">{t('obligations:plan.from')}</th>
              <th scope="col">{t('obligations:plan.to')}</th>
              <th scope="col">{t('obligations:plan.warnings')}</th>
            </tr>
          </thead>
          <tbody>
            {USUAL_LENGTHS.map(({ step }) => (
              <StepLine
                key={step}
                step={step}
                typed={typed[step]}
                planned={steps.find((one) => one.step === step)}
                isTried={isTried}
                onType={(some) =>
                  set({ changes: { ...changes, [step]: { ...typed[step], ...some } } })
                }
              />
            ))}
          </tbody>
        </TableFrame>
        {isKept ? (
          <p className={styles.quiet}>
            {t('obligations:plan.kept', {
              kind: t(`cooperation:obligationKind.${obligation.kind}`),
            })}{' '}
            <Button
              size="small"
              variant="quiet"
              onPress={() => set({ changes: typedFrom(USUAL_LENGTHS) })}
            >
              {t('obligations:plan.usual')}
            </Button>
          </p>
        ) : null}
        {first ? (
          <Notice tone={first.from < today ? 'warn' : 'info'}>
            {first.from < today
              ? t('obligations:plan.beginsLate', { day: day(first.from) })
              : t('obligations:plan.begins', { day: day(first.from) })}
          </Notice>
        ) : null}
        {planned.length > 0 ? (
          <Notice tone="info">{t('obligations:plan.replaces', { count: planned.length })}</Notice>
        ) : null}
      </div>
    </FormDialog>
  );
}

function StepLine({
  step,
  typed,
  planned,
  isTried,
  onType,
}: {
  step: BackStep;
  typed: Typed[BackStep];
  planned: PlannedStep | undefined;
  isTried: boolean;
  onType: (some: Partial<Typed[BackStep]>) => void;
}) {
  const { t } = useTranslation(['obligations', 'common']);
  const { withWeekday } = useMoment();
  const name = t(`obligations:step.${step}`);
  const wrong = wrongIn(typed);
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className={styles.length}>
        <TextField
          label={t('obligations:plan.lengthOf', { step: name })}
          hideLabel
          size="small"
          value={typed.length}
          onChange={(length) => onType({ length })}
          error={isTried && wrong === 'length' ? t('obligations:plan.invalid') : undefined}
        />
      </td>
      <td className={styles.nowrap}>
        {planned ? withWeekday(planned.from) : t('common:notApplicable')}
      </td>
      <td className={styles.until}>
        <DayField
          label={t('obligations:plan.doneBy', { step: name })}
          hideLabel
          size="small"
          placeholder={typedDay(planned?.to)}
          help={
            planned
              ? `${withWeekday(planned.to)}${planned.isMeeting ? `, ${t('obligations:plan.meeting')}` : ''}`
              : ''
          }
          value={typed.until}
          onChange={(until) => onType({ until })}
          error={isTried && wrong === 'until' ? t('obligations:finding.day-invalid') : undefined}
        />
      </td>
      <td>
        <Warnings planned={planned} />
      </td>
    </tr>
  );
}

function Warnings({ planned }: { planned: PlannedStep | undefined }) {
  const { t } = useTranslation(['obligations', 'common']);
  const { day } = useMoment();
  if (!planned) return t('common:notApplicable');
  if (planned.warnings.length === 0) {
    return (
      <StatusMark tone="ok" icon="check">
        {t('obligations:plan.fine')}
      </StatusMark>
    );
  }
  const wordsOf = (warning: PlanWarning) =>
    warning.code === 'collision'
      ? t('obligations:plan.warning.collision', { name: warning.with, day: day(warning.on) })
      : t(`obligations:plan.warning.${warning.code}`);
  return (
    <span className={styles.marks}>
      {planned.warnings.map((warning) => (
        <StatusMark
          key={wordsOf(warning)}
          tone={warning.code === 'past' || warning.code === 'overlap' ? 'danger' : 'warn'}
          icon="triangle-alert"
        >
          {wordsOf(warning)}
        </StatusMark>
      ))}
    </span>
  );
}

function typedFrom(lengths: readonly StepLength[]): Typed {
  const entries = lengths.map(
    ({ step, workingDays }) => [step, { length: String(workingDays), until: '' }] as const,
  );
  return Object.fromEntries(entries) as Typed;
}

function readLength(text: string): number | null {
  const number = /^\d{1,3}$/u.test(text.trim()) ? Number(text) : NaN;
  return number <= MOST_DAYS ? number : null;
}

function wrongIn({ length, until }: Typed[BackStep]): 'length' | 'until' | null {
  if (readLength(length) === null) return 'length';
  return until.trim() !== '' && readDay(until) === null ? 'until' : null;
}

/** What else falls due on the way: other deadlines that are not done, by the day to send them, and other tasks. */
function busyDays(
  around: PlanSurroundings,
  { obligation, dueOn }: Deadline,
  language: Language,
  today: CalendarDate,
): BusyDay[] {
  const deadlines = around.obligations
    .filter(({ id, kind }) => id !== obligation.id && kind !== 'event')
    .flatMap((one) => deadlinesBetween(one, around.deliveries, { from: today, to: dueOn }, today))
    .filter(({ state }) => !isDone(state));
  return [
    ...deadlines.map((one) => ({ on: one.sendBy, name: pickText(one.obligation.title, language) })),
    ...around.tasks.flatMap((task) => (task.dueOn ? [{ on: task.dueOn, name: task.title }] : [])),
  ];
}
