import { useTranslation } from 'react-i18next';
import { draftOfList, type ListDraft } from '#shared/contacts/lists/list-draft.ts';
import type { MailingList } from '#shared/contacts/lists/mailing-list.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useLive } from '#renderer/data/use-live.ts';
import { useTellSaved } from '#renderer/common/use-tell-saved.ts';
import { DeletedRecord } from '#renderer/features/trash/public.ts';
import { FormFrame } from '#renderer/ui/forms/form-frame.tsx';
import { RadioGroup } from '#renderer/ui/fields/radio-group.tsx';
import { TextArea } from '#renderer/ui/fields/text-area.tsx';
import { TextField } from '#renderer/ui/fields/text-field.tsx';
import { LiveValue } from '#renderer/ui/status/live-value.tsx';
import { addList, editList } from '../lists-commands.ts';
import { useListForm, type ListFormState } from '../use-list-form.ts';
import { RuleEditor } from './rule-editor.tsx';

type Target = {
  /** Which to edit; without it a new one. */
  id?: string;
  /** Saved (the id) or left without saving (null). */
  onDone: (id: string | null) => void;
};

/** The form of a list. */
export function ListForm({ id, onDone }: Target) {
  const live = useLive(
    async ({ read }) => ({
      list: id === undefined ? null : ((await read.lists.get(id)) ?? null),
    }),
    [id],
  );
  return (
    <LiveValue live={live}>
      {({ list }) =>
        id !== undefined && !list ? (
          <DeletedRecord table="lists" id={id} />
        ) : (
          <Form list={list} initial={draftOfList(list)} onDone={onDone} />
        )
      }
    </LiveValue>
  );
}

function Form({
  list,
  initial,
  onDone,
}: {
  list: MailingList | null;
  initial: ListDraft;
  onDone: Target['onDone'];
}) {
  const office = useOffice();
  const tellSaved = useTellSaved();
  const form = useListForm({
    draftKey: `list:${list?.id ?? 'new'}`,
    initial,
    save: async (draft) => {
      const name = draft.name.trim();
      if (list) {
        const { actId } = await editList(office, list, draft);
        tellSaved(actId, name, false);
        onDone(list.id);
        return true;
      }
      const made = await addList(office, draft);
      tellSaved(made.actId, name, true);
      onDone(made.value);
      return true;
    },
    onCancel: () => onDone(null),
  });
  return form ? <Frame form={form} listId={list?.id ?? null} /> : null;
}

function Frame({ form, listId }: { form: ListFormState; listId: string | null }) {
  const { t } = useTranslation(['lists']);
  const { draft, set, error } = form;
  const title = t(listId === null ? 'lists:form.newTitle' : 'lists:form.editTitle');
  return (
    <FormFrame title={title} back={{ href: '#/lists', label: t('lists:title') }} form={form}>
      <TextField
        label={t('lists:field.name')}
        value={draft.name}
        onChange={(name) => set({ name })}
        error={error('name')}
        maxLength={120}
      />
      <TextField
        label={t('lists:field.purpose')}
        help={t('lists:form.purposeHelp')}
        value={draft.purpose}
        onChange={(purpose) => set({ purpose })}
        error={error('purpose')}
        maxLength={300}
      />
      {listId === null ? (
        <RadioGroup
          label={t('lists:field.mode')}
          value={draft.mode}
          onChange={(mode) => set({ mode })}
          options={(['fixed', 'rule'] as const).map((mode) => ({
            value: mode,
            label: t(`lists:mode.${mode}`),
            help: t(`lists:modeHelp.${mode}`),
          }))}
        />
      ) : null}
      {draft.mode === 'rule' ? (
        <RuleEditor
          of={draft.of}
          rule={draft.rule}
          ownId={listId}
          error={error('rule')}
          onChange={set}
        />
      ) : null}
      <TextArea
        label={t('lists:field.notes')}
        optional
        value={draft.notes}
        onChange={(notes) => set({ notes })}
        error={error('notes')}
      />
    </FormFrame>
  );
}
