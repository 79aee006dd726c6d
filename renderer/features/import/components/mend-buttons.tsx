import { useTranslation } from 'react-i18next';
import type { CountryCode } from 'libphonenumber-js/min';
import type { Mend } from '#shared/contacts/import/edits/mends.ts';
import { collatorFor } from '#shared/text/collator.ts';
import { countryName } from '#shared/text/country-name.ts';
import { Button } from '#renderer/ui/button.tsx';
import { MenuButton } from '#renderer/ui/overlays/menu-button.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';

/** What mends a remark in one press. */
export function MendButtons({
  mends,
  ofAll = false,
  isBusy,
  onMend,
}: {
  mends: readonly Mend[];
  /** All rows with the remark are mended. */
  ofAll?: boolean;
  isBusy: boolean;
  onMend: (mend: Mend) => void;
}) {
  const { t } = useTranslation(['importScreen', 'import']);
  const labelOf = (mend: Mend) =>
    mend.do === 'take-as'
      ? t('importScreen:mend.takeAs', { field: t(`import:field.${mend.as}`) })
      : t(`importScreen:mend.${mend.do}`);
  const withAll = (label: string) =>
    ofAll ? t('importScreen:mend.ofAll', { mend: label }) : label;
  return (
    <>
      {mends.map((mend) => (
        <Button
          key={mend.do === 'take-as' ? mend.as : mend.do}
          size="small"
          isDisabled={isBusy}
          onPress={() => onMend(mend)}
        >
          {withAll(labelOf(mend))}
        </Button>
      ))}
      {mends.some((mend) => mend.do === 'phone-country') ? (
        <CountryMenu label={withAll(t('importScreen:mend.otherCountry'))} onMend={onMend} />
      ) : null}
    </>
  );
}

/** Europe, and whoever else sits in its bodies. */
const COUNTRIES =
  'AL AM AT AZ BA BE BG BY CA CH CY CZ DE DK EE ES FR GB GE GR HR HU IE IS IT LT LU LV MD ME MK MT NL NO PL PT RO RS RU SE SI SK TR UA US XK'.split(
    ' ',
  ) as CountryCode[];

function CountryMenu({ label, onMend }: { label: string; onMend: (mend: Mend) => void }) {
  const language = useScreenLanguage();
  const { compare } = collatorFor(language);
  const entries = COUNTRIES.map((country) => ({
    id: country,
    label: countryName(country, language),
    onAction: () => onMend({ do: 'phone-country', country }),
  })).sort((one, other) => compare(one.label, other.label));
  return <MenuButton label={label} shape="text" size="small" entries={entries} />;
}
