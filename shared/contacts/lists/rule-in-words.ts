import { listText } from '../../text/list-text.ts';
import { documentDate } from '../../documents/texts/document-date.ts';
import type { Language } from '../../i18n/languages.ts';
import { translatorFor } from '../../i18n/translate.ts';
import type { ContactFilters } from '../directory/contact-query.ts';
import type { MailingList } from './mailing-list.ts';

type Rule = Pick<Extract<MailingList, { mode: 'rule' }>, 'of' | 'rule'>;

/**
 * A rule as one sentence in `language`, so that its user sees whom she writes to. `names` is what organisations, bodies,
 * groups and lists are called (the directory's `names`); one that is not there was deleted, and the sentence says so.
 */
export function ruleInWords(
  { of, rule }: Rule,
  names: Readonly<Record<string, string>>,
  language: Language,
): string {
  const t = translatorFor(language);
  const clauses = clausesOf(of, rule, names, language);
  if (clauses.length === 0) {
    return t(of === 'persons' ? 'lists:rule.allPersons' : 'lists:rule.allOrganisations');
  }
  const what = listText(clauses, language);
  return t(of === 'persons' ? 'lists:rule.persons' : 'lists:rule.organisations', { what });
}

function clausesOf(
  of: Rule['of'],
  rule: ContactFilters,
  names: Readonly<Record<string, string>>,
  language: Language,
): string[] {
  const t = translatorFor(language);
  const either = (clauses: Iterable<string>) => listText(clauses, language, 'disjunction');
  const named = (ids: readonly string[]) =>
    either(ids.map((id) => names[id] ?? t('lists:rule.gone')));
  const day = (date: string) => documentDate(date, language);
  const clause = <Value>(
    values: readonly Value[] | undefined,
    say: (some: readonly Value[]) => string,
  ) => (values && values.length > 0 ? [say(values)] : []);
  return [
    ...clause(rule.kinds, (kinds) => {
      const values = either(kinds.map((kind) => lowered(t(`contacts:kind.${kind}`))));
      return t(of === 'persons' ? 'lists:rule.kindsOfPersons' : 'lists:rule.kinds', { values });
    }),
    ...clause(rule.organisationIds, (ids) =>
      t('lists:rule.organisationIds', { values: named(ids) }),
    ),
    ...clause(rule.bodyIds, (ids) => t('lists:rule.bodyIds', { values: named(ids) })),
    ...clause(rule.seatRoles, (roles) =>
      t('lists:rule.seatRoles', {
        values: either(roles.map((role) => lowered(t(`bodies:role.${role}`)))),
      }),
    ),
    ...clause(rule.languages, (languages) =>
      t('lists:rule.languages', {
        values: either(
          languages.map((one) =>
            one === 'none' ? t('lists:rule.noLanguage') : t(`common:languages.${one}`),
          ),
        ),
      }),
    ),
    ...clause(rule.tagIds, (ids) => t('lists:rule.tagIds', { values: named(ids) })),
    ...clause(rule.listIds, (ids) => t('lists:rule.listIds', { values: named(ids) })),
    ...clause(rule.purposes, (purposes) =>
      t('lists:rule.purposes', {
        values: either(purposes.map((one) => lowered(t(`contacts:purpose.${one}`)))),
      }),
    ),
    ...(rule.ids?.length ? [t('lists:rule.ids', { count: rule.ids.length })] : []),
    ...(rule.changedSince ? [t('lists:rule.changedSince', { day: day(rule.changedSince) })] : []),
    ...(rule.notVerifiedSince
      ? [t('lists:rule.notVerifiedSince', { day: day(rule.notVerifiedSince) })]
      : []),
    ...(rule.withoutEmail ? [t('lists:rule.withoutEmail')] : []),
    ...clause(rule.privacy, (marks) =>
      t('lists:rule.privacy', {
        values: either(marks.map((mark) => t(`lists:rule.mark.${mark}`))),
      }),
    ),
  ];
}

/** A label as in the middle of a sentence; abbreviations (`EU:n toimielin`) keep their capitals. */
function lowered(label: string): string {
  return /^\p{Lu}(?!\p{Lu})/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}
