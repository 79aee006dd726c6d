import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { collatorFor } from '#shared/text/collator.ts';
import { listName } from '#shared/contacts/person-name.ts';
import { pickText } from '#shared/i18n/languages.ts';
import { ComboBox } from '#renderer/ui/fields/combo-box.tsx';
import type { Option } from '#renderer/ui/fields/select.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { useLive, valueOr } from '#renderer/data/use-live.ts';

/** Who is meant: a body, an organisation, a person, or somebody known by name alone. */
export type Party = { bodyId?: string; organisationId?: string; personId?: string; name?: string };

const FREE = 'free';
const TABLES = { body: 'bodyId', organisation: 'organisationId', person: 'personId' } as const;
type PartyKind = keyof typeof TABLES;

/** Chooses among bodies, organisations and (unless `noPersons`) persons by any part of the name, or takes a free name. */
export function PartyField({
  label,
  value,
  onChange,
  error,
  optional,
  noPersons = false,
}: {
  label: string;
  value: Party | null;
  onChange: (value: Party | null) => void;
  error?: string | undefined;
  optional?: boolean;
  noPersons?: boolean;
}) {
  const { t } = useTranslation(['engagements']);
  const language = useScreenLanguage();
  const live = useLive(
    async ({ read }) => {
      const [bodies, organisations, persons] = await Promise.all([
        read.bodies.toArray(),
        read.organisations.toArray(),
        noPersons ? [] : read.persons.toArray(),
      ]);
      return { bodies, organisations, persons };
    },
    [noPersons],
  );
  const choices = valueOr(live, null);
  const options = useMemo(() => {
    if (!choices) return [];
    const { bodies, organisations, persons } = choices;
    const option = (kind: PartyKind, id: string, text: string, more = ''): Option => ({
      value: `${kind}:${id}`,
      label: text,
      hint: [t(`engagements:party.kind.${kind}`), more].filter(Boolean).join(' · '),
    });
    const { compare } = collatorFor('fi');
    return [
      ...bodies.map((one) =>
        option('body', one.id, pickText(one.name, language), pickText(one.abbr, language)),
      ),
      ...organisations.map((one) =>
        option('organisation', one.id, pickText(one.name, language), pickText(one.abbr, language)),
      ),
      ...persons.map((one) => option('person', one.id, listName(one))),
    ].sort((one, other) => compare(one.label, other.label));
  }, [choices, language, t]);
  const key = Object.entries(TABLES).flatMap(([kind, field]) =>
    value?.[field] === undefined ? [] : [`${kind}:${value[field]}`],
  )[0];
  const isFree = value?.name !== undefined;

  return (
    <ComboBox
      label={label}
      optional={optional}
      options={isFree ? [{ value: FREE, label: value.name ?? '' }, ...options] : options}
      value={isFree ? FREE : (key ?? null)}
      onChange={(chosen) => {
        if (chosen === FREE) return;
        const [kind, id] = chosen?.split(':') ?? [];
        const field = TABLES[kind as PartyKind];
        onChange(id === undefined ? null : { [field]: id });
      }}
      {...(!noPersons && {
        onAdd: (name: string) => onChange({ name }),
        addLabel: (name: string) => t('engagements:party.asName', { name }),
      })}
      help={noPersons ? undefined : t('engagements:party.help')}
      error={error}
    />
  );
}
