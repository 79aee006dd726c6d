import { useOffice } from '#renderer/data/office-context.ts';
import type { Fields } from '#shared/records/record.ts';
import type { Preferences } from '#shared/schema/office-settings.ts';
import { RadioGroup } from '#renderer/ui/fields/radio-group.tsx';
import type { Language } from '#shared/i18n/languages.ts';
import { editPreferences } from '#renderer/common/edit-preferences.ts';

/** Each language in its own name: whoever needs it can read it. */
const NAMES: { value: Language; label: string; lang: Language }[] = [
  { value: 'fi', label: 'Suomi', lang: 'fi' },
  { value: 'sv', label: 'Svenska', lang: 'sv' },
  { value: 'en', label: 'English', lang: 'en' },
];

/** The language of the screens; changes at once. */
export function LanguageChoice({
  preferences,
  label,
  hideLabel,
  help,
  cards,
}: {
  preferences: Fields<Preferences>;
  label: string;
  hideLabel?: boolean | undefined;
  help?: string | undefined;
  cards?: boolean | undefined;
}) {
  const office = useOffice();
  return (
    <RadioGroup
      label={label}
      hideLabel={hideLabel}
      help={help}
      cards={cards}
      options={NAMES}
      value={preferences.language}
      onChange={(language) => void editPreferences(office, { language })}
    />
  );
}
