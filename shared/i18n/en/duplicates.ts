import type { Groups } from '../fi/index.ts';

export const duplicates: Groups['duplicates'] = {
  reason: {
    'same-name': 'same name',
    'similar-name': 'nearly the same name',
    'swapped-name': 'given and family name in each other’s place',
    nickname: 'form of the same given name',
    initial: 'initial for the given name',
    'part-of-name': 'part of the family name the same',
    'former-name': 'same former name or second given name',
    'same-email': 'same email address',
    'similar-email': 'nearly the same email address',
    'same-local-part-new-domain':
      'email address begins the same, at another domain of the same organisation',
    'same-local-part-other-domain': 'email address begins the same',
    'same-mobile': 'same mobile phone',
    'same-phone': 'same phone number',
    'similar-phone': 'nearly the same mobile number',
    'same-organisation': 'same organisation',
    'same-title': 'same role',
    'same-city': 'same town',
    'same-address': 'same street address',
    'through-a-third': 'both the same as a third contact',
    'different-given-name': 'different given names',
    'different-family-name': 'different family names',
    'different-email': 'different email addresses',
    'namesake-email': 'email address like a namesake’s',
    'different-mobile': 'different mobile phones',
    'different-organisation': 'different organisations',
    'other-fits-too': 'another contact fits too',
  },
  organisationReason: {
    'same-organisation-name': 'same name, or the same organisation in another language',
    'similar-organisation-name': 'nearly the same name',
    abbreviation: 'one is the other’s abbreviation',
    'same-address': 'same email address',
  },
  command: {
    usage:
      'Give one file and the column of ids: office duplicates FILE --id-column NAME [--json] [--language fi|sv|en]',
    idColumnMissing: 'The table has no column “{{name}}”. Check the column’s header.',
    sure_one: '{{count}} sure pair:',
    sure_other: '{{count}} sure pairs:',
    possible_one: '{{count}} possible pair:',
    possible_other: '{{count}} possible pairs:',
  },
};
