import { useTranslation } from 'react-i18next';
import type { PersonDraft } from '#shared/contacts/person-draft.ts';
import { TextArea } from '#renderer/ui/fields/text-area.tsx';
import type { Choices } from '../contacts-data.ts';
import { GroupField } from './group-field.tsx';
import type { FieldsOf } from './use-contact-form.ts';

/** The groups of a contact, and what is noted of it. */
export function GroupAndNoteFields({
  fields: { draft, set, leave, error },
  tags,
}: {
  fields: FieldsOf<Pick<PersonDraft, 'groups' | 'notes'>>;
  tags: Choices['tags'];
}) {
  const { t } = useTranslation(['contacts']);
  return (
    <>
      <GroupField
        groups={draft.groups}
        tags={tags}
        onChange={(groups) => set({ groups })}
        error={error('groups')}
      />
      <TextArea
        label={t('contacts:field.notes')}
        optional
        help={t('contacts:form.notesHint')}
        value={draft.notes}
        onChange={(notes) => set({ notes })}
        onBlur={() => leave('notes')}
        error={error('notes')}
      />
    </>
  );
}
