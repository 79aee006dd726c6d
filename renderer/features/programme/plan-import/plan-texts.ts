import type { Translate } from '#shared/i18n/translate.ts';
import type { Failure } from '#shared/lib/result.ts';
import type { PlanAction, PlanRemark } from '#shared/programme/plan-import/plan.ts';
import { TABLE_FAILURE_CODES } from '#shared/tabular/table.ts';

/** The facts that come with a code are those that its text names. */
type Say = (key: string, facts: Record<string, string | number>) => string;

export function planRemarkText(t: Translate, { code, facts }: PlanRemark): string {
  return (t as Say)(`planImport:remark.${code}`, { ...facts });
}

/** Why a file cannot be read as a plan. */
export function planFailureText(t: Translate, failure: Failure): string {
  const code = TABLE_FAILURE_CODES.find((known) => known === failure.code) ?? 'unreadable';
  return (t as Say)(`import:failure.${code}`, { ...failure.facts });
}

/** What is known of an action, in a few words each: who, when, money, what it is measured by. */
export function planDetails(
  t: Translate,
  action: PlanAction,
  day: (day: string) => string,
): string[] {
  const { parties, from, to, scheduleNote, money, milestones, indicators, tags = [] } = action;
  const named = (role: 'lead' | 'other') =>
    parties
      .filter((party) => (party.role === 'lead' || party.role === 'coLead') === (role === 'lead'))
      .map(({ name }) => name)
      .join(', ');
  const days = from || to ? `${from ? day(from) : ''}–${to ? day(to) : ''}` : '';
  const parts: [string, string][] = [
    [t('planImport:field.lead'), named('lead')],
    [t('planImport:field.partners'), named('other')],
    [t('planImport:field.timetable'), [days, scheduleNote].filter(Boolean).join(', ')],
    [t('planImport:field.money'), money?.note ?? ''],
    [t('planImport:field.milestones'), milestones.map(({ title }) => title).join(', ')],
    [t('planImport:field.tags'), tags.join(', ')],
    [t('planImport:field.indicator'), indicators.map(({ name }) => name).join(', ')],
  ];
  return parts.flatMap(([label, text]) => (text ? [`${label}: ${text}`] : []));
}
