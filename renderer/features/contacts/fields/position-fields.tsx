import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import {
  emptyPosition,
  type PersonDraft,
  type PositionDraft,
} from '#shared/contacts/person-draft.ts';
import type { Organisation } from '#shared/contacts/organisation.ts';
import { LANGUAGES, type Language } from '#shared/i18n/languages.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { DayField } from '#renderer/ui/fields/day-field.tsx';
import { Tag } from '#renderer/ui/status/status-mark.tsx';
import { MoreFields } from '#renderer/ui/forms/more-fields.tsx';
import { TextField } from '#renderer/ui/fields/text-field.tsx';
import type { FieldsOf } from './use-contact-form.ts';
import { useFocusPart } from './use-focus-part.ts';
import styles from './contact-form.module.css';
import { OrganisationField } from './organisation-field.tsx';

/** What of a position stands under the line that opens more. */
const MORE_PATHS = ['unit.fi', 'from', 'to', 'title.sv', 'title.en', 'unit.sv', 'unit.en'];

/** Where the person works and as what; several, one of them the primary one. */
export function PositionFields({
  fields,
  organisations,
}: {
  fields: FieldsOf<PersonDraft>;
  organisations: readonly Organisation[];
}) {
  const { t } = useTranslation(['contacts']);
  const { positions } = fields.draft;
  const change = (key: string, some: Partial<PositionDraft>) =>
    fields.set({
      positions: positions.map((one) => (one.key === key ? { ...one, ...some } : one)),
    });
  const prefer = (key: string) =>
    fields.set({ positions: positions.map((one) => ({ ...one, primary: one.key === key })) });
  const remove = (removed: PositionDraft) => {
    const rest = positions.filter((one) => one !== removed);
    fields.set({
      positions: rest.map((one, index) =>
        removed.primary && index === 0 ? { ...one, primary: true } : one,
      ),
    });
  };

  const group = useRef<HTMLFieldSetElement>(null);
  const willAdd = useFocusPart(
    group,
    positions.map(({ key, primary }) => `${key} ${String(primary)}`).join(),
  );
  const add = () => {
    willAdd();
    fields.set({ positions: [...positions, emptyPosition(positions.length === 0)] });
  };

  return (
    <fieldset ref={group} className={styles.group}>
      <legend className={styles.legend}>{t('contacts:person.positions')}</legend>
      {positions.map((position, index) => (
        <OnePosition
          key={position.key}
          position={position}
          number={index + 1}
          isOnly={positions.length === 1}
          fields={fields}
          organisations={organisations}
          onChange={(some) => change(position.key, some)}
          onPrefer={() => prefer(position.key)}
          onRemove={() => remove(position)}
        />
      ))}
      <div>
        <Button variant="quiet" size="small" icon="plus" onPress={add}>
          {t('contacts:form.addPosition')}
        </Button>
      </div>
    </fieldset>
  );
}

function OnePosition({
  position,
  number,
  isOnly,
  fields,
  organisations,
  onChange,
  onPrefer,
  onRemove,
}: {
  position: PositionDraft;
  number: number;
  isOnly: boolean;
  fields: FieldsOf<PersonDraft>;
  organisations: readonly Organisation[];
  onChange: (some: Partial<PositionDraft>) => void;
  onPrefer: () => void;
  onRemove: () => void;
}) {
  const { t } = useTranslation(['contacts', 'privacy']);
  const path = `positions.${position.key}`;
  const textField = (name: 'title' | 'unit', language: Language) => (
    <TextField
      key={name + language}
      label={t(`contacts:field.${name}In.${language}`)}
      optional
      lang={language}
      value={position[name][language]}
      onChange={(text) => onChange({ [name]: { ...position[name], [language]: text } })}
      onBlur={() => fields.leave(`${path}.${name}.${language}`)}
      error={fields.error(`${path}.${name}.${language}`)}
    />
  );
  const dayField = (name: 'from' | 'to') => (
    <DayField
      label={t(`privacy:field.${name}`)}
      optional
      value={position[name]}
      onChange={(text) => onChange({ [name]: text })}
      onBlur={() => fields.leave(`${path}.${name}`)}
      error={fields.error(`${path}.${name}`)}
    />
  );
  const others = LANGUAGES.filter((language) => language !== 'fi');
  const more = [
    position.unit.fi,
    position.from,
    position.to,
    ...others.flatMap((one) => [position.title[one], position.unit[one]]),
  ];

  return (
    <div
      className={styles.position}
      data-part
      role="group"
      aria-label={t('contacts:form.position', { number })}
    >
      <div className={classes(styles.positionHead, isOnly && styles.overlaid)}>
        {isOnly ? null : position.primary ? (
          <Tag icon="star">{t('contacts:form.primary')}</Tag>
        ) : (
          <Button variant="quiet" size="small" icon="star" onPress={onPrefer}>
            {t('contacts:form.prefer')}
          </Button>
        )}
        <IconButton
          icon="x"
          size="small"
          label={t('contacts:form.removePosition', { number })}
          onPress={onRemove}
        />
      </div>
      <OrganisationField
        organisations={organisations}
        id={position.organisationId}
        newName={position.organisationName}
        onChoose={(organisationId) => onChange({ organisationId, organisationName: '' })}
        onName={(organisationName) => onChange({ organisationId: null, organisationName })}
        onBlur={() => fields.leave(`${path}.organisation`)}
        error={fields.error(`${path}.organisation`)}
      />
      {textField('title', 'fi')}
      <MoreFields
        label={t('contacts:form.morePosition')}
        isFilled={more.some((text) => text !== '')}
        isFaulty={MORE_PATHS.some((name) => fields.error(`${path}.${name}`) !== undefined)}
      >
        {textField('unit', 'fi')}
        <div className={styles.pair}>
          {dayField('from')}
          {dayField('to')}
        </div>
        {others.flatMap((one) => [textField('title', one), textField('unit', one)])}
      </MoreFields>
    </div>
  );
}
