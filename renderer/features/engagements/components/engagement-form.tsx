import { useTranslation } from 'react-i18next';
import {
  draftOfEngagement,
  emptyEngagement,
  type EngagementDraft,
} from '#shared/cooperation/engagements/engagement-draft.ts';
import { LANGUAGES, pickText } from '#shared/i18n/languages.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useLive } from '#renderer/data/use-live.ts';
import { useAct } from '#renderer/common/use-act.ts';
import { DeletedRecord } from '#renderer/features/trash/public.ts';
import { FormFrame } from '#renderer/ui/forms/form-frame.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { LiveValue } from '#renderer/ui/status/live-value.tsx';
import { addEngagement, editEngagement } from '../engagements-commands.ts';
import { topicsOf } from '../engagements-data.ts';
import { useEngagementForm, type EngagementFormState } from '../use-engagement-form.ts';
import { EngagementFields } from './engagement-fields.tsx';

type Target = {
  /** Which to edit; without it a new one. */
  id?: string;
  /** Saved (the id) or left without saving (null). */
  onDone: (id: string | null) => void;
};
type Choices = { knownTopics: readonly string[]; rounds: readonly { id: string; name: string }[] };

/** The form of an entry of the log. */
export function EngagementForm(target: Target) {
  const { id } = target;
  const language = useScreenLanguage();
  const live = useLive(
    async ({ read }) => {
      const [engagements, rounds, bodies] = await Promise.all([
        read.engagements.toArray(),
        read.reviewRounds.toArray(),
        read.bodies.toArray(),
      ]);
      const nameOf = new Map(bodies.map((body) => [body.id, body.abbr ?? body.name]));
      return {
        engagement: engagements.find((one) => one.id === id),
        knownTopics: topicsOf(engagements),
        rounds: rounds.map((round) => ({
          id: round.id,
          name: [pickText(nameOf.get(round.bodyId), language), round.no].filter(Boolean).join(' '),
        })),
      };
    },
    [id, language],
  );
  return (
    <LiveValue live={live}>
      {({ engagement, ...choices }) =>
        id !== undefined && !engagement ? (
          <DeletedRecord table="engagements" id={id} />
        ) : (
          <Form
            {...target}
            {...choices}
            initial={engagement ? draftOfEngagement(engagement) : emptyEngagement()}
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
  ...choices
}: Target & Choices & { initial: EngagementDraft }) {
  const { t } = useTranslation(['engagements']);
  const office = useOffice();
  const act = useAct();
  const language = useScreenLanguage();
  const form = useEngagementForm({
    draftKey: `engagement:${id ?? 'new'}`,
    initial,
    save: async (draft) => {
      const titles = LANGUAGES.map((one) => draft.title[one].trim());
      const name = draft.title[language].trim() || titles.find(Boolean) || '';
      let saved = id ?? '';
      const isDone = await act(
        async () => {
          if (id !== undefined) return await editEngagement(office, id, draft);
          const added = await addEngagement(office, draft);
          saved = added.value;
          return added;
        },
        t(id === undefined ? 'engagements:did.added' : 'engagements:did.edited', { name }),
        t(id === undefined ? 'engagements:did.addedUndone' : 'engagements:did.editedUndone', {
          name,
        }),
      );
      if (isDone) onDone(saved);
      return isDone;
    },
    onCancel: () => onDone(null),
  });
  return form ? <Frame form={form} isNew={id === undefined} {...choices} /> : null;
}

function Frame({
  form,
  isNew,
  ...choices
}: Choices & { form: EngagementFormState; isNew: boolean }) {
  const { t } = useTranslation(['engagements']);
  const title = t(isNew ? 'engagements:form.newEngagement' : 'engagements:form.editEngagement');
  return (
    <FormFrame
      title={title}
      back={{ href: '#/engagements', label: t('engagements:title') }}
      form={form}
    >
      <EngagementFields form={form} {...choices} />
    </FormFrame>
  );
}
