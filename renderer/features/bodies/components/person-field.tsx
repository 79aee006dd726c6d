import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { splitName } from '#shared/contacts/bodies/seat-table.ts';
import { pickText } from '#shared/i18n/languages.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import { ComboBox } from '#renderer/ui/fields/combo-box.tsx';
import { FieldRow } from '#renderer/ui/fields/field-group.tsx';
import { personOptions, readPersonChoices } from '#renderer/features/contacts/public.ts';
import { Notice } from '#renderer/ui/status/notice.tsx';
import { TextField } from '#renderer/ui/fields/text-field.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { useLive, valueOr } from '#renderer/data/use-live.ts';

/** Who is meant: somebody who is there, or a name that is new. */
export type PersonChoice =
  | { kind: 'none' }
  | { kind: 'known'; personId: string; name: string }
  | { kind: 'new'; givenName: string; familyName: string };

const NEW = 'new';

/** Chooses a person by any part of her name or organisation, or names a new one. Those of `organisationId` stand first. */
export function PersonField({
  label,
  value,
  onChange,
  organisationId,
  day,
  error,
  warning,
}: {
  label: string;
  value: PersonChoice;
  onChange: (value: PersonChoice) => void;
  organisationId: string | undefined;
  day: CalendarDate;
  error?: string | undefined;
  warning?: string | undefined;
}) {
  const { t } = useTranslation(['bodies', 'common']);
  const language = useScreenLanguage();
  const live = useLive(readPersonChoices, []);
  const choices = valueOr(live, null);
  const options = useMemo(
    () => (choices ? personOptions(choices, organisationId, day, language) : []),
    [choices, organisationId, day, language],
  );
  const chosen =
    value.kind === 'known' ? options.find((option) => option.value === value.personId) : undefined;
  const organisation = choices?.organisations.find(({ id }) => id === organisationId);
  const elsewhere =
    chosen && organisation && !chosen.isColleague
      ? t(chosen.hint ? 'bodies:mandate.otherOrganisation' : 'bodies:mandate.noOrganisation', {
          name: chosen.name,
          employer: chosen.hint,
          organisation: pickText(organisation.name, language),
        })
      : undefined;
  const newName = value.kind === 'new' ? `${value.familyName} ${value.givenName}`.trim() : '';

  return (
    <>
      <ComboBox
        label={label}
        placeholder={t('bodies:mandate.personPlaceholder')}
        options={value.kind === 'new' ? [{ value: NEW, label: newName }, ...options] : options}
        value={value.kind === 'known' ? value.personId : value.kind === 'new' ? NEW : null}
        onChange={(id) => {
          if (id === NEW) return;
          const chosen = options.find((option) => option.value === id);
          onChange(
            chosen
              ? { kind: 'known', personId: chosen.value, name: chosen.name }
              : { kind: 'none' },
          );
        }}
        onAdd={(text) => onChange({ kind: 'new', ...splitName(text) })}
        addLabel={(name) => t('bodies:mandate.addPerson', { name })}
        help={
          value.kind === 'new'
            ? t('bodies:mandate.newPersonHint')
            : choices === null
              ? t('common:loading')
              : undefined
        }
        error={error}
      />
      {elsewhere ? <Notice tone="warn">{elsewhere}</Notice> : null}
      {warning ? <Notice tone="warn">{warning}</Notice> : null}
      {value.kind === 'new' ? (
        <FieldRow>
          <TextField
            label={t('bodies:mandate.givenName')}
            value={value.givenName}
            maxLength={300}
            onChange={(givenName) => onChange({ ...value, givenName })}
          />
          <TextField
            label={t('bodies:mandate.familyName')}
            value={value.familyName}
            maxLength={300}
            onChange={(familyName) => onChange({ ...value, familyName })}
          />
        </FieldRow>
      ) : null}
    </>
  );
}
