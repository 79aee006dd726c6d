import { PERSON_TEXTS } from '../../person-texts.ts';

/** Which side of a merge a field comes from; `both` only where both can be kept. */
export type MergeChoice = 'left' | 'right' | 'both';
export type MergeSide = 'left' | 'right';

/** Fields of a person of which one of two values stays. */
export const PERSON_PICKS = [
  'givenName',
  'familyName',
  ...PERSON_TEXTS,
  'language',
  'legalBasis',
  'primary',
] as const;
/** Fields of an organisation of which one of two values stays. */
export const ORGANISATION_PICKS = [
  'name.fi',
  'name.sv',
  'name.en',
  'abbr.fi',
  'abbr.sv',
  'abbr.en',
  'kind',
  'parentId',
  'country',
  'language',
] as const;
/** Fields that can hold what both sides have. */
export const MERGE_LISTS = [
  'formerNames',
  'email',
  'phone',
  'address',
  'groups',
  'domains',
  'languages',
  'notes',
] as const;

export type PersonPick = (typeof PERSON_PICKS)[number];
export type OrganisationPick = (typeof ORGANISATION_PICKS)[number];
export type MergeList = (typeof MERGE_LISTS)[number];
/** Two positions in one organisation at one time; the id is the left one's. */
export type PositionField = `position:${string}`;
export type MergeField = PersonPick | OrganisationPick | MergeList | PositionField;

/** What the user chose, by field; where nothing is said, what a careful reader would choose. */
export type MergeChoices = Readonly<Partial<Record<MergeField, MergeChoice>>>;

/** Two records that are one. The ids are of records of one kind; `keep` is the one whose record stays. */
export type MergeOrder = {
  leftId: string;
  rightId: string;
  keep: MergeSide;
  choices: MergeChoices;
};
