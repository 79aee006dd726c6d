import type { Groups } from '../fi/index.ts';
import { personTexts } from './personTexts.ts';

export const importTexts: Groups['import'] = {
  field: {
    familyName: 'Efternamn',
    givenName: 'Förnamn',
    fullName: 'Hela namnet',
    ...personTexts,
    role: 'Uppdrag i organet',
    title: 'Titel',
    organisation: 'Organisation',
    unit: 'Enhet',
    email: 'E-post',
    phone: 'Telefon',
    phoneWork: 'Arbetstelefon',
    phoneMobile: 'Mobiltelefon',
    street: 'Näradress',
    postalCode: 'Postnummer',
    city: 'Postanstalt',
    postalCodeAndCity: 'Postnummer och postanstalt',
    country: 'Land',
    language: 'Kontaktspråk',
    deputy: 'Ersättare',
    groups: 'Grupper',
    notes: 'Anteckningar',
    ignore: 'Utelämnas',
  },
  issue: {
    'email-invalid': 'E-postadressen ”{{value}}” är inte giltig. Rätta den.',
    'email-repaired':
      'E-postadressen ”{{value}}” rättades till {{to}}. Kontrollera att den stämmer.',
    'email-in-other-column':
      'E-postadressen {{value}} stod i en kolumn för en annan uppgift. Den importeras som e-postadress. Kontrollera radens övriga uppgifter.',
    'email-is-pattern':
      'Adressen {{value}} visar bara hur adresserna bildas. Den importeras inte. Lägg till personens egen adress.',
    'email-with-words':
      'I cellen ”{{value}}” står det text bredvid adressen. Kontrollera att adressen är rätt och i bruk.',
    'email-of-another':
      'Adressen ”{{value}}” verkar tillhöra en annan person. Den importeras till den här kontakten. Kontrollera raden.',
    'phone-in-other-column':
      'Telefonnumret {{value}} stod i en kolumn för en annan uppgift. Det importeras som telefonnummer. Kontrollera radens övriga uppgifter.',
    'phone-country-assumed':
      'Telefonnumret {{value}} saknar landsnummer, och radens eller listans övriga uppgifter tyder på utlandet. Numret importeras som finländskt. Kontrollera det.',
    'phone-invalid':
      'Telefonnumret ”{{value}}” kändes inte igen. Det importeras så som det är skrivet.',
    'phone-is-words':
      'Cellen ”{{value}}” innehåller inget telefonnummer. Texten importeras till anteckningarna.',
    'language-unknown':
      'Språket ”{{value}}” kändes inte igen. Kontaktspråket lämnas tomt. Välj det på kontaktens sida.',
    'language-several': 'Raden har flera språk ({{value}}). Det första importeras.',
    'row-empty': 'Raden är tom och hoppades över.',
    'row-without-name':
      'Raden har varken personens eller organisationens namn, så den blir ingen kontakt. Lägg till namnet i filen eller koppla namnkolumnen till rätt fält.',
    'row-too-short':
      'Antalet kolumner är {{cells}} på raden och {{columns}} på rubrikraden. Kontrollera att inga uppgifter saknas.',
    'row-too-long':
      'Antalet kolumner är {{cells}} på raden och {{columns}} på rubrikraden. De extra cellerna importeras inte.',
    'row-looks-shifted':
      'Uppgifterna på raden verkar ha hamnat i fel kolumn, så raden importeras inte. Rätta raden i filen: en cell kan innehålla ett skiljetecken utan citattecken.',
    'row-repeats-header': 'Raden upprepar rubrikraden och hoppades över.',
    'row-is-total': 'Raden är en summering och hoppades över.',
    'row-is-note': 'Raden är en rubrik eller anmärkning och ingen kontakt, och den hoppades över.',
    'row-duplicate': 'Raden är likadan som rad {{first}}. Kontrollera om båda behövs.',
    'person-repeats':
      'Samma person med samma e-postadress finns också på rad {{first}}. Båda blir kontakter om inte den ena lämnas bort.',
    'person-elsewhere':
      'En person med samma namn, vars e-postadress börjar likadant, finns också på rad {{first}}. Om det är samma person, lämna bort den föråldrade raden.',
    'entry-repeats':
      'Kontakten är i alla delar samma som kontakt nummer {{first}}, så den importeras bara en gång.',
    'quote-unclosed':
      'Raden har ett citattecken som inte har avslutats. Kontrollera uppgifterna på raden.',
    'identity-code-left-out': 'Personbeteckningar importeras inte: de utelämnades.',
    'formula-kept-as-text': 'Cellen börjar som en formel. Den importeras som vanlig text.',
    'formula-without-result':
      'Cellen har en formel vars resultat saknas i filen. Öppna och spara filen i Excel och importera den på nytt.',
    'cell-error': 'Cellen innehåller Excelfelet {{value}}. Den lämnades tom.',
    'control-characters-removed': 'Osynliga tecken togs bort ur cellen.',
    'value-too-long': 'Cellens text är för lång och kortades av. Kontrollera uppgiften.',
    'merged-cells-filled': 'Värdet i en sammanfogad cell kopierades till raderna {{from}}–{{to}}.',
    'cells-outside-table':
      'Celler långt från listan lästes inte: {{cells}}. Om de innehåller kontaktuppgifter, flytta dem till listan och importera filen på nytt.',
    'hidden-content':
      'Tabellen har en dold rad eller kolumn. Den importeras med de andra. Ta bort den ur filen om den inte ska importeras.',
    'column-unknown':
      'Kolumnen ”{{header}}” kändes inte igen och importeras inte. Välj ett fält för den om du behöver uppgifterna.',
    'encoding-uncertain':
      'Filens teckenkodning är en uppskattning ({{encoding}}). Kontrollera att å, ä och ö visas rätt och byt kodning vid behov.',
    'encoding-errors': 'En del bokstäver kan inte läsas säkert. Kontrollera namn med å, ä eller ö.',
    'encoding-repaired':
      'Felaktigt sparade bokstäver rättades, till exempel ”Ã¤” till ”ä”. Kontrollera uppgiften.',
    'other-sheets-not-read':
      'Arbetsboken har även andra kalkylblad som inte lästes: {{sheets}}. Välj kalkylblad om du vill importera ett av dem.',
    'hidden-sheets-not-read': 'Arbetsboken har dolda kalkylblad som inte lästes: {{sheets}}.',
    'postal-code-padded':
      'Nollorna som saknades i början av postnumret ”{{value}}” lades till: {{to}}. Kontrollera postnumret.',
    'postal-code-unclear':
      'Postnumret ”{{value}}” är inte ett vanligt finländskt postnummer. Det importeras som det är. Kontrollera postnumret och landet.',
    'country-not-of-address':
      'Landet ”{{value}}” passar inte till adressen {{to}}. Det lämnas bort ur adressen och förs till anteckningarna.',
    'given-name-missing': 'Raden har inget förnamn. Lägg till det om du vet det.',
    'family-name-missing': 'Raden har inget efternamn. Lägg till det om du vet det.',
    'value-as-above':
      'Märket ”{{value}}” lästes som samma uppgift som på raden ovanför: {{to}}. Kontrollera uppgiften.',
    'value-from-above':
      'Cellen är tom. Listan verkar ange uppgiften bara på gruppens första rad, så den togs från rad {{line}}: {{to}}. Kontrollera uppgiften.',
    'value-maybe-above':
      'Cellen är tom och lämnas tom. Om den ska ha samma uppgift som rad {{line}} ({{to}}), lägg till den själv.',
    'cell-holds-several':
      'Cellen ”{{value}}” innehåller flera uppgifter, bland dem en e-postadress. Innehållet importeras som det är. Kontrollera raden.',
    'cell-split':
      'Cellen ”{{value}}” har fler uppgifter än kolumnens rubrik. Den delades så här: {{to}}. Kontrollera uppgifterna.',
    'cell-not-split':
      'Cellen ”{{value}}” verkar innehålla flera uppgifter, till exempel organisation och enhet. Den delades inte. Kontrollera raden.',
    'cell-kind-unclear':
      'Det framgår inte säkert om ”{{value}}” är en titel, en organisation eller något annat. Kontrollera att det står i rätt fält.',
    'name-without-parts':
      'Namnet ”{{value}}” har bara en del. Det importeras som efternamn. Kontrollera namnet.',
    'deputy-apart':
      'Ersättaren {{value}} står på samma rad och förs därifrån till platserna, men blir en kontakt först på en egen rad.',
    'name-several-people':
      'Namnet ”{{value}}” verkar gälla flera personer. Dela raden, så importeras var och en som en egen kontakt.',
    'name-order-unclear':
      'Det framgår inte säkert av namnet ”{{value}}” vilken del som är efternamnet. Efternamn: {{familyName}}. Förnamn: {{givenName}}. Kontrollera namnet.',
    'second-address-left-out':
      'Raden har flera postadresser. En av dem importeras: arbetsadressen om den är angiven.',
    'name-from-email':
      'Raden har inget namn. Namnet {{name}} lästes ur e-postadressen {{value}}. Kontrollera namnet.',
    'organisation-from-email':
      'Raden har inget namn, och adressen {{value}} är gemensam. Som organisationens namn används adressens domän {{name}}. Rätta namnet.',
    'called-by-address':
      'Raden har bara e-postadressen {{value}}, som inte visar något namn. Kontakten får adressen som namn. Lägg till namnet om du vet det.',
    'entry-unfinished':
      'Kontaktens början eller slut saknas i filen. Kontrollera att inga uppgifter saknas.',
    'entry-line-not-read': 'Kontaktens rad ”{{value}}” kunde inte läsas och lämnades bort.',
    'group-left-out':
      'Sändlistan ”{{name}}” är ingen kontakt. Dess namn lades till som grupp för de medlemmar som finns i filen.',
    'other-tables-not-read':
      'Dokumentet har även andra tabeller ({{count}}), som inte lästes. Kopiera tabellen och klistra in den i importen om du vill importera också den.',
    'line-not-in-columns':
      'Uppgifterna på raden passar inte i listans kolumner, och raden delades inte upp. Kontrollera om en kontakt saknas.',
  },
  failure: {
    empty: 'Filen innehåller inga uppgifter. Kontrollera att du valde rätt fil.',
    'too-large':
      'Filen är för stor för att läsas. Ta bort tomma eller onödiga rader och kolumner, eller dela listan i mindre filer och importera dem en i taget.',
    'too-slow':
      'Läsningen av filen tog för lång tid och avbröts. Dela listan i mindre filer eller spara den i CSV-format.',
    'not-a-table':
      'Filen är ingen tabell. Spara listan som Excel-arbetsbok (.xlsx) eller CSV-fil och importera den på nytt.',
    'columns-unclear':
      'Kolumnerna i listan skiljs åt med blanksteg, och det syns inte säkert var en kolumn börjar. Öppna listan i Excel, dela upp den (Data, Text till kolumner), spara den som Excel-arbetsbok (.xlsx) och importera den på nytt.',
    'legacy-excel':
      'Filen är i Excels gamla eller binära format (.xls, .xlsb). Öppna den i Excel, spara den som Excel-arbetsbok (.xlsx) och importera den på nytt.',
    encrypted:
      'Filen är skyddad med lösenord. Ta bort skyddet i Excel och importera filen på nytt.',
    damaged:
      'Filen är skadad och kan inte läsas. Öppna och spara den på nytt i Excel, eller be avsändaren om en ny.',
    hostile:
      'Filen har en struktur som kalkyl- och textprogram inte gör, så den öppnades inte. Fråga avsändaren varifrån filen kommer.',
    unreadable:
      'Filen kan inte läsas. Kontrollera att den finns och att den inte är öppen i ett annat program.',
  },
  /** Columns of address books and recipients, by the names that their readers give them. */
  entryColumn: {
    'Family name': 'Efternamn',
    'Given name': 'Förnamn',
    'Middle name': 'Mellannamn',
    'Name prefix': 'Hederstitel',
    'Name suffix': 'Suffix',
    'Full name': 'Fullständigt namn',
    'Job title': 'Titel',
    Organisation: 'Organisation',
    Department: 'Enhet',
    'E-mail': 'E-post',
    'Mobile phone': 'Mobiltelefon',
    'Work phone': 'Arbetstelefon',
    'Home phone': 'Hemtelefon',
    'Phone (other)': 'Telefon (övrig)',
    Phone: 'Telefon',
    Street: 'Näradress',
    'Postal code': 'Postnummer',
    City: 'Postanstalt',
    State: 'Delstat',
    Country: 'Land',
    'Work street': 'Arbete: näradress',
    'Work postal code': 'Arbete: postnummer',
    'Work city': 'Arbete: postanstalt',
    'Work state': 'Arbete: delstat',
    'Work country': 'Arbete: land',
    'Home street': 'Hem: näradress',
    'Home postal code': 'Hem: postnummer',
    'Home city': 'Hem: postanstalt',
    'Home state': 'Hem: delstat',
    'Home country': 'Hem: land',
    Language: 'Språk',
    Categories: 'Kategorier',
    Groups: 'Grupper',
    Notes: 'Anteckningar',
    Fax: 'Fax',
    Pager: 'Personsökare',
    'Web page': 'Webbsida',
    Nickname: 'Smeknamn',
    Birthday: 'Födelsedag',
    Profession: 'Yrkesområde',
  },
  /** A part of one of several addresses of a kind. */
  entryAddress: 'Adress {{number}}: {{part}}',
  summary: {
    usage: 'Ange en fil: office import FIL [--json] [--language fi|sv|en]',
    format: 'Format: {{format}}',
    encoding: 'Teckenkodning: {{encoding}}',
    headerRow: 'Rubrikrad: {{row}}',
    noHeaderRow: 'Det finns ingen rubrikrad.',
    columns: 'Kolumner',
    noField: 'importeras inte',
    rows: 'Lästa rader: {{read}}. Kontakter: {{usable}}. Överhoppade rader: {{skipped}}.',
    issues: 'Anmärkningar',
    row: 'Rad {{row}}',
    wholeFile: 'Hela filen',
    more_one: 'och {{count}} annan anmärkning',
    more_other: 'och {{count}} andra anmärkningar',
  },
};
