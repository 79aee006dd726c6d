import type { Groups } from '../fi/index.ts';

export const duplicates: Groups['duplicates'] = {
  reason: {
    'same-name': 'samma namn',
    'similar-name': 'nästan samma namn',
    'swapped-name': 'förnamn och efternamn har bytt plats',
    nickname: 'form av samma förnamn',
    initial: 'initial i stället för förnamn',
    'part-of-name': 'en del av efternamnet är samma',
    'former-name': 'samma tidigare namn eller andra förnamn',
    'same-email': 'samma e-postadress',
    'similar-email': 'nästan samma e-postadress',
    'same-local-part-new-domain':
      'samma början på e-postadressen, en annan av organisationens domäner',
    'same-local-part-other-domain': 'samma början på e-postadressen',
    'same-mobile': 'samma mobiltelefon',
    'same-phone': 'samma telefonnummer',
    'similar-phone': 'nästan samma mobilnummer',
    'same-organisation': 'samma organisation',
    'same-title': 'samma titel',
    'same-city': 'samma ort',
    'same-address': 'samma adress',
    'through-a-third': 'båda är samma som en tredje kontakt',
    'different-given-name': 'olika förnamn',
    'different-family-name': 'olika efternamn',
    'different-email': 'olika e-postadresser',
    'namesake-email': 'e-postadressen ser ut som en namnes',
    'different-mobile': 'olika mobiltelefoner',
    'different-organisation': 'olika organisationer',
    'other-fits-too': 'även en annan kontakt passar',
  },
  organisationReason: {
    'same-organisation-name': 'samma namn, eller samma organisation på ett annat språk',
    'similar-organisation-name': 'nästan samma namn',
    abbreviation: 'den ena är en förkortning av den andra',
    'same-address': 'samma e-postadress',
  },
  command: {
    usage:
      'Ange en fil och kolumnen med id: office duplicates FIL --id-column KOLUMN [--json] [--language fi|sv|en]',
    idColumnMissing: 'Tabellen har ingen kolumn ”{{name}}”. Kontrollera kolumnens rubrik.',
    sure_one: '{{count}} säkert par:',
    sure_other: '{{count}} säkra par:',
    possible_one: '{{count}} möjligt par:',
    possible_other: '{{count}} möjliga par:',
  },
};
