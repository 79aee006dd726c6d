import type { Groups } from '../fi/index.ts';
import { personTexts } from './personTexts.ts';

export const contactExports: Groups['contactExports'] = {
  title: 'Kontakter',
  sheet: 'Kontakter',
  column: {
    familyName: 'Efternamn',
    givenName: 'Förnamn',
    ...personTexts,
    honorific: 'Hederstitel',
    title: 'Befattning',
    organisation: 'Organisation',
    unit: 'Enhet',
    email: 'E-post',
    phoneWork: 'Arbetstelefon',
    phoneMobile: 'Mobiltelefon',
    phoneOther: 'Telefon (övrig)',
    street: 'Näradress',
    postalCode: 'Postnummer',
    city: 'Postanstalt',
    country: 'Land',
    language: 'Kontaktspråk',
    groups: 'Grupper',
    notes: 'Anteckningar',
  },
  language: { fi: 'finska', sv: 'svenska', en: 'engelska' },
  failure: {
    'identity-code_one':
      'Filen skapades inte, eftersom den skulle ha innehållit en personbeteckning. Kontakt: {{contact}}. Fält: {{column}}. Ta bort personbeteckningen och försök igen.',
    'identity-code_other':
      'Filen skapades inte, eftersom den skulle ha innehållit personbeteckningar (i {{count}} fält). Första kontakten: {{contact}}. Fält: {{column}}. Ta bort personbeteckningarna och försök igen.',
  },
  template: {
    title: 'Mall för kontakter',
    hint: {
      familyName:
        'En person per rad. På raden för organisationens gemensamma uppgifter lämnas namnen tomma.',
      title: 'Till exempel specialsakkunnig.',
      organisation: 'Organisationens hela officiella namn.',
      email: 'I formen namn@exempel.fi. Skilj flera adresser åt med semikolon.',
      phoneWork: 'Med riktnummer. Skilj flera nummer åt med semikolon.',
      phoneMobile: 'Endast ett nummer som används i arbetet.',
      street: 'Arbetsplatsens postadress. Hemadressen skrivs inte.',
      language: 'Välj i listan det språk som personen får meddelanden på.',
      notes:
        'Endast sådant som gäller arbetet. Personbeteckningar och uppgifter om klienter skrivs inte.',
    },
    lines: {
      heading: 'Så fyller du i mallen',
      rows: 'Skriv varje person på en egen rad på bladet Kontakter. Organisationens gemensamma kontaktuppgifter, till exempel registratorskontorets, kan skrivas på en egen rad: lämna då namnen tomma.',
      header:
        'Ändra inte rubrikraden och lägg inte till rader ovanför den. Lämna tomt det som inte finns.',
      several: 'Om det finns flera e-postadresser eller telefonnummer, skilj dem åt med semikolon.',
      language: 'Välj kontaktspråket i listan.',
      privacy:
        'Skriv endast kontaktuppgifter som gäller arbetet. Skriv inte personbeteckningar, hemadresser eller uppgifter om klienter.',
      save: 'Spara filen som Excel-arbetsbok (.xlsx) och skicka tillbaka den till avsändaren.',
    },
  },

  names: {
    acts: {
      exportContacts: 'anteckning om export av kontakter ({{name}})',
    },
  },
};
