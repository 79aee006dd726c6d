import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { pickText } from '#shared/i18n/languages.ts';
import type { Assignee } from '#shared/tasks/task-draft.ts';
import { personOptions, readPersonChoices } from '#renderer/features/contacts/public.ts';
import { ComboBox } from '#renderer/ui/fields/combo-box.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { useToday } from '#renderer/ui/words/use-today.ts';
import { useLive, valueOr } from '#renderer/data/use-live.ts';

const ME = 'me';
const NAME = 'name';

/** Who does it: the coordinator, somebody or some organisation of the contacts, or a name alone. */
export function AssigneeField({
  value,
  onChange,
  error,
}: {
  value: Assignee;
  onChange: (assignee: Assignee) => void;
  error: string | undefined;
}) {
  const today = useToday();
  const { t } = useTranslation(['tasks']);
  const language = useScreenLanguage();
  const live = useLive(readPersonChoices, []);
  const choices = valueOr(live, null);
  const known = useMemo(() => {
    if (!choices) return [];
    const organisations = choices.organisations.map((one) => ({
      value: `organisation:${one.id}`,
      label: pickText(one.name, language),
      hint: pickText(one.abbr, language),
    }));
    const persons = personOptions(choices, undefined, today, language).map(
      ({ value: id, label, hint }) => ({ value: `person:${id}`, label, hint }),
    );
    return [...organisations, ...persons];
  }, [choices, language, today]);
  const named = value.kind === 'name' ? [{ value: NAME, label: value.name }] : [];
  const chosen =
    value.kind === 'me' ? ME : value.kind === 'name' ? NAME : `${value.kind}:${value.id}`;
  return (
    <ComboBox
      label={t('tasks:field.assignee')}
      placeholder={t('tasks:form.assigneePlaceholder')}
      options={[{ value: ME, label: t('tasks:me') }, ...named, ...known]}
      value={chosen}
      onChange={(picked) => {
        const [kind, id] = picked?.split(':', 2) ?? [];
        if (kind === NAME) return;
        if ((kind === 'person' || kind === 'organisation') && id !== undefined) {
          onChange({ kind, id });
        } else onChange({ kind: 'me' });
      }}
      onAdd={(name) => onChange({ kind: 'name', name })}
      addLabel={(name) => t('tasks:form.addAssignee', { name })}
      error={error}
    />
  );
}
