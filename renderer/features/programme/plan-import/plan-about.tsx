import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGES, pickText, type Language } from '#shared/i18n/languages.ts';
import { typedDay } from '#shared/lib/read-day.ts';
import { goalsInOrder, type NumberedGoal } from '#shared/programme/outline/number-programme.ts';
import { readWholePeriod } from '#shared/programme/typed-period.ts';
import { PERIOD_ERRORS } from '../components/new-programme-dialog.tsx';
import type { PlannedProgramme } from '#shared/programme/plan-import/plan.ts';
import type { Programme } from '#shared/programme/programme.ts';
import { DayField } from '#renderer/ui/fields/day-field.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { TextField } from '#renderer/ui/fields/text-field.tsx';
import { Section } from '#renderer/ui/layout/section.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import styles from './plan-import.module.css';

/** No sheet is called so: a name never holds a slash. */
const ALL_SHEETS = '/';

/** What the plan is called, in which language it is and for which years, as it was read and then corrected. */
export function usePlanAbout(plan: PlannedProgramme, into: string | undefined) {
  const { t } = useTranslation(['planImport', 'programme']);
  const { years } = plan;
  const [about, setAbout] = useState({
    title: plan.title,
    language: plan.language as Language,
    from: years ? typedDay(`${years.from}-01-01`) : '',
    to: years ? typedDay(`${years.to}-12-31`) : '',
    /** The programme that it comes into; empty where it is to be one of its own. */
    into: into ?? '',
    /** The goal there of the actions for which the file names none; empty: none. */
    goalId: '',
  });
  const period = readWholePeriod(about);
  const errors = {
    title: about.title.trim() === '' ? t('planImport:nameMissing') : undefined,
    from: period.wrong.from && t('programme:new.periodUnknown'),
    to: period.wrong.to && t(PERIOD_ERRORS[period.wrong.to]),
  };
  return {
    about,
    set: (some: Partial<typeof about>) => setAbout((before) => ({ ...before, ...some })),
    errors,
    isRight: about.into !== '' || Object.values(errors).every((error) => error === undefined),
    begins: period.from,
    ends: period.to,
  };
}

export function PlanAbout({
  plan: { sheet, sheets },
  form: { about, set, errors },
  programmes,
  goals,
  isTried,
  onSheet,
}: {
  plan: PlannedProgramme;
  form: ReturnType<typeof usePlanAbout>;
  /** Those that parts can be brought into. */
  programmes: readonly Programme[];
  /** Those there that actions without a goal in the file can come below. */
  goals: readonly NumberedGoal[];
  isTried: boolean;
  onSheet: (sheet: string | undefined) => void;
}) {
  const { t } = useTranslation(['planImport', 'common']);
  const language = useScreenLanguage();
  const isNew = about.into === '';
  const error = (field: keyof typeof errors) => (isTried ? errors[field] : undefined);
  return (
    <Section title={t('planImport:about')}>
      <div className={styles.fields}>
        {programmes.length > 0 ? (
          <Select
            label={t('planImport:target')}
            help={isNew ? undefined : t('planImport:targetHelp')}
            options={[
              { value: '', label: t('planImport:targetNew') },
              ...programmes.map(({ id, title }) => ({
                value: id,
                label: pickText(title, language),
              })),
            ]}
            value={about.into}
            onChange={(into) => set({ into, goalId: '' })}
          />
        ) : null}
        {goals.length > 0 ? (
          <Select
            label={t('planImport:goalOfRest')}
            help={t('planImport:goalOfRestHelp')}
            options={[
              { value: '', label: t('planImport:noGoal') },
              ...goalsInOrder(goals).map(({ goal, number }) => ({
                value: goal.id,
                label: `${number} ${pickText(goal.title, language)}`.trim(),
              })),
            ]}
            value={about.goalId}
            onChange={(goalId) => set({ goalId })}
          />
        ) : null}
        {isNew ? (
          <TextField
            label={t('planImport:name')}
            value={about.title}
            onChange={(title) => set({ title })}
            error={error('title')}
            lang={about.language}
          />
        ) : null}
        <div className={styles.row}>
          <Select
            label={t('planImport:language')}
            options={LANGUAGES.map((one) => ({
              value: one,
              label: t(`common:languages.${one}`),
            }))}
            value={about.language}
            onChange={(language) => set({ language })}
          />
          {isNew ? (
            <>
              <DayField
                label={t('planImport:from')}
                optional
                value={about.from}
                onChange={(from) => set({ from })}
                error={error('from')}
              />
              <DayField
                label={t('planImport:to')}
                optional
                value={about.to}
                onChange={(to) => set({ to })}
                error={error('to')}
              />
            </>
          ) : null}
          {sheets && sheets.length > 1 ? (
            <Select
              label={t('planImport:sheet')}
              help={t('planImport:sheetHelp')}
              options={[
                { value: ALL_SHEETS, label: t('planImport:allSheets') },
                ...sheets.map((one) => ({ value: one, label: one })),
              ]}
              value={sheet ?? ALL_SHEETS}
              onChange={(one) => onSheet(one === ALL_SHEETS ? undefined : one)}
            />
          ) : null}
        </div>
      </div>
    </Section>
  );
}
