import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGES, pickText } from '#shared/i18n/languages.ts';
import { roundName } from '#shared/recommendations/listed-recommendation.ts';
import {
  RECOMMENDATION_POSITIONS,
  RECOMMENDATION_STATES,
  RECOMMENDATION_STRENGTHS,
} from '#shared/recommendations/recommendation.ts';
import { OrganisationField } from '#renderer/features/contacts/public.ts';
import { IconButton } from '#renderer/ui/button.tsx';
import { ComboBox } from '#renderer/ui/fields/combo-box.tsx';
import { DayField } from '#renderer/ui/fields/day-field.tsx';
import { FieldGroup, FieldRow } from '#renderer/ui/fields/field-group.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { TagField } from '#renderer/ui/fields/tag-field.tsx';
import { TextArea } from '#renderer/ui/fields/text-area.tsx';
import { TextField } from '#renderer/ui/fields/text-field.tsx';
import { useFocusOnNext } from '#renderer/ui/focus/use-focus-on-next.ts';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import type { RecommendationsRead } from '../recommendations-data.ts';
import type { RecommendationFormState } from '../use-recommendation-form.ts';
import styles from './recommendations.module.css';
import { collatorFor } from '#shared/text/collator.ts';

/** The fields of a recommendation: where it stands, what it says, and what Finland says and does. */
export function RecommendationFields({
  form,
  read,
}: {
  form: RecommendationFormState;
  read: RecommendationsRead;
}) {
  const { t } = useTranslation(['recommendations', 'programme', 'cooperation']);
  const language = useScreenLanguage();
  const { draft, set } = form;
  const known = [...new Set(read.recommendations.flatMap(({ topics = [] }) => topics))].sort(
    (one, other) => collatorFor('fi').compare(one, other),
  );
  const line = (field: 'reference' | 'givenOn' | 'dueOn') => ({
    value: draft[field],
    onChange: (text: string) => set({ [field]: text }),
    onBlur: () => form.leave(field),
    error: form.error(field),
  });
  const inLanguages = (field: 'text' | 'response') =>
    LANGUAGES.map((one) => (
      <TextArea
        key={one}
        lang={one}
        label={t(`recommendations:form.${field}In.${one}`)}
        optional={field === 'response' || one !== 'fi'}
        rows={field === 'text' ? 4 : 3}
        value={draft[field][one]}
        onChange={(text) => set({ [field]: { ...draft[field], [one]: text } })}
        onBlur={() => form.leave(`${field}.${one}`)}
        error={form.error(`${field}.${one}`)}
        help={
          field === 'response' && one === 'fi' ? t('recommendations:form.privacyHelp') : undefined
        }
      />
    ));

  return (
    <>
      <FieldGroup legend={t('recommendations:form.source')}>
        <FieldRow>
          <TextField
            label={t('recommendations:column.reference')}
            help={t('recommendations:form.referenceHelp')}
            {...line('reference')}
          />
          <BodyField
            read={read}
            bodyId={draft.bodyId}
            onChange={(bodyId) => set({ bodyId, reviewRoundId: null })}
          />
        </FieldRow>
        <FieldRow>
          <ComboBox
            label={t('recommendations:column.round')}
            optional
            options={read.rounds
              .filter((round) => draft.bodyId === null || round.bodyId === draft.bodyId)
              .map((round) => ({ value: round.id, label: roundName(round, language) }))}
            value={draft.reviewRoundId}
            onChange={(reviewRoundId) => {
              const bodyId = read.rounds.find(({ id }) => id === reviewRoundId)?.bodyId;
              set({ reviewRoundId, ...(bodyId !== undefined && { bodyId }) });
            }}
          />
          <DayField label={t('recommendations:column.givenOn')} optional {...line('givenOn')} />
        </FieldRow>
      </FieldGroup>
      <FieldGroup legend={t('recommendations:form.content')}>
        <Select
          label={t('recommendations:column.strength')}
          options={RECOMMENDATION_STRENGTHS.map((value) => ({
            value,
            label: t(`programme:recommendation.strengths.${value}`),
          }))}
          value={draft.strength}
          onChange={(strength) => set({ strength })}
        />
        {inLanguages('text')}
        <TagField
          label={t('recommendations:column.topics')}
          tags={draft.topics}
          known={known}
          addLabel={t('recommendations:form.addTopic')}
          createLabel={(name) => t('recommendations:form.createTopic', { name })}
          removeLabel={(name) => t('recommendations:form.removeTopic', { name })}
          error={form.error('topics')}
          onChange={(topics) => set({ topics })}
        />
      </FieldGroup>
      <FieldGroup legend={t('recommendations:form.finland')}>
        <FieldRow>
          <Select
            label={t('recommendations:column.position')}
            options={RECOMMENDATION_POSITIONS.map((value) => ({
              value,
              label: t(`cooperation:position.${value}`),
            }))}
            value={draft.position}
            onChange={(position) => set({ position })}
          />
          <Select
            label={t('recommendations:column.state')}
            options={RECOMMENDATION_STATES.map((value) => ({
              value,
              label: t(`cooperation:recommendationState.${value}`),
            }))}
            value={draft.state}
            onChange={(state) => set({ state })}
          />
          <DayField label={t('recommendations:column.dueOn')} optional {...line('dueOn')} />
        </FieldRow>
        <Addressees form={form} read={read} />
        {inLanguages('response')}
      </FieldGroup>
    </>
  );
}

/** The body that gave a recommendation: international ones first in the list. */
export function BodyField({
  read,
  bodyId,
  onChange,
}: {
  read: Pick<RecommendationsRead, 'bodies'>;
  bodyId: string | null;
  onChange: (bodyId: string | null) => void;
}) {
  const { t } = useTranslation(['recommendations']);
  const language = useScreenLanguage();
  const options = [...read.bodies]
    .map(({ id, name, abbr, kind }) => ({
      value: id,
      label: pickText(name, language),
      hint: pickText(abbr, language),
      rank: kind === 'intlBody' ? 0 : 1,
    }))
    .sort(
      (one, other) => one.rank - other.rank || collatorFor('fi').compare(one.label, other.label),
    );
  return (
    <ComboBox
      label={t('recommendations:column.body')}
      optional
      options={options}
      value={bodyId}
      onChange={onChange}
    />
  );
}

function Addressees({ form, read }: { form: RecommendationFormState; read: RecommendationsRead }) {
  const { t } = useTranslation(['recommendations']);
  const language = useScreenLanguage();
  const { addresseeIds } = form.draft;
  const names = new Map(read.organisations.map(({ id, name }) => [id, pickText(name, language)]));
  const change = (ids: string[]) => form.set({ addresseeIds: ids });
  const chooser = useRef<HTMLDivElement>(null);
  useFocusOnNext(chooser, addresseeIds.length);
  return (
    <div
      ref={chooser}
      className={styles.chooser}
      role="group"
      aria-label={t('recommendations:column.addressees')}
    >
      <p className={styles.label}>{t('recommendations:column.addressees')}</p>
      {addresseeIds.length > 0 ? (
        <ul className={styles.chosen}>
          {addresseeIds.map((id) => {
            const name = names.get(id) ?? '';
            return (
              <li key={id}>
                {name}
                <IconButton
                  icon="x"
                  size="small"
                  label={t('recommendations:form.removeAddressee', { name })}
                  onPress={() => change(addresseeIds.filter((one) => one !== id))}
                />
              </li>
            );
          })}
        </ul>
      ) : null}
      <OrganisationField
        // A new one each time, so that the words typed do not stay.
        key={addresseeIds.length}
        label={t('recommendations:form.addAddressee')}
        optional
        organisations={read.organisations.filter(({ id }) => !addresseeIds.includes(id))}
        id={null}
        newName=""
        onChoose={(id) => {
          if (id !== null) change([...addresseeIds, id]);
        }}
      />
    </div>
  );
}
