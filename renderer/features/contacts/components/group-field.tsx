import { useTranslation } from 'react-i18next';
import { foldKeepingLetters } from '#shared/contacts/fold.ts';
import { collatorFor } from '#shared/contacts/person-name.ts';
import type { Tag as TagRecord } from '#shared/contacts/tag.ts';
import { IconButton } from '#renderer/ui/button.tsx';
import { ComboBox } from '#renderer/ui/combo-box.tsx';
import styles from './contact-form.module.css';

/** The groups of a contact: chosen from those that there are, or new. */
export function GroupField({
  groups,
  tags,
  onChange,
  error,
}: {
  groups: readonly string[];
  tags: readonly TagRecord[];
  onChange: (groups: string[]) => void;
  error?: string | undefined;
}) {
  const { t } = useTranslation(['contacts']);
  const { compare } = collatorFor('fi');
  const has = (label: string) =>
    groups.some((group) => foldKeepingLetters(group) === foldKeepingLetters(label));
  const add = (label: string) => {
    if (!has(label)) onChange([...groups, label]);
  };
  const free = tags
    .map((tag) => tag.label)
    .filter((label) => !has(label))
    .sort(compare);

  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{t('contacts:form.groups')}</legend>
      {groups.length > 0 ? (
        <ul className={styles.tags}>
          {groups.map((group) => (
            <li key={group} className={styles.tag}>
              {group}
              <IconButton
                icon="x"
                size="small"
                label={t('contacts:form.removeGroup', { name: group })}
                onPress={() => onChange(groups.filter((other) => other !== group))}
              />
            </li>
          ))}
        </ul>
      ) : null}
      <ComboBox
        // A new one each time, so that the words typed do not stay.
        key={groups.length}
        label={t('contacts:form.addGroup')}
        hideLabel
        placeholder={t('contacts:form.addGroup')}
        options={free.map((label) => ({ value: label, label }))}
        value={null}
        onChange={(label) => {
          if (label !== null) add(label);
        }}
        onAdd={add}
        addLabel={(name) => t('contacts:form.createGroup', { name })}
        error={error}
      />
    </fieldset>
  );
}
