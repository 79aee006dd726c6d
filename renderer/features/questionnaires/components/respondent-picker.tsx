import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Organisation } from '#shared/contacts/organisation.ts';
import { organisationOptions } from '../organisation-options.ts';
import { IconButton } from '#renderer/ui/button.tsx';
import { ComboBox } from '#renderer/ui/fields/combo-box.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import styles from './questionnaires.module.css';

/** Several organisations, chosen one after the other, or named where they are not among the contacts yet. */
export function RespondentPicker({
  label,
  organisations,
  chosen,
  added,
  error,
  nameOf,
  onChange,
}: {
  label: string;
  organisations: readonly Organisation[];
  chosen: readonly Organisation[];
  /** The names of those that are added. */
  added: readonly string[];
  error: string | undefined;
  nameOf: (one: Organisation) => string;
  onChange: (now: { chosen: string[] } | { added: string[] }) => void;
}) {
  const { t } = useTranslation(['questionnaires', 'contacts']);
  const language = useScreenLanguage();
  const ids = chosen.map(({ id }) => id);
  const count = chosen.length + added.length;
  const frame = useRef<HTMLDivElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    // The box that was chosen in is gone: the new one takes the focus.
    if (!isFirst.current) frame.current?.querySelector('input')?.focus();
    isFirst.current = false;
  }, [count]);
  const left = organisations.filter(({ id }) => !ids.includes(id));
  return (
    <div ref={frame} className={styles.picker}>
      {count > 0 ? (
        <ul className={styles.chosen} aria-label={label}>
          {chosen.map((one) => (
            <li key={one.id}>
              {nameOf(one)}
              <IconButton
                icon="x"
                size="small"
                label={t('questionnaires:assign.removeOne', { name: nameOf(one) })}
                onPress={() => onChange({ chosen: ids.filter((id) => id !== one.id) })}
              />
            </li>
          ))}
          {added.map((name) => (
            <li key={name}>
              {name}
              <IconButton
                icon="x"
                size="small"
                label={t('questionnaires:assign.removeOne', { name })}
                onPress={() => onChange({ added: added.filter((one) => one !== name) })}
              />
            </li>
          ))}
        </ul>
      ) : null}
      <ComboBox
        // A new one each time, so that the words typed do not stay.
        key={count}
        label={t('questionnaires:assign.add')}
        options={organisationOptions(left, language)}
        value={null}
        error={error}
        onChange={(id) => {
          if (id !== null) onChange({ chosen: [...ids, id] });
        }}
        onAdd={(name) => onChange({ added: [...added.filter((one) => one !== name), name] })}
        addLabel={(name) => t('contacts:form.addOrganisation', { name })}
        help={added.length > 0 ? t('contacts:form.newOrganisationHint') : undefined}
      />
    </div>
  );
}
