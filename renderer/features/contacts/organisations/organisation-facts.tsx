import { useTranslation } from 'react-i18next';
import { LANGUAGES, pickText } from '#shared/i18n/languages.ts';
import { DefinitionList } from '#renderer/ui/layout/definition-list.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import type { OrganisationPage } from './organisation-page-data.ts';
import { useMoment } from '#renderer/ui/words/use-moment.ts';

/** What an organisation is called in each language, what it is part of, how it works, and when that was made sure of. */
export function OrganisationFacts({
  page: { organisation, above },
}: {
  page: Pick<OrganisationPage, 'organisation' | 'above'>;
}) {
  const { t } = useTranslation(['contacts', 'organisations', 'common']);
  const language = useScreenLanguage();
  const { day } = useMoment();
  const { name, abbr, languages, formerNames, domains, country, verifiedOn } = organisation;
  const named = LANGUAGES.map((one) => ({
    term: t(`contacts:field.nameIn.${one}`),
    value:
      name[one] === undefined ? undefined : (
        <span lang={one}>{[name[one], abbr?.[one]].filter(Boolean).join(', ')}</span>
      ),
  }));
  const spoken = (languages ?? []).filter((one) => one !== organisation.language);
  return (
    <DefinitionList
      items={[
        ...named,
        ...some(formerNames, () => ({
          term: t('organisations:field.formerNames'),
          value: (
            <ul>
              {formerNames?.map((one) => (
                <li key={one}>{one}</li>
              ))}
            </ul>
          ),
        })),
        ...some(above, () => ({
          term: t('contacts:field.parent'),
          value: (
            <ul>
              {above.map((one) => (
                <li key={one.id}>
                  <a href={`#/organisations/${one.id}`}>{pickText(one.name, language)}</a>
                </li>
              ))}
            </ul>
          ),
        })),
        {
          term: t('contacts:field.language'),
          value: organisation.language && t(`common:languages.${organisation.language}`),
        },
        ...some(spoken, () => ({
          term: t('organisations:field.languages'),
          value: languages?.map((one) => t(`common:languages.${one}`)).join(', '),
        })),
        ...some(domains, () => ({
          term: t('organisations:field.domains'),
          value: domains?.join(', '),
        })),
        ...(country === 'FI' ? [] : [{ term: t('contacts:field.country'), value: country }]),
        {
          term: t('organisations:field.verifiedOn'),
          value: verifiedOn && day(verifiedOn),
        },
      ]}
    />
  );
}

/** One entry where there is something, else none. */
function some<T>(all: readonly unknown[] | undefined, make: () => T): T[] {
  return all !== undefined && all.length > 0 ? [make()] : [];
}
