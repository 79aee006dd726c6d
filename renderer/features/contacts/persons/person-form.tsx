import { useTranslation } from 'react-i18next';
import {
  draftOfPerson,
  emptyPerson,
  validatePerson,
  type PersonDraft,
} from '#shared/contacts/person-draft.ts';
import { PERSON_TEXTS, type PersonText } from '#shared/contacts/person-texts.ts';
import { displayName } from '#shared/contacts/person-name.ts';
import { LANGUAGES, pickText } from '#shared/i18n/languages.ts';
import { dayInFinland } from '#shared/lib/calendar-date.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useLive } from '#renderer/data/use-live.ts';
import { useTellSaved } from '#renderer/common/use-tell-saved.ts';
import { FormFrame } from '#renderer/ui/forms/form-frame.tsx';
import { MoreFields } from '#renderer/ui/forms/more-fields.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { TextField } from '#renderer/ui/fields/text-field.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { LiveValue } from '#renderer/ui/status/live-value.tsx';
import { addPerson, editPerson } from '../contacts-commands.ts';
import { readChoices, readPerson, type Choices } from '../contacts-data.ts';
import { useContactForm } from '../fields/use-contact-form.ts';
import { GroupAndNoteFields } from '../fields/group-and-note-fields.tsx';
import { PointFields } from '../fields/point-fields.tsx';
import { PositionFields } from '../fields/position-fields.tsx';
import { PrivacyFields } from '../fields/privacy-fields.tsx';
import { ContactGone } from '../page/contact-gone.tsx';
import { LikelySame } from './likely-same.tsx';
import styles from '../fields/contact-form.module.css';

type Target = {
  /** Whom to edit; without it someone new. */
  id?: string;
  /** Where the new one works. */
  organisationId?: string | null;
  /** Saved (the id) or left without saving (null). */
  onDone: (id: string | null) => void;
};

/** The form of a person. */
export function PersonForm(target: Target) {
  const { id, organisationId = null } = target;
  const live = useLive(
    async (office) => ({
      detail: id === undefined ? undefined : await readPerson(office, id),
      choices: await readChoices(office),
    }),
    [id],
  );
  return (
    <LiveValue live={live}>
      {({ detail, choices }) =>
        id !== undefined && !detail ? (
          <ContactGone table="persons" id={id} />
        ) : (
          <Fields
            {...target}
            initial={detail ? draftOfPerson(detail) : emptyPerson(organisationId)}
            choices={choices}
          />
        )
      }
    </LiveValue>
  );
}

function Fields({
  id,
  organisationId,
  onDone,
  initial,
  choices,
}: Target & { initial: PersonDraft; choices: Choices }) {
  const { t } = useTranslation(['contacts', 'common', 'privacy']);
  const office = useOffice();
  const tellSaved = useTellSaved();
  const language = useScreenLanguage();
  const form = useContactForm({
    draftKey: `person:${id ?? `new ${organisationId ?? ''}`.trim()}`,
    initial,
    validate: validatePerson,
    save: async (draft) => {
      const setting = { language, today: dayInFinland(new Date()) };
      const name = displayName(draft);
      if (id === undefined) {
        const made = await addPerson(office, draft, setting);
        tellSaved(made.actId, name, true);
        onDone(made.value);
      } else {
        const { actId } = await editPerson(office, id, draft, setting);
        tellSaved(actId, name, false);
        onDone(id);
      }
      return true;
    },
    onCancel: () => onDone(null),
  });
  if (!form) return null;
  const { draft, set, error, leave } = form;

  const text = (name: 'givenName' | 'familyName' | PersonText) => ({
    label: t(`contacts:field.${name}`),
    value: draft[name],
    onChange: (value: string) => set({ [name]: value }),
    onBlur: () => leave(name),
    error: error(name),
  });
  const posts = draft.positions.map((position) => ({
    key: position.key,
    name:
      position.organisationName.trim() ||
      pickText(
        choices.organisations.find((one) => one.id === position.organisationId)?.name,
        language,
      ) ||
      t('privacy:point.newPosition'),
  }));
  const isFaulty = morePaths(draft).some((path) => error(path) !== undefined);
  const title = id === undefined ? t('contacts:form.newPerson') : t('contacts:form.editPerson');

  return (
    <FormFrame title={title} form={form}>
      <div className={styles.pair}>
        <TextField {...text('familyName')} />
        <TextField {...text('givenName')} />
      </div>
      {id === undefined ? <LikelySame draft={draft} organisations={choices.organisations} /> : null}
      <PositionFields fields={form} organisations={choices.organisations} />
      <PointFields kind="email" fields={form} posts={posts} />
      <PointFields kind="phone" fields={form} posts={posts} />
      <MoreFields label={t('contacts:form.more')} isFilled={hasMore(draft)} isFaulty={isFaulty}>
        <TextField
          label={t('privacy:field.formerNames')}
          optional
          help={t('privacy:field.formerNamesHelp')}
          value={draft.formerNames}
          onChange={(formerNames) => set({ formerNames })}
          onBlur={() => leave('formerNames')}
          error={error('formerNames')}
        />
        {PERSON_TEXTS.map((name) => (
          <TextField key={name} {...text(name)} optional />
        ))}
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
        <PointFields kind="address" fields={form} posts={posts} />
        <GroupAndNoteFields fields={form} tags={choices.tags} />
        <PrivacyFields fields={form} />
      </MoreFields>
    </FormFrame>
  );
}

/** The fields that stand under the line that opens more. */
function morePaths({ contactPoints }: PersonDraft): string[] {
  return [
    'formerNames',
    ...PERSON_TEXTS,
    'groups',
    'notes',
    'provenance.source',
    'provenance.obtainedOn',
    ...['informedOn', 'reviewOn', 'objectedOn', 'restrictedOn'].map((day) => `privacy.${day}`),
    ...contactPoints
      .filter(({ kind }) => kind === 'address')
      .flatMap(({ key }) =>
        ['label', 'street', 'postalCode', 'city', 'country'].map(
          (part) => `contactPoints.${key}.${part}`,
        ),
      ),
  ];
}

/** Whether anything stands there. */
function hasMore(draft: PersonDraft): boolean {
  const empty = emptyPerson();
  const rest = ({
    formerNames,
    language,
    groups,
    notes,
    provenance,
    privacy,
    ...all
  }: PersonDraft) =>
    JSON.stringify([
      { formerNames, language, groups, notes, provenance, privacy },
      PERSON_TEXTS.map((name) => all[name]),
      all.contactPoints.filter(({ kind }) => kind === 'address').length,
    ]);
  return rest(draft) !== rest(empty);
}
