import { useTranslation } from 'react-i18next';
import type { Organisation } from '#shared/contacts/organisation.ts';
import { pickText } from '#shared/i18n/languages.ts';
import { ComboBox } from '#renderer/ui/fields/combo-box.tsx';
import { Section } from '#renderer/ui/layout/section.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import type { PartyChoice, PlanPartyName } from './plan-parties.ts';
import styles from './plan-import.module.css';

const NEW = 'new';
const OUT = 'out';

/** Who the names of the plan are: those that are known in a sentence, the others each with a choice. */
export function PlanParties({
  parties,
  organisations,
  onChoice,
}: {
  parties: readonly PlanPartyName[];
  organisations: readonly Organisation[];
  onChoice: (name: string, choice: PartyChoice) => void;
}) {
  const { t } = useTranslation(['planImport']);
  const language = useScreenLanguage();
  if (parties.length === 0) return null;
  const known = parties.filter(({ isKnown }) => isKnown);
  const unknown = parties.filter(({ isKnown }) => !isKnown);
  const added = known.filter(({ choice }) => choice.is === 'catalogue');
  const options = [
    { value: NEW, label: t('planImport:partyNew') },
    { value: OUT, label: t('planImport:partyOut') },
    ...organisations.map(({ id, name, abbr }) => ({
      value: id,
      label: pickText(name, language),
      hint: pickText(abbr, language) || undefined,
    })),
  ];
  return (
    <Section title={t('planImport:parties')}>
      {known.length > 0 ? (
        <p className={styles.help}>
          {t('planImport:partiesKnown', { count: known.length })}
          {added.length > 0
            ? ` ${t('planImport:partyCatalogue')}: ${added.map(({ found, name }) => found ?? name).join(', ')}.`
            : null}
        </p>
      ) : null}
      {unknown.length > 0 ? (
        <>
          <p className={styles.help}>{t('planImport:partiesHelp')}</p>
          <ul className={styles.list}>
            {unknown.map(({ name, choice }) => (
              <li key={name} className={styles.entry}>
                <span className={styles.texts}>{name}</span>
                <ComboBox
                  label={t('planImport:partyOf', { name })}
                  hideLabel
                  options={options}
                  value={choice.is === 'office' ? choice.organisationId : choice.is}
                  onChange={(value) => onChoice(name, choiceOf(value))}
                />
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Section>
  );
}

function choiceOf(value: string | null): PartyChoice {
  if (value === null || value === OUT) return { is: 'out' };
  return value === NEW ? { is: 'new' } : { is: 'office', organisationId: value };
}
