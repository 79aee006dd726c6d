import { fold } from '../../../text/fold.ts';
import type { Person, PersonFields } from '../../person.ts';
import { eachPersonText } from '../../person-texts.ts';
import type { MergeChoices, MergeSide } from './merge-choice.ts';
import {
  earlier,
  isSlipOf,
  joinedNotes,
  later,
  olderProvenance,
  otherSide,
  picked,
  united,
} from './merge-values.ts';

/**
 * What two records of one person say together. Where the user has not chosen, the fuller spelling of a name and else the
 * staying record's word hold. What protects her is never lost: an objection, a restriction, an order for non-disclosure
 * of either side stays, and so do the earlier of two review days and the older source.
 */
export function mergedPersonFields(
  left: Person,
  right: Person,
  keep: MergeSide,
  choices: MergeChoices,
): PersonFields {
  const pick = <T>(of: (person: Person) => T | undefined) => ({
    left: of(left),
    right: of(right),
    keep,
  });
  const nameBy = (field: 'givenName' | 'familyName') =>
    picked(
      pick((person) => person[field]),
      choices[field] ?? betterName(left, right, keep, field),
    );
  const givenName = nameBy('givenName') ?? '';
  const familyName = nameBy('familyName') ?? '';
  const formerNames = formerNamesOf(left, right, keep, choices, { givenName, familyName });
  return {
    givenName,
    familyName,
    formerNames: formerNames.length > 0 ? formerNames : undefined,
    ...eachPersonText((text) =>
      picked(
        pick((person) => person[text]),
        choices[text],
      ),
    ),
    language: picked(
      pick((person) => person.language),
      choices.language,
    ),
    legalBasis: picked(
      pick((person) => person.legalBasis),
      choices.legalBasis,
    ),
    notes: joinedNotes(
      pick((person) => person.notes),
      choices.notes,
    ),
    provenance: olderProvenance(left.provenance, right.provenance),
    verifiedOn: later(left.verifiedOn, right.verifiedOn),
    informedOn: earlier(left.informedOn, right.informedOn),
    reviewOn: earlier(left.reviewOn, right.reviewOn),
    objectedOn: earlier(left.objectedOn, right.objectedOn),
    restrictedOn: earlier(left.restrictedOn, right.restrictedOn),
    nonDisclosure: left.nonDisclosure ?? right.nonDisclosure,
  };
}

/** Former names of both, and the family name that is not kept, where it is another name and not a slip. */
function formerNamesOf(
  left: Person,
  right: Person,
  keep: MergeSide,
  choices: MergeChoices,
  name: { givenName: string; familyName: string },
): string[] {
  const choice = choices.formerNames;
  const isWhole = choice === undefined || choice === 'both';
  const unused = isWhole ? [left.familyName, right.familyName] : [];
  const all = [
    ...unused.filter(
      (other) => !isSlipOf(other, name.familyName) && !isSlipOf(other, name.givenName),
    ),
    ...united({ left: left.formerNames, right: right.formerNames, keep }, choice, fold),
  ];
  const seen = new Set([fold(name.familyName), '']);
  return all.filter((other) => !seen.has(fold(other)) && seen.add(fold(other)));
}

/** `Mäkinen` before `Makinen`, `Maija` before `M.`, `Virtanen` before `VIRTANEN`; else the staying record's. */
function betterName(
  left: Person,
  right: Person,
  keep: MergeSide,
  field: 'givenName' | 'familyName',
): MergeSide {
  const [own, other] = keep === 'left' ? [left[field], right[field]] : [right[field], left[field]];
  return worthOf(other, own) > worthOf(own, other) ? otherSide(keep) : keep;
}

function worthOf(name: string, beside: string): number {
  if (name.trim() === '') return -4;
  const isShouted = name.length > 2 && (name === name.toUpperCase() || name === name.toLowerCase());
  const isInitial = /^\p{L}\.?$/u.test(name.trim()) && beside.length > name.length;
  const hasMarks = fold(name) === fold(beside) && name.toLowerCase() !== fold(name);
  return (isShouted ? -2 : 0) + (isInitial ? -3 : 0) + (hasMarks ? 1 : 0);
}
