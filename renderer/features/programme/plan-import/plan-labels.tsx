import { useTranslation } from 'react-i18next';
import { foldKey } from '#shared/text/fold-key.ts';
import { PLAN_FIELDS, type PlanField, type PlanLabel } from '#shared/programme/plan-import/plan.ts';
import { Section } from '#renderer/ui/layout/section.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { StatusMark } from '#renderer/ui/status/status-mark.tsx';
import styles from './plan-import.module.css';

/** Stands for the choice that a label says none of the fields. */
const NONE = 'none';

/** What each column or label of the plan was taken to say, to be corrected: the plan is then read again. */
export function PlanLabels({
  labels,
  onField,
}: {
  labels: readonly PlanLabel[];
  onField: (key: string, field: PlanField | null) => void;
}) {
  const { t } = useTranslation(['planImport']);
  if (labels.length === 0) return null;
  const options = [
    { value: NONE, label: t('planImport:noField') },
    ...PLAN_FIELDS.map((field) => ({ value: field, label: t(`planImport:field.${field}`) })),
  ];
  return (
    <Section title={t('planImport:labels')}>
      <p className={styles.help}>{t('planImport:labelsHelp')}</p>
      <ul className={styles.list}>
        {labels.map(({ label, field, count, sample }) => (
          <li key={foldKey(label)} className={styles.entry}>
            <div className={styles.texts}>
              <strong>{label}</strong>{' '}
              <span className={styles.quiet}>
                {count > 1 ? t('planImport:labelCount', { count }) : null} {sample}
              </span>
              {field === null ? (
                <StatusMark tone="warn" icon="triangle-alert">
                  {t('planImport:noField')}
                </StatusMark>
              ) : null}
            </div>
            <Select
              label={t('planImport:labelOf', { label })}
              hideLabel
              size="small"
              options={options}
              value={field ?? NONE}
              onChange={(value) =>
                onField(foldKey(label), value === NONE ? null : (value as PlanField))
              }
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}
