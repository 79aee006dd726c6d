import type { LocalText } from '../../../i18n/languages.ts';
import { LANGUAGES } from '../../../i18n/languages.ts';
import { fold } from '../../../text/fold.ts';
import type { Organisation, OrganisationFields } from '../../organisation.ts';
import type { MergeChoices, MergeSide } from './merge-choice.ts';
import { isSlipOf, joinedNotes, later, olderProvenance, picked, united } from './merge-values.ts';

/**
 * What two records of one organisation say together; its parent is settled by `mergeOrganisations`, which sees the tree.
 * A name that is not kept becomes a former one, by which it is found, unless it was a slip.
 */
export function mergedOrganisationFields(
  left: Organisation,
  right: Organisation,
  keep: MergeSide,
  choices: MergeChoices,
): Omit<OrganisationFields, 'parentId'> {
  const sides = <T>(of: (organisation: Organisation) => T | undefined) => ({
    left: of(left),
    right: of(right),
    keep,
  });
  const text = (field: 'name' | 'abbr'): LocalText => {
    const entries = LANGUAGES.flatMap((language) => {
      const value = picked(
        sides((one) => one[field]?.[language] || undefined),
        choices[`${field}.${language}`],
      );
      return value === undefined ? [] : [[language, value] as const];
    });
    return Object.fromEntries(entries);
  };
  const name = text('name');
  const abbr = text('abbr');
  const languages = united(
    sides((one) => one.languages),
    choices.languages,
    String,
  );
  const domains = united(
    sides((one) => one.domains),
    choices.domains,
    fold,
  );
  const formerNames = formerNamesOf(left, right, keep, choices, name);
  return {
    name,
    abbr: Object.keys(abbr).length > 0 ? abbr : undefined,
    kind:
      picked(
        sides((one) => (one.kind === 'other' ? undefined : one.kind)),
        choices.kind,
      ) ?? 'other',
    country:
      picked(
        sides((one) => one.country || undefined),
        choices.country,
      ) ?? left.country,
    language: picked(
      sides((one) => one.language),
      choices.language,
    ),
    languages: languages.length > 0 ? languages : undefined,
    domains: domains.length > 0 ? domains : undefined,
    formerNames: formerNames.length > 0 ? formerNames : undefined,
    notes: joinedNotes(
      sides((one) => one.notes),
      choices.notes,
    ),
    provenance: olderProvenance(left.provenance, right.provenance),
    verifiedOn: later(left.verifiedOn, right.verifiedOn),
    catalogueKey: picked(sides((one) => one.catalogueKey)),
  };
}

function formerNamesOf(
  left: Organisation,
  right: Organisation,
  keep: MergeSide,
  choices: MergeChoices,
  name: LocalText,
): string[] {
  const choice = choices.formerNames;
  const now = Object.values(name);
  const isWhole = choice === undefined || choice === 'both';
  const unused = isWhole ? [...Object.values(left.name), ...Object.values(right.name)] : [];
  const all = [
    ...unused.filter((other) => !now.some((own) => isSlipOf(own, other))),
    ...united({ left: left.formerNames, right: right.formerNames, keep }, choice, fold),
  ];
  const seen = new Set([...now.map(fold), '']);
  return all.filter((other) => !seen.has(fold(other)) && seen.add(fold(other)));
}
