import { useTranslation } from 'react-i18next';
import { BODY_KINDS } from '#shared/contacts/bodies/body.ts';
import type { Organisation } from '#shared/contacts/organisation.ts';
import { LANGUAGES } from '#shared/i18n/languages.ts';
import { OrganisationField } from '#renderer/features/contacts/public.ts';
import { DayField } from '#renderer/ui/fields/day-field.tsx';
import { FieldGroup, FieldRow } from '#renderer/ui/fields/field-group.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { TextArea } from '#renderer/ui/fields/text-area.tsx';
import { TextField } from '#renderer/ui/fields/text-field.tsx';
import type { BodyFormState } from '../use-body-form.ts';

/** The fields of a body: names, what it is for, and how it was set up. */
export function BodyFields({
  form,
  organisations,
}: {
  form: BodyFormState;
  organisations: readonly Organisation[];
}) {
  const { t } = useTranslation(['bodies']);
  const { draft, set } = form;
  const line = (field: 'caseNumber' | 'projectNumber' | 'rhythm' | 'quorum' | 'from' | 'to') => ({
    value: draft[field],
    onChange: (text: string) => set({ [field]: text }),
    onBlur: () => form.leave(field),
    error: form.error(field),
    optional: true,
  });
  const inLanguages = (field: 'name' | 'abbr' | 'task') =>
    LANGUAGES.map((language) => ({
      key: language,
      lang: language,
      label: t(`bodies:field.${field}In.${language}`),
      optional: field !== 'name' || language !== 'fi',
      value: draft[field][language],
      onChange: (text: string) => set({ [field]: { ...draft[field], [language]: text } }),
      onBlur: () => form.leave(`${field}.${language}`),
      error: form.error(`${field}.${language}`),
    }));

  return (
    <>
      <FieldGroup legend={t('bodies:form.names')}>
        {inLanguages('name').map(({ key, ...field }) => (
          <TextField key={key} {...field} />
        ))}
        <FieldRow>
          {inLanguages('abbr').map(({ key, ...field }) => (
            <TextField key={key} {...field} />
          ))}
        </FieldRow>
        <Select
          label={t('bodies:field.kind')}
          options={BODY_KINDS.map((kind) => ({ value: kind, label: t(`bodies:kind.${kind}`) }))}
          value={draft.kind}
          onChange={(kind) => set({ kind })}
        />
      </FieldGroup>
      <FieldGroup legend={t('bodies:form.setting')}>
        <OrganisationField
          label={t('bodies:field.setUpBy')}
          optional
          organisations={organisations}
          id={draft.organisationId}
          newName=""
          onChoose={(organisationId) => set({ organisationId })}
        />
        <FieldRow>
          <DayField label={t('bodies:field.from')} {...line('from')} />
          <DayField label={t('bodies:field.to')} {...line('to')} />
        </FieldRow>
        <FieldRow>
          <TextField
            label={t('bodies:field.caseNumber')}
            help={t('bodies:form.caseNumberHelp')}
            {...line('caseNumber')}
          />
          <TextField
            label={t('bodies:field.projectNumber')}
            help={t('bodies:form.projectNumberHelp')}
            {...line('projectNumber')}
          />
        </FieldRow>
        <FieldRow>
          <TextField
            label={t('bodies:field.rhythm')}
            help={t('bodies:form.rhythmHelp')}
            {...line('rhythm')}
          />
          <TextField
            label={t('bodies:field.quorum')}
            help={t('bodies:form.quorumHelp')}
            {...line('quorum')}
          />
        </FieldRow>
      </FieldGroup>
      <FieldGroup legend={t('bodies:form.task')}>
        {inLanguages('task').map(({ key, ...field }) => (
          <TextArea key={key} {...field} />
        ))}
      </FieldGroup>
      <TextArea
        label={t('bodies:field.notes')}
        help={t('bodies:form.notesHelp')}
        optional
        value={draft.notes}
        onChange={(notes) => set({ notes })}
        onBlur={() => form.leave('notes')}
        error={form.error('notes')}
      />
    </>
  );
}
