import type { EntryAddress, EntryPhoneKind, EntryText } from '../entries/entry.ts';

/**
 * Attributes of directories (RFC 4519, RFC 4524, RFC 2798) and of Mozilla's address book, in lower case, old names
 * beside new ones.
 */
export const LDIF_TEXTS: ReadonlyMap<string, EntryText> = new Map([
  ['sn', 'familyName'],
  ['surname', 'familyName'],
  ['givenname', 'givenName'],
  ['gn', 'givenName'],
  ['displayname', 'fullName'],
  ['cn', 'fullName'],
  ['commonname', 'fullName'],
  ['personaltitle', 'prefix'],
  ['generationqualifier', 'suffix'],
  ['title', 'title'],
  ['o', 'organisation'],
  ['company', 'organisation'],
  ['organizationname', 'organisation'],
  ['ou', 'unit'],
  ['department', 'unit'],
  ['orgunit', 'unit'],
  ['departmentnumber', 'unit'],
  ['organizationalunitname', 'unit'],
  ['mozillanickname', 'nickname'],
  ['xmozillanickname', 'nickname'],
  ['mozillaworkurl', 'webPage'],
  ['workurl', 'webPage'],
  ['labeleduri', 'webPage'],
  ['birthyear', 'birthday'],
  ['employeetype', 'occupation'],
]);

export const LDIF_PHONES: ReadonlyMap<string, EntryPhoneKind> = new Map([
  ['telephonenumber', 'work'],
  ['workphone', 'work'],
  ['homephone', 'home'],
  ['mobile', 'mobile'],
  ['mobiletelephonenumber', 'mobile'],
  ['cellphone', 'mobile'],
  ['facsimiletelephonenumber', 'fax'],
  ['fax', 'fax'],
  ['pager', 'pager'],
  ['pagerphone', 'pager'],
]);

type AddressPart = { of: 'work' | 'home'; part: Exclude<keyof EntryAddress, 'kind'> };

export const LDIF_ADDRESS: ReadonlyMap<string, AddressPart> = new Map([
  ['street', { of: 'work', part: 'street' }],
  ['streetaddress', { of: 'work', part: 'street' }],
  ['postaladdress', { of: 'work', part: 'street' }],
  ['mozillaworkstreet2', { of: 'work', part: 'street' }],
  ['postofficebox', { of: 'work', part: 'street' }],
  ['l', { of: 'work', part: 'city' }],
  ['locality', { of: 'work', part: 'city' }],
  ['localityname', { of: 'work', part: 'city' }],
  ['st', { of: 'work', part: 'state' }],
  ['region', { of: 'work', part: 'state' }],
  ['postalcode', { of: 'work', part: 'postalCode' }],
  ['zip', { of: 'work', part: 'postalCode' }],
  ['c', { of: 'work', part: 'country' }],
  ['co', { of: 'work', part: 'country' }],
  ['countryname', { of: 'work', part: 'country' }],
  ['mozillahomestreet', { of: 'home', part: 'street' }],
  ['mozillahomestreet2', { of: 'home', part: 'street' }],
  ['homepostaladdress', { of: 'home', part: 'street' }],
  ['mozillahomelocalityname', { of: 'home', part: 'city' }],
  ['mozillahomestate', { of: 'home', part: 'state' }],
  ['mozillahomepostalcode', { of: 'home', part: 'postalCode' }],
  ['mozillahomecountryname', { of: 'home', part: 'country' }],
]);
