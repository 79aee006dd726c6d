import { useTranslation } from 'react-i18next';
import { deadlinesBetween } from '#shared/cooperation/obligations/deadlines.ts';
import type { DeadlineRule } from '#shared/cooperation/obligations/obligation.ts';
import { readRule } from '#shared/cooperation/obligations/obligation-draft.ts';
import { ruleWords } from '#shared/cooperation/obligations/rule-words.ts';
import { LANGUAGES } from '#shared/i18n/languages.ts';
import { DayField } from '#renderer/ui/fields/day-field.tsx';
import { FieldRow } from '#renderer/ui/fields/field-group.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { TextField } from '#renderer/ui/fields/text-field.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { useToday } from '#renderer/ui/words/use-today.ts';
import type { ObligationFormState } from '../use-obligation-form.ts';
import { useDayWords } from '../use-day-words.ts';
import styles from './obligations.module.css';

const KINDS = ['fixed', 'yearly', 'after', 'atMostEvery'] as const satisfies DeadlineRule['kind'][];
const MOST_SHOWN = 3;

/** How the deadline is set, and below it the days that this gives, as they are typed. */
export function RuleFields({ form }: { form: ObligationFormState }) {
  const { t } = useTranslation(['obligations', 'cooperation', 'common']);
  const { rule } = form.draft;
  const line = (field: Exclude<keyof typeof rule, 'kind' | 'event'>) => ({
    label: t(`obligations:field.${field}`),
    value: rule[field],
    onChange: (text: string) => form.setRule({ [field]: text }),
    onBlur: () => form.leave(field),
    error: form.error(field),
  });
  return (
    <>
      <Select
        label={t('obligations:field.rule')}
        options={KINDS.map((kind) => ({ value: kind, label: t(`cooperation:ruleKind.${kind}`) }))}
        value={rule.kind}
        onChange={(kind) => form.setRule({ kind })}
      />
      {rule.kind === 'fixed' ? <DayField {...line('day')} /> : null}
      {rule.kind === 'yearly' ? (
        <FieldRow>
          <TextField {...line('yearlyDay')} help={t('obligations:form.yearlyHelp')} />
          <TextField {...line('fromYear')} optional />
        </FieldRow>
      ) : null}
      {rule.kind === 'after' ? (
        <>
          {LANGUAGES.map((language) => (
            <TextField
              key={language}
              lang={language}
              label={`${t('obligations:field.event')} (${t(`common:languages.${language}`)})`}
              help={language === 'fi' ? t('obligations:form.eventHelp') : undefined}
              optional={language !== 'fi'}
              value={rule.event[language]}
              onChange={(text) => form.setRule({ event: { ...rule.event, [language]: text } })}
              onBlur={() => form.leave(`event.${language}`)}
              error={form.error(`event.${language}`)}
            />
          ))}
          <FieldRow>
            <DayField {...line('eventOn')} optional />
            <TextField {...line('months')} />
            <TextField {...line('days')} optional />
          </FieldRow>
        </>
      ) : null}
      {rule.kind === 'atMostEvery' ? (
        <FieldRow>
          <TextField {...line('years')} />
          <DayField {...line('lastOn')} optional />
        </FieldRow>
      ) : null}
      <GivenDays form={form} />
    </>
  );
}

function GivenDays({ form }: { form: ObligationFormState }) {
  const today = useToday();
  const { t } = useTranslation(['obligations']);
  const language = useScreenLanguage();
  const { withWeekday, sendByAdvice } = useDayWords();
  const { rule } = readRule(form.draft.rule);
  const now = `${today}T00:00:00Z`;
  const common = { id: '', createdAt: now, updatedAt: now, rev: 1, title: {} };
  const given = rule
    ? deadlinesBetween(
        { ...common, kind: form.draft.kind, rule },
        [],
        { from: '0001-01-01', to: `${String(Number(today.slice(0, 4)) + MOST_SHOWN)}-12-31` },
        today,
      )
    : [];
  // A day further off than the next years has no need to be among them.
  const all =
    rule && rule.kind !== 'yearly' && given.length === 0
      ? deadlinesBetween(
          { ...common, kind: form.draft.kind, rule },
          [],
          { from: '0001-01-01', to: '9999-12-31' },
          today,
        )
      : given;
  return (
    <div className={styles.given} role="status">
      {rule && all.length > 0 ? (
        <>
          <p>
            {t('obligations:form.daysShown')}:{' '}
            {ruleWords({ rule, kind: form.draft.kind }, language)}
          </p>
          <ul>
            {all.slice(0, MOST_SHOWN).map((deadline) => (
              <li key={deadline.dueOn}>
                <strong>{withWeekday(deadline.dueOn)}</strong> {sendByAdvice(deadline)}
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p className={styles.quiet}>{t('obligations:form.noDays')}</p>
      )}
    </div>
  );
}
