import { useTranslation } from 'react-i18next';
import { CATALOGUE_BODIES } from '#shared/contacts/catalogue/bodies.ts';
import { BODY_GROUPS, ORGANISATION_GROUPS } from '#shared/contacts/catalogue/catalogue.ts';
import { CATALOGUE_ORGANISATIONS } from '#shared/contacts/catalogue/organisations.ts';
import { LANGUAGES, pickText, type LocalText } from '#shared/i18n/languages.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { CatalogueDialog } from '#renderer/ui/overlays/catalogue-dialog.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { useLive, valueOr } from '#renderer/data/use-live.ts';
import { addFromCatalogue, readThere, type CatalogueOf } from '../catalogue-data.ts';
import { useAct } from '#renderer/common/use-act.ts';

type Entry = { key: string; group: string; name: LocalText; abbr?: LocalText };

/** Chooses bodies or organisations from the catalogue and adds them in one act. */
export function AddFromCatalogue({ of, onClose }: { of: CatalogueOf; onClose: () => void }) {
  const { t } = useTranslation(['bodies', 'common']);
  const office = useOffice();
  const act = useAct();
  const language = useScreenLanguage();
  const live = useLive((read) => readThere(read, of), [of]);
  const entries: readonly Entry[] = of === 'bodies' ? CATALOGUE_BODIES : CATALOGUE_ORGANISATIONS;
  const others = LANGUAGES.filter((one) => one !== language);
  return (
    <CatalogueDialog
      title={t(
        of === 'bodies' ? 'bodies:catalogue.titleBodies' : 'bodies:catalogue.titleOrganisations',
      )}
      help={t('bodies:catalogue.help')}
      groups={
        of === 'bodies'
          ? BODY_GROUPS.map((key) => ({ key, title: t(`bodies:catalogue.bodyGroup.${key}`) }))
          : ORGANISATION_GROUPS.map((key) => ({
              key,
              title: t(`bodies:catalogue.organisationGroup.${key}`),
            }))
      }
      entries={entries.map(({ key, group, name, abbr }) => {
        const shown = pickText(name, language);
        const short = pickText(abbr, language);
        return {
          id: key,
          group,
          name: short && short !== shown ? `${shown} (${short})` : shown,
          detail: others.map((one, index) => (
            <span key={one} lang={one}>
              {index > 0 ? ' · ' : ''}
              {name[one]}
            </span>
          )),
          words: [...Object.values(name), ...Object.values(abbr ?? {})].join(' '),
        };
      })}
      there={valueOr(live, new Set())}
      onAdd={(ticked) =>
        act(
          () => addFromCatalogue(office, of, ticked),
          t('common:catalogue.added', { count: ticked.size }),
          t('common:catalogue.takenBack'),
        )
      }
      onClose={onClose}
    />
  );
}
