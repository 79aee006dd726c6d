import { useTranslation } from 'react-i18next';
import { useOffice } from '#renderer/data/office-context.ts';
import { useLive } from '#renderer/data/use-live.ts';
import { useTellSaved } from '#renderer/common/use-tell-saved.ts';
import { DeletedRecord } from '#renderer/features/trash/public.ts';
import { FormFrame } from '#renderer/ui/forms/form-frame.tsx';
import { LiveValue } from '#renderer/ui/status/live-value.tsx';
import {
  draftOfRecommendation,
  emptyRecommendation,
  type RecommendationDraft,
} from '#shared/recommendations/recommendation-draft.ts';
import { HOME } from '../recommendations-address.ts';
import { addRecommendation, editRecommendation } from '../recommendations-commands.ts';
import { readRecommendations, type RecommendationsRead } from '../recommendations-data.ts';
import { useRecommendationForm, type RecommendationFormState } from '../use-recommendation-form.ts';
import { RecommendationFields } from './recommendation-fields.tsx';

type Target = {
  /** Which to edit; without it a new one. */
  id?: string;
  /** Saved (the id) or left without saving (null). */
  onDone: (id: string | null) => void;
};

/** The form of a recommendation. */
export function RecommendationForm(target: Target) {
  const { id } = target;
  const live = useLive(readRecommendations, []);
  return (
    <LiveValue live={live}>
      {(read) => {
        const one = read.recommendations.find((recommendation) => recommendation.id === id);
        if (id !== undefined && !one) return <DeletedRecord table="recommendations" id={id} />;
        const addresseeIds = read.addressees
          .filter(({ recommendationId }) => recommendationId === id)
          .map(({ organisationId }) => organisationId);
        const initial = one ? draftOfRecommendation(one, addresseeIds) : emptyRecommendation();
        return <Form {...target} initial={initial} read={read} />;
      }}
    </LiveValue>
  );
}

function Form({
  id,
  onDone,
  initial,
  read,
}: Target & { initial: RecommendationDraft; read: RecommendationsRead }) {
  const office = useOffice();
  const tellSaved = useTellSaved();
  const form = useRecommendationForm({
    draftKey: `recommendation:${id ?? 'new'}`,
    initial,
    save: async (draft) => {
      const name = draft.reference.trim();
      if (id !== undefined) {
        const { actId } = await editRecommendation(office, id, draft);
        tellSaved(actId, name, false);
        onDone(id);
        return true;
      }
      const made = await addRecommendation(office, draft);
      tellSaved(made.actId, name, true);
      onDone(made.value);
      return true;
    },
    onCancel: () => onDone(null),
  });
  return form ? <Frame form={form} isNew={id === undefined} read={read} /> : null;
}

function Frame({
  form,
  isNew,
  read,
}: {
  form: RecommendationFormState;
  isNew: boolean;
  read: RecommendationsRead;
}) {
  const { t } = useTranslation(['recommendations']);
  const title = t(isNew ? 'recommendations:form.newTitle' : 'recommendations:form.editTitle');
  return (
    <FormFrame
      title={title}
      back={{ href: `#${HOME}`, label: t('recommendations:title') }}
      form={form}
    >
      <RecommendationFields form={form} read={read} />
    </FormFrame>
  );
}
