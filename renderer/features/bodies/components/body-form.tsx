import { useTranslation } from 'react-i18next';
import { draftOfBody, emptyBody, type BodyDraft } from '#shared/contacts/bodies/body-draft.ts';
import { localText } from '#shared/records/draft-fields.ts';
import type { Organisation } from '#shared/contacts/organisation.ts';
import { pickText } from '#shared/i18n/languages.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useLive } from '#renderer/data/use-live.ts';
import { useTellSaved } from '#renderer/common/use-tell-saved.ts';
import { DeletedRecord } from '#renderer/features/trash/public.ts';
import { FormFrame } from '#renderer/ui/forms/form-frame.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { LiveValue } from '#renderer/ui/status/live-value.tsx';
import { addBody, editBody } from '../bodies-commands.ts';
import { useBodyForm, type BodyFormState } from '../use-body-form.ts';
import { BodyFields } from './body-fields.tsx';

type Target = {
  /** Which to edit; without it a new one. */
  id?: string;
  /** Saved (the id) or left without saving (null). */
  onDone: (id: string | null) => void;
};

/** The form of a body. */
export function BodyForm(target: Target) {
  const { id } = target;
  const live = useLive(
    async ({ read }) => ({
      body: id === undefined ? undefined : await read.bodies.get(id),
      organisations: await read.organisations.toArray(),
    }),
    [id],
  );
  return (
    <LiveValue live={live}>
      {({ body, organisations }) =>
        id !== undefined && !body ? (
          <DeletedRecord table="bodies" id={id} />
        ) : (
          <Form
            {...target}
            initial={body ? draftOfBody(body) : emptyBody()}
            organisations={organisations}
          />
        )
      }
    </LiveValue>
  );
}

function Form({
  id,
  onDone,
  initial,
  organisations,
}: Target & { initial: BodyDraft; organisations: readonly Organisation[] }) {
  const office = useOffice();
  const tellSaved = useTellSaved();
  const language = useScreenLanguage();
  const form = useBodyForm({
    draftKey: `body:${id ?? 'new'}`,
    initial,
    save: async (draft) => {
      const name = pickText(localText(draft.name), language);
      if (id !== undefined) {
        const { actId } = await editBody(office, id, draft);
        tellSaved(actId, name, false);
        onDone(id);
        return true;
      }
      const made = await addBody(office, draft);
      tellSaved(made.actId, name, true);
      onDone(made.value);
      return true;
    },
    onCancel: () => onDone(null),
  });
  return form ? <Frame form={form} isNew={id === undefined} organisations={organisations} /> : null;
}

function Frame({
  form,
  isNew,
  organisations,
}: {
  form: BodyFormState;
  isNew: boolean;
  organisations: readonly Organisation[];
}) {
  const { t } = useTranslation(['bodies']);
  const title = t(isNew ? 'bodies:form.newBody' : 'bodies:form.editBody');

  return (
    <FormFrame title={title} back={{ href: '#/bodies', label: t('bodies:title') }} form={form}>
      <BodyFields form={form} organisations={organisations} />
    </FormFrame>
  );
}
