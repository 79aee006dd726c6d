/**
 * Which phone of somebody; `plain` where the file does not say, `other` where it says that it is none of the others. Nobody
 * is called on a fax or a pager.
 */
export type EntryPhoneKind = 'mobile' | 'work' | 'home' | 'other' | 'plain' | 'fax' | 'pager';

export type EntryAddress = {
  kind: 'work' | 'home' | 'plain';
  street: string;
  postalCode: string;
  city: string;
  state: string;
  country: string;
};

/** Texts of an entry of which there is one each. */
export const ENTRY_TEXTS = [
  'familyName',
  'givenName',
  'middleName',
  'prefix',
  'suffix',
  'fullName',
  'title',
  'organisation',
  'unit',
  'webPage',
  'nickname',
  'birthday',
  'occupation',
] as const;
export type EntryText = (typeof ENTRY_TEXTS)[number];

/** One entry of an address book, whatever the format: what a vCard or an LDIF entry says about one person or organisation. */
export type Entry = Record<EntryText, string> & {
  /** In the order of the file, what is preferred first. */
  emails: string[];
  phones: { kind: EntryPhoneKind; value: string }[];
  addresses: EntryAddress[];
  languages: string[];
  groups: string[];
  notes: string[];
};

/** An entry that says nothing yet. */
export function emptyEntry(): Entry {
  return {
    familyName: '',
    givenName: '',
    middleName: '',
    prefix: '',
    suffix: '',
    fullName: '',
    title: '',
    organisation: '',
    unit: '',
    webPage: '',
    nickname: '',
    birthday: '',
    occupation: '',
    emails: [],
    phones: [],
    addresses: [],
    languages: [],
    groups: [],
    notes: [],
  };
}
