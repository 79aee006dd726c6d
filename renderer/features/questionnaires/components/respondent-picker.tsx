import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Organisation } from '#shared/contacts/organisation.ts';
import { organisationOptions } from '../organisation-options.ts';
import { IconButton } from '#renderer/ui/button.tsx';
import { ComboBox } from '#renderer/ui/fields/combo-box.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import styles from './questionnaires.module.css';

/** Several organisations, chosen one after the other. */
export function RespondentPicker({
  label,
  organisations,
  chosen,
  error,
  nameOf,
  onChange,
}: {
  label: string;
  organisations: readonly Organisation[];
  chosen: readonly Organisation[];
  error: string | undefined;
  nameOf: (one: Organisation) => string;
  onChange: (ids: string[]) => void;
}) {
  const { t } = useTranslation(['questionnaires']);
  const language = useScreenLanguage();
  const ids = chosen.map(({ id }) => id);
  const frame = useRef<HTMLDivElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    // The box that was chosen in is gone: the new one takes the focus.
    if (!isFirst.current) frame.current?.querySelector('input')?.focus();
    isFirst.current = false;
  }, [chosen.length]);
  const left = organisations.filter(({ id }) => !ids.includes(id));
  return (
    <div ref={frame} className={styles.picker}>
      {chosen.length > 0 ? (
        <ul className={styles.chosen} aria-label={label}>
          {chosen.map((one) => (
            <li key={one.id}>
              {nameOf(one)}
              <IconButton
                icon="x"
                size="small"
                label={t('questionnaires:assign.removeOne', { name: nameOf(one) })}
                onPress={() => onChange(ids.filter((id) => id !== one.id))}
              />
            </li>
          ))}
        </ul>
      ) : null}
      <ComboBox
        // A new one each time, so that the words typed do not stay.
        key={ids.length}
        label={t('questionnaires:assign.add')}
        options={organisationOptions(left, language)}
        value={null}
        error={error}
        onChange={(id) => {
          if (id !== null) onChange([...ids, id]);
        }}
      />
    </div>
  );
}
