import { useTranslation } from 'react-i18next';
import { localText } from '#shared/records/draft-fields.ts';
import {
  draftOfObligation,
  emptyObligation,
  type ObligationDraft,
} from '#shared/cooperation/obligations/obligation-draft.ts';
import type { Obligation } from '#shared/cooperation/obligations/obligation.ts';
import { pickText } from '#shared/i18n/languages.ts';
import { dayInFinland } from '#shared/lib/calendar-date.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useLive } from '#renderer/data/use-live.ts';
import { useTellSaved } from '#renderer/common/use-tell-saved.ts';
import { DeletedRecord } from '#renderer/features/trash/public.ts';
import { FormFrame } from '#renderer/ui/forms/form-frame.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { LiveValue } from '#renderer/ui/status/live-value.tsx';
import { ObligationFields } from '../components/obligation-fields.tsx';
import { addObligation, editObligation } from '../obligations-commands.ts';
import { readChoices, type ObligationChoices } from '../obligations-data.ts';
import { useObligationForm, type ObligationFormState } from '../use-obligation-form.ts';

type Target = {
  /** Which to edit; without it a new one. */
  id?: string;
  /** Saved (the id) or left without saving (null). */
  onDone: (id: string | null) => void;
};

/** The form of an obligation. */
export function ObligationForm(target: Target) {
  const { id } = target;
  const live = useLive(
    async (office) => ({
      obligation: id === undefined ? undefined : await office.read.obligations.get(id),
      choices: await readChoices(office),
    }),
    [id],
  );
  return (
    <LiveValue live={live}>
      {({ obligation, choices }) =>
        id !== undefined && !obligation ? (
          <DeletedRecord table="obligations" id={id} />
        ) : (
          <Form
            {...target}
            obligation={obligation}
            initial={obligation ? draftOfObligation(obligation) : emptyObligation()}
            choices={choices}
          />
        )
      }
    </LiveValue>
  );
}

function Form({
  obligation,
  onDone,
  initial,
  choices,
}: Target & {
  obligation: Obligation | undefined;
  initial: ObligationDraft;
  choices: ObligationChoices;
}) {
  const office = useOffice();
  const tellSaved = useTellSaved();
  const language = useScreenLanguage();
  const target = {
    draftKey: `obligation:${obligation?.id ?? 'new'}`,
    initial,
    save: async (draft: ObligationDraft) => {
      const today = dayInFinland(new Date());
      const name = pickText(localText(draft.title), language);
      if (obligation) {
        const { actId } = await editObligation(office, obligation, draft, today);
        tellSaved(actId, name, false);
        onDone(obligation.id);
        return true;
      }
      const made = await addObligation(office, draft, today);
      tellSaved(made.actId, name, true);
      onDone(made.value);
      return true;
    },
    onCancel: () => onDone(null),
  };
  const form = useObligationForm(target, obligation);
  return form ? <Frame form={form} isNew={!obligation} choices={choices} /> : null;
}

function Frame({
  form,
  isNew,
  choices,
}: {
  form: ObligationFormState;
  isNew: boolean;
  choices: ObligationChoices;
}) {
  const { t } = useTranslation(['obligations']);
  const title = t(isNew ? 'obligations:form.new' : 'obligations:form.edit');
  return (
    <FormFrame
      title={title}
      back={{ href: '#/obligations', label: t('obligations:title') }}
      form={form}
    >
      <ObligationFields form={form} choices={choices} />
    </FormFrame>
  );
}
