import { useTranslation } from 'react-i18next';
import { OBLIGATION_KINDS } from '#shared/cooperation/obligations/obligation.ts';
import { LANGUAGES, pickText } from '#shared/i18n/languages.ts';
import { OrganisationField } from '#renderer/features/contacts/public.ts';
import { Checkbox } from '#renderer/ui/fields/checkbox.tsx';
import { ComboBox } from '#renderer/ui/fields/combo-box.tsx';
import { FieldGroup, FieldRow } from '#renderer/ui/fields/field-group.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { TextArea } from '#renderer/ui/fields/text-area.tsx';
import { TextField } from '#renderer/ui/fields/text-field.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { bodyOptions } from '../body-options.ts';
import type { ObligationChoices } from '../obligations-data.ts';
import { shortName } from '../obligations-view.ts';
import type { ObligationFormState } from '../use-obligation-form.ts';
import { useRoundWords } from '../use-round-words.ts';
import { RuleFields } from './rule-fields.tsx';

/** The fields of an obligation: what is owed to whom, when, and from which source that is known. */
export function ObligationFields({
  form,
  choices,
}: {
  form: ObligationFormState;
  choices: ObligationChoices;
}) {
  const { t } = useTranslation(['obligations', 'cooperation']);
  const language = useScreenLanguage();
  const { nameOf } = useRoundWords();
  const { draft, set } = form;
  const bodyOf = (id: string) => choices.bodies.find((body) => body.id === id);
  return (
    <>
      <FieldGroup legend={t('obligations:form.what')}>
        {LANGUAGES.map((one) => (
          <TextField
            key={one}
            lang={one}
            label={t(`obligations:field.title.${one}`)}
            optional={one !== 'fi'}
            value={draft.title[one]}
            onChange={(text) => set({ title: { ...draft.title, [one]: text } })}
            onBlur={() => form.leave(`title.${one}`)}
            error={form.error(`title.${one}`)}
          />
        ))}
        <Select
          label={t('obligations:field.kind')}
          options={OBLIGATION_KINDS.map((kind) => ({
            value: kind,
            label: t(`cooperation:obligationKind.${kind}`),
          }))}
          value={draft.kind}
          onChange={(kind) => set({ kind })}
        />
        <ComboBox
          label={t('obligations:field.body')}
          optional
          options={bodyOptions(choices.bodies, language)}
          value={draft.bodyId}
          onChange={(bodyId) => set({ bodyId })}
        />
        <ComboBox
          label={t('obligations:field.instrument')}
          optional
          options={choices.instruments.map(({ id, name, reference }) => ({
            value: id,
            label: pickText(name, language),
            ...(reference && { hint: reference }),
          }))}
          value={draft.instrumentId}
          onChange={(instrumentId) => set({ instrumentId })}
        />
        <FieldRow>
          <TextField
            label={t('obligations:field.article')}
            optional
            value={draft.article}
            onChange={(article) => set({ article })}
            onBlur={() => form.leave('article')}
            error={form.error('article')}
          />
          <ComboBox
            label={t('obligations:field.round')}
            optional
            options={choices.rounds.map((round) => {
              const body = bodyOf(round.bodyId);
              const name = nameOf(round);
              return {
                value: round.id,
                label: body ? `${shortName(body, language)}, ${name}` : name,
              };
            })}
            value={draft.reviewRoundId}
            onChange={(reviewRoundId) => set({ reviewRoundId })}
          />
        </FieldRow>
      </FieldGroup>
      <FieldGroup legend={t('obligations:form.when')}>
        <RuleFields form={form} />
      </FieldGroup>
      <FieldGroup legend={t('obligations:form.source')}>
        <TextField
          label={t('obligations:field.source')}
          type="url"
          optional={!draft.isVerified}
          value={draft.sourceUrl}
          onChange={(sourceUrl) => set({ sourceUrl })}
          onBlur={() => form.leave('sourceUrl')}
          error={form.error('sourceUrl')}
        />
        <Checkbox isSelected={draft.isVerified} onChange={(isVerified) => set({ isVerified })}>
          {t('obligations:field.isVerified')}
        </Checkbox>
        <OrganisationField
          label={t('obligations:field.organisation')}
          optional
          organisations={choices.organisations}
          id={draft.organisationId}
          newName=""
          onChoose={(organisationId) => set({ organisationId })}
        />
        <TextArea
          label={t('obligations:field.notes')}
          help={t('obligations:form.notesHelp')}
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
