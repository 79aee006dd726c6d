import { useTranslation } from 'react-i18next';
import {
  draftOfOrganisation,
  emptyOrganisation,
  validateOrganisation,
  type OrganisationDraft,
} from '#shared/contacts/organisation-draft.ts';
import { localText } from '#shared/records/draft-fields.ts';
import { ORGANISATION_KINDS } from '#shared/contacts/organisation.ts';
import { LANGUAGES, pickText } from '#shared/i18n/languages.ts';
import { dayInFinland } from '#shared/lib/calendar-date.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useLive } from '#renderer/data/use-live.ts';
import { useTellSaved } from '#renderer/common/use-tell-saved.ts';
import { FormFrame } from '#renderer/ui/forms/form-frame.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { TextField } from '#renderer/ui/fields/text-field.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { LiveValue } from '#renderer/ui/status/live-value.tsx';
import { readChoices, readOrganisation, type Choices } from '../contacts-data.ts';
import { addOrganisation, editOrganisation } from './organisation-commands.ts';
import { useContactForm } from '../fields/use-contact-form.ts';
import { ContactGone } from '../page/contact-gone.tsx';
import { GroupAndNoteFields } from '../fields/group-and-note-fields.tsx';
import { OrganisationField } from '../fields/organisation-field.tsx';
import {
  OrganisationLanguages,
  OrganisationOtherNames,
  OrganisationProvenance,
} from './organisation-more-fields.tsx';
import { PointFields } from '../fields/point-fields.tsx';
import styles from '../fields/contact-form.module.css';

type Target = {
  /** Which to edit; without it a new one. */
  id?: string;
  /** What the new one is part of. */
  parentId?: string | undefined;
  /** Saved (the id) or left without saving (null). */
  onDone: (id: string | null) => void;
};

/** The form of an organisation. */
export function OrganisationForm(target: Target) {
  const { id, parentId } = target;
  const live = useLive(
    async (office) => ({
      detail: id === undefined ? undefined : await readOrganisation(office, id),
      choices: await readChoices(office),
    }),
    [id],
  );
  return (
    <LiveValue live={live}>
      {({ detail, choices }) =>
        id !== undefined && !detail ? (
          <ContactGone table="organisations" id={id} />
        ) : (
          <Fields
            {...target}
            initial={
              detail
                ? draftOfOrganisation(detail)
                : { ...emptyOrganisation(), parentId: parentId ?? null }
            }
            choices={choices}
          />
        )
      }
    </LiveValue>
  );
}

function Fields({
  id,
  parentId,
  onDone,
  initial,
  choices,
}: Target & { initial: OrganisationDraft; choices: Choices }) {
  const { t } = useTranslation(['contacts', 'common']);
  const office = useOffice();
  const tellSaved = useTellSaved();
  const language = useScreenLanguage();
  const form = useContactForm({
    draftKey: `organisation:${id ?? `new ${parentId ?? ''}`.trim()}`,
    initial,
    validate: (written) => validateOrganisation(written, choices.organisations, id),
    save: async (draft) => {
      const today = dayInFinland(new Date());
      const name = pickText(localText(draft.name), language);
      if (id === undefined) {
        const made = await addOrganisation(office, draft, today);
        tellSaved(made.actId, name, true);
        onDone(made.value);
      } else {
        const { actId } = await editOrganisation(office, id, draft, today);
        tellSaved(actId, name, false);
        onDone(id);
      }
      return true;
    },
    onCancel: () => onDone(null),
  });
  if (!form) return null;
  const { draft, set, error, warning, leave } = form;
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
          warning={warning(`name.${one}`)}
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
        onChoose={(next) => {
          set({ parentId: next });
          leave('parentId');
        }}
        error={error('parentId')}
      />
      <PointFields kind="email" fields={form} ofOrganisation />
      <PointFields kind="phone" fields={form} ofOrganisation />
      <PointFields kind="address" fields={form} ofOrganisation />
      <OrganisationLanguages fields={form} />
      <OrganisationOtherNames fields={form} />
      <GroupAndNoteFields fields={form} tags={choices.tags} />
      <OrganisationProvenance fields={form} />
    </FormFrame>
  );
}
