import { useTranslation } from 'react-i18next';
import { collatorFor } from '#shared/text/collator.ts';
import type { Tag as TagRecord } from '#shared/contacts/tag.ts';
import { TagField } from '#renderer/ui/fields/tag-field.tsx';
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
  return (
    <div className={styles.group}>
      <TagField
        label={t('contacts:form.groups')}
        tags={groups}
        known={tags.map(({ label }) => label).sort(collatorFor('fi').compare)}
        addLabel={t('contacts:form.addGroup')}
        createLabel={(name) => t('contacts:form.createGroup', { name })}
        removeLabel={(name) => t('contacts:form.removeGroup', { name })}
        error={error}
        onChange={onChange}
      />
    </div>
  );
}
