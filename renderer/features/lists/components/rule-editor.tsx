import { useTranslation } from 'react-i18next';
import type { ContactFilters } from '#shared/contacts/directory/contact-query.ts';
import { ruleInWords } from '#shared/contacts/lists/rule-in-words.ts';
import { useNumber } from '#renderer/ui/words/use-number.ts';
import { Notice } from '#renderer/ui/status/notice.tsx';
import { RadioGroup } from '#renderer/ui/fields/radio-group.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { useAsked } from '#renderer/workers/directory/use-directory.ts';
import { LiveValue } from '#renderer/ui/status/live-value.tsx';
import { queryOf } from '../use-members.ts';
import { RuleCondition, type ConditionField } from './rule-condition.tsx';
import { RuleOrganisations } from './rule-organisations.tsx';
import styles from './lists.module.css';

type Of = 'persons' | 'organisations';

const FIRST: readonly ConditionField[] = ['kinds', 'bodyIds', 'seatRoles', 'languages', 'tagIds'];
const MORE: readonly ConditionField[] = ['listIds', 'purposes'];

/** The conditions of a rule, whom they find now, and the rule in words. */
export function RuleEditor({
  of,
  rule,
  ownId,
  error,
  onChange,
}: {
  of: Of;
  rule: ContactFilters;
  /** The list that the rule is of: it cannot ask for itself. */
  ownId: string | null;
  error: string | undefined;
  onChange: (changes: { of?: Of; rule?: ContactFilters }) => void;
}) {
  const { t } = useTranslation(['lists']);
  const condition = (field: ConditionField) => (
    <RuleCondition
      key={field}
      of={of}
      rule={rule}
      field={field}
      ownId={ownId}
      onChange={(values) => onChange({ rule: { ...rule, [field]: values } })}
    />
  );
  return (
    <fieldset className={styles.rule}>
      <legend className={styles.legend}>{t('lists:form.rule')}</legend>
      <RadioGroup
        label={t('lists:form.of')}
        value={of}
        onChange={(next) => onChange({ of: next })}
        options={(['persons', 'organisations'] as const).map((one) => ({
          value: one,
          label: t(`lists:form.${one}`),
        }))}
      />
      <p className={styles.quiet}>{t('lists:form.ruleHelp')}</p>
      <div className={styles.conditions} data-wrong={error ? '' : undefined}>
        {FIRST.map(condition)}
        <RuleOrganisations
          ids={rule.organisationIds ?? []}
          onChange={(organisationIds) => onChange({ rule: { ...rule, organisationIds } })}
        />
      </div>
      <details className={styles.more} open={MORE.some((field) => (rule[field]?.length ?? 0) > 0)}>
        <summary>{t('lists:form.more')}</summary>
        <div className={styles.conditions}>{MORE.map(condition)}</div>
      </details>
      {error ? (
        <Notice tone="danger">{error}</Notice>
      ) : (
        <RuleSentence of={of} rule={rule} withCount />
      )}
    </fieldset>
  );
}

/** The rule in words, and how many it finds now. */
export function RuleSentence({
  of,
  rule,
  withCount,
}: {
  of: Of;
  rule: ContactFilters;
  withCount?: boolean;
}) {
  const { t } = useTranslation(['lists']);
  const number = useNumber();
  const language = useScreenLanguage();
  const query = queryOf({ of, rule });
  const asked = useAsked(
    async (directory, screenLanguage) => {
      const [names, ids] = await Promise.all([
        directory.names(rule, screenLanguage),
        withCount ? directory.ids(query, screenLanguage) : [],
      ]);
      return { names, count: ids.length };
    },
    JSON.stringify([query, withCount]),
    { keepPrevious: true },
  );
  return (
    <LiveValue live={asked}>
      {({ names, count }) => (
        <p className={styles.sentence} role="status">
          {ruleInWords({ of, rule }, names, language)}{' '}
          {withCount ? (
            <strong>{t(`lists:form.finds.${of}`, { count, formatted: number(count) })}</strong>
          ) : null}
        </p>
      )}
    </LiveValue>
  );
}
