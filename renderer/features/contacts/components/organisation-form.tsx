import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OrganisationDraft } from '#shared/contacts/contact-draft.ts';
import { ORGANISATION_KINDS } from '#shared/contacts/organisation.ts';
import { validateOrganisation } from '#shared/contacts/validate-contact.ts';
import { LANGUAGES, pickText } from '#shared/i18n/languages.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useLive } from '#renderer/data/use-live.ts';
import { showNotice } from '#renderer/session/notices.ts';
import { Select } from '#renderer/ui/select.tsx';
import { TextArea } from '#renderer/ui/text-area.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { draftOfOrganisation, emptyOrganisation, localText } from '../contact-drafts.ts';
import { addOrganisation, editOrganisation } from '../contacts-commands.ts';
import { readChoices, readOrganisation, type Choices } from '../contacts-data.ts';
import { useContactForm } from '../use-contact-form.ts';
import { useScreenLanguage } from '../use-screen-language.ts';
import { FormFrame } from './form-frame.tsx';
import { Gone } from './gone.tsx';
import { GroupField } from './group-field.tsx';
import { OrganisationField } from './organisation-field.tsx';
import { PointFields } from './point-fields.tsx';
import styles from './contact-form.module.css';

type Target = {
  /** Which to edit; without it a new one. */
  id?: string;
  /** Saved (the id) or left without saving (null). */
  onDone: (id: string | null) => void;
};

/** The form of an organisation. */
export function OrganisationForm(target: Target) {
  const { id } = target;
  const live = useLive(
    async (office) => ({
      detail: id === undefined ? undefined : await readOrganisation(office, id),
      choices: await readChoices(office),
    }),
    [id],
  );
  const [initial, setInitial] = useState<OrganisationDraft | null>(null);
  if (live.state !== 'ready') return null;
  const { detail, choices } = live.value;
  if (detail === null) return <Gone of="organisation" />;
  if (!initial) setInitial(detail ? draftOfOrganisation(detail) : emptyOrganisation());
  return initial ? <Fields {...target} initial={initial} choices={choices} /> : null;
}

function Fields({
  id,
  onDone,
  initial,
  choices,
}: Target & { initial: OrganisationDraft; choices: Choices }) {
  const { t } = useTranslation(['contacts', 'common']);
  const office = useOffice();
  const language = useScreenLanguage();
  const form = useContactForm({
    draftKey: `organisation:${id ?? 'new'}`,
    initial,
    validate: validateOrganisation,
    save: async (draft) => {
      if (id === undefined) {
        const made = await addOrganisation(office, draft);
        const name = pickText(localText(draft.name), language);
        showNotice(t('contacts:person.nowAdded', { name }));
        onDone(made);
      } else {
        await editOrganisation(office, id, draft);
        onDone(id);
      }
    },
    onCancel: () => onDone(null),
  });
  if (!form) return null;
  const { draft, set, error, leave } = form;
  const title =
    id === undefined ? t('contacts:form.newOrganisation') : t('contacts:form.editOrganisation');

  return (
    <FormFrame title={title} form={form}>
      {LANGUAGES.map((one) => (
        <TextField
          key={one}
          label={t(`contacts:field.nameIn.${one}`)}
          optional={one !== 'fi'}
          lang={one}
          value={draft.name[one]}
          onChange={(text) => set({ name: { ...draft.name, [one]: text } })}
          onBlur={() => leave(`name.${one}`)}
          error={error(`name.${one}`)}
        />
      ))}
      <div className={styles.triple}>
        {LANGUAGES.map((one) => (
          <TextField
            key={one}
            label={t(`contacts:field.abbrIn.${one}`)}
            optional
            lang={one}
            value={draft.abbr[one]}
            onChange={(text) => set({ abbr: { ...draft.abbr, [one]: text } })}
            onBlur={() => leave(`abbr.${one}`)}
            error={error(`abbr.${one}`)}
          />
        ))}
      </div>
      <Select
        label={t('contacts:field.kind')}
        options={ORGANISATION_KINDS.map((kind) => ({
          value: kind,
          label: t(`contacts:kind.${kind}`),
        }))}
        value={draft.kind}
        onChange={(kind) => set({ kind })}
      />
      <OrganisationField
        label={t('contacts:field.parent')}
        optional
        organisations={choices.organisations.filter((one) => one.id !== id)}
        id={draft.parentId}
        newName=""
        onChoose={(parentId) => set({ parentId })}
      />
      <PointFields kind="email" fields={form} />
      <PointFields kind="phone" fields={form} />
      <PointFields kind="address" fields={form} />
      <div className={styles.pair}>
        <Select
          label={t('contacts:field.language')}
          optional
          options={[
            { value: '', label: t('contacts:notSet') },
            ...LANGUAGES.map((one) => ({ value: one, label: t(`common:languages.${one}`) })),
          ]}
          value={draft.language}
          onChange={(value) => set({ language: value })}
        />
        <TextField
          label={t('contacts:field.countryCode')}
          help={t('contacts:form.countryHint')}
          maxLength={2}
          value={draft.country}
          onChange={(country) => set({ country: country.toUpperCase() })}
        />
      </div>
      <GroupField
        groups={draft.groups}
        tags={choices.tags}
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
    </FormFrame>
  );
}
