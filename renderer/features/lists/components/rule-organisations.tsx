import { useTranslation } from 'react-i18next';
import { collatorFor } from '#shared/text/collator.ts';
import { pickText } from '#shared/i18n/languages.ts';
import { useLive, valueOr } from '#renderer/data/use-live.ts';
import { IconButton } from '#renderer/ui/button.tsx';
import { ComboBox } from '#renderer/ui/fields/combo-box.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import styles from './lists.module.css';

/** The organisations that a rule asks for, each with its parts. */
export function RuleOrganisations({
  ids,
  onChange,
}: {
  ids: readonly string[];
  onChange: (ids: readonly string[]) => void;
}) {
  const { t } = useTranslation(['lists']);
  const language = useScreenLanguage();
  const live = useLive((office) => office.read.organisations.toArray(), []);
  const rows = valueOr(live, []);
  const options = rows
    .map((row) => ({
      value: row.id,
      label: pickText(row.name, language),
      hint: pickText(row.abbr, language),
    }))
    .sort((a, b) => collatorFor(language).compare(a.label, b.label));
  const nameOf = (id: string) =>
    options.find(({ value }) => value === id)?.label ?? t('lists:rule.gone');
  return (
    <div className={styles.condition}>
      <ComboBox
        label={t('lists:form.organisation')}
        placeholder={t('lists:form.addOrganisation')}
        options={options.filter(({ value }) => !ids.includes(value))}
        value={null}
        onChange={(id) => {
          if (id !== null) onChange([...ids, id]);
        }}
      />
      <ul className={styles.chosen}>
        {ids.map((id) => (
          <li key={id}>
            {nameOf(id)}
            <IconButton
              icon="x"
              size="small"
              label={t('lists:form.removeOrganisation', { name: nameOf(id) })}
              onPress={() => onChange(ids.filter((one) => one !== id))}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
