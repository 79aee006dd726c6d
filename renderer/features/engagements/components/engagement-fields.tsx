import { useTranslation } from 'react-i18next';
import { ENGAGEMENT_KINDS, ENGAGEMENT_STATES } from '#shared/cooperation/engagements/engagement.ts';
import { DayField } from '#renderer/ui/fields/day-field.tsx';
import { FieldGroup, FieldRow } from '#renderer/ui/fields/field-group.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { TagField } from '#renderer/ui/fields/tag-field.tsx';
import { TextArea } from '#renderer/ui/fields/text-area.tsx';
import { TextField } from '#renderer/ui/fields/text-field.tsx';
import type { EngagementFormState } from '../use-engagement-form.ts';
import { ConfidentialityField } from './confidentiality-field.tsx';
import { CountryField } from './country-field.tsx';
import { LanguageFields } from './language-fields.tsx';

const NONE = 'none';

/** The fields of an entry: what and when, about what, how far and for whom. */
export function EngagementFields({
  form,
  knownTopics,
  rounds,
}: {
  form: EngagementFormState;
  knownTopics: readonly string[];
  rounds: readonly { id: string; name: string }[];
}) {
  const { t } = useTranslation(['engagements', 'cooperation']);
  const { draft, set } = form;
  const line = (field: 'from' | 'to' | 'place') => ({
    value: draft[field],
    onChange: (text: string) => set({ [field]: text }),
    onBlur: () => form.leave(field),
    error: form.error(field),
    optional: true,
  });
  return (
    <>
      <FieldGroup legend={t('engagements:form.what')}>
        <Select
          label={t('engagements:field.kind')}
          options={ENGAGEMENT_KINDS.map((kind) => ({
            value: kind,
            label: t(`cooperation:engagementKind.${kind}`),
          }))}
          value={draft.kind}
          onChange={(kind) => set({ kind })}
        />
        <LanguageFields
          label={t('engagements:field.title')}
          value={draft.title}
          onChange={(title) => set({ title })}
          onLeave={(language) => form.leave(`title.${language}`)}
          error={(language, isOwn) =>
            form.error(`title.${language}`) ?? (isOwn ? form.error('title') : undefined)
          }
        />
        <FieldRow>
          <DayField label={t('engagements:field.from')} {...line('from')} />
          <DayField label={t('engagements:field.to')} {...line('to')} />
        </FieldRow>
        <FieldRow>
          <TextField
            label={t('engagements:field.place')}
            help={t('engagements:form.placeHelp')}
            {...line('place')}
          />
          <CountryField value={draft.country} onChange={(country) => set({ country })} />
        </FieldRow>
      </FieldGroup>
      <FieldGroup legend={t('engagements:form.about')}>
        <TagField
          label={t('engagements:field.topics')}
          help={t('engagements:form.topicsHelp')}
          tags={draft.topics}
          known={knownTopics}
          addLabel={t('engagements:form.addTopic')}
          createLabel={(name) => t('engagements:form.createTopic', { name })}
          removeLabel={(name) => t('engagements:form.removeTopic', { name })}
          error={form.error('topics')}
          onChange={(topics) => set({ topics })}
        />
        <LanguageFields
          label={t('engagements:field.summary')}
          help={t('engagements:form.summaryHelp')}
          isLong
          optional
          value={draft.summary}
          onChange={(summary) => set({ summary })}
          onLeave={(language) => form.leave(`summary.${language}`)}
          error={(language) => form.error(`summary.${language}`)}
        />
        {rounds.length > 0 ? (
          <Select
            label={t('engagements:field.round')}
            optional
            options={[
              { value: NONE, label: t('engagements:form.noRound') },
              ...rounds.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            value={draft.reviewRoundId ?? NONE}
            onChange={(id) => set({ reviewRoundId: id === NONE ? null : id })}
          />
        ) : null}
      </FieldGroup>
      <FieldGroup legend={t('engagements:form.state')}>
        <Select
          label={t('engagements:field.state')}
          options={ENGAGEMENT_STATES.map((state) => ({
            value: state,
            label: t(`cooperation:engagementState.${state}`),
          }))}
          value={draft.state}
          onChange={(state) => set({ state })}
        />
        <ConfidentialityField
          value={draft.confidentiality}
          onChange={(confidentiality) => set({ confidentiality })}
        />
        <TextArea
          label={t('engagements:field.notes')}
          help={t('engagements:form.notesHelp')}
          optional
          value={draft.notes}
          onChange={(notes) => set({ notes })}
          onBlur={() => form.leave('notes')}
          error={form.error('notes')}
        />
      </FieldGroup>
    </>
  );
}
