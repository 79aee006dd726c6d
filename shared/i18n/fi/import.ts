import { personTexts } from './personTexts.ts';

export const importTexts = {
  field: {
    familyName: 'Sukunimi',
    givenName: 'Etunimi',
    fullName: 'Koko nimi',
    ...personTexts,
    role: 'Rooli toimielimessä',
    title: 'Tehtävä',
    organisation: 'Organisaatio',
    unit: 'Yksikkö',
    email: 'Sähköposti',
    phone: 'Puhelin',
    phoneWork: 'Työpuhelin',
    phoneMobile: 'Matkapuhelin',
    street: 'Lähiosoite',
    postalCode: 'Postinumero',
    city: 'Postitoimipaikka',
    postalCodeAndCity: 'Postinumero ja -toimipaikka',
    country: 'Maa',
    language: 'Asiointikieli',
    deputy: 'Varajäsen',
    groups: 'Ryhmät',
    notes: 'Muistiinpanot',
    ignore: 'Jätetään pois',
  },
  issue: {
    'email-invalid': 'Sähköpostiosoite ”{{value}}” ei ole kelvollinen. Korjaa se.',
    'email-repaired':
      'Sähköpostiosoite ”{{value}}” korjattiin muotoon {{to}}. Tarkista, että se on oikein.',
    'email-in-other-column':
      'Sähköpostiosoite {{value}} oli toisen tiedon sarakkeessa. Se tuodaan sähköpostiosoitteena. Tarkista rivin muut tiedot.',
    'email-is-pattern':
      'Osoite {{value}} kertoo vain, miten osoitteet muodostetaan. Sitä ei tuoda. Lisää henkilön oma osoite.',
    'email-with-words':
      'Solussa ”{{value}}” on osoitteen vieressä tekstiä. Tarkista, onko osoite oikein ja käytössä.',
    'email-of-another':
      'Osoite ”{{value}}” näyttää olevan toisen henkilön. Se tuodaan tälle yhteystiedolle. Tarkista rivi.',
    'phone-in-other-column':
      'Puhelinnumero {{value}} oli toisen tiedon sarakkeessa. Se tuodaan puhelinnumerona. Tarkista rivin muut tiedot.',
    'phone-country-assumed':
      'Puhelinnumerossa {{value}} ei ole maan suuntanumeroa, ja rivin tai luettelon muut tiedot viittaavat ulkomaille. Numero tuodaan suomalaisena. Tarkista se.',
    'phone-invalid':
      'Puhelinnumeroa ”{{value}}” ei tunnistettu. Se tuodaan sellaisena kuin se on kirjoitettu.',
    'phone-is-words': 'Solussa ”{{value}}” ei ole puhelinnumeroa. Teksti tuodaan muistiinpanoihin.',
    'language-unknown':
      'Kieltä ”{{value}}” ei tunnistettu. Asiointikieli jää tyhjäksi. Valitse se yhteystiedon sivulla.',
    'language-several': 'Rivillä on useita kieliä ({{value}}). Niistä tuodaan ensimmäinen.',
    'row-empty': 'Rivi on tyhjä, ja se ohitettiin.',
    'row-without-name':
      'Rivillä ei ole henkilön eikä organisaation nimeä, joten siitä ei tule yhteystietoa. Lisää nimi tiedostoon tai yhdistä nimisarake oikeaan kenttään.',
    'row-too-short':
      'Rivin sarakemäärä on {{cells}} ja otsikkorivin {{columns}}. Tarkista, ettei riviltä puutu tietoja.',
    'row-too-long':
      'Rivin sarakemäärä on {{cells}} ja otsikkorivin {{columns}}. Ylimääräisiä soluja ei tuoda.',
    'row-looks-shifted':
      'Rivin tiedot näyttävät siirtyneen väärään sarakkeeseen, joten riviä ei tuoda. Korjaa rivi tiedostossa: solussa voi olla erotinmerkki ilman lainausmerkkejä.',
    'row-repeats-header': 'Rivi toistaa otsikkorivin, ja se ohitettiin.',
    'row-is-total': 'Rivi on yhteenveto, ja se ohitettiin.',
    'row-is-note': 'Rivi on otsikko tai huomautus eikä yhteystieto, ja se ohitettiin.',
    'row-duplicate': 'Rivi on sama kuin rivi {{first}}. Tarkista, tarvitaanko molemmat.',
    'person-repeats':
      'Sama henkilö samalla sähköpostiosoitteella on myös rivillä {{first}}. Molemmista tulee yhteystieto, ellei toista jätetä pois.',
    'person-elsewhere':
      'Samanniminen henkilö, jonka sähköpostiosoite alkaa samoin, on myös rivillä {{first}}. Jos hän on sama henkilö, jätä vanhentunut rivi pois.',
    'entry-repeats':
      'Yhteystieto on kaikin osin sama kuin {{first}}. yhteystieto, joten se tuodaan vain kerran.',
    'quote-unclosed': 'Rivillä on lainausmerkki, jota ei ole suljettu. Tarkista rivin tiedot.',
    'identity-code-left-out': 'Henkilötunnuksia ei tuoda: ne jätettiin pois.',
    'formula-kept-as-text': 'Solu alkaa kuin laskentakaava. Se tuodaan tavallisena tekstinä.',
    'formula-without-result':
      'Solussa on kaava, jonka tulosta tiedostossa ei ole. Avaa ja tallenna tiedosto Excelissä ja tuo se uudelleen.',
    'cell-error': 'Solussa on Excelin virhe {{value}}. Solu jätettiin tyhjäksi.',
    'control-characters-removed': 'Solusta poistettiin näkymättömiä merkkejä.',
    'value-too-long': 'Solun teksti on liian pitkä, ja se katkaistiin. Tarkista tieto.',
    'merged-cells-filled': 'Yhdistetyn solun arvo kopioitiin riveille {{from}}–{{to}}.',
    'cells-outside-table':
      'Kaukana luettelosta olevia soluja ei luettu: {{cells}}. Jos niissä on yhteystietoja, siirrä ne luetteloon ja tuo tiedosto uudelleen.',
    'hidden-content':
      'Taulukossa on piilotettu rivi tai sarake. Se tuodaan muiden mukana. Poista se tiedostosta, jos sitä ei pidä tuoda.',
    'column-unknown':
      'Saraketta ”{{header}}” ei tunnistettu, eikä sitä tuoda. Valitse sille kenttä, jos tarvitset sen tiedot.',
    'encoding-uncertain':
      'Tiedoston merkistö arvioitiin ({{encoding}}). Tarkista, että ä, ö ja å näkyvät oikein, ja vaihda merkistö tarvittaessa.',
    'encoding-errors':
      'Osa kirjaimista ei ole luettavissa varmasti. Tarkista nimet, joissa on ä, ö tai å.',
    'encoding-repaired':
      'Väärin tallennettuja kirjaimia korjattiin, esimerkiksi ”Ã¤” muotoon ”ä”. Tarkista tieto.',
    'other-sheets-not-read':
      'Työkirjassa on muitakin taulukoita, joita ei luettu: {{sheets}}. Valitse taulukko, jos haluat tuoda toisen niistä.',
    'hidden-sheets-not-read':
      'Työkirjassa on piilotettuja taulukoita, joita ei luettu: {{sheets}}.',
    'postal-code-padded':
      'Postinumeron ”{{value}}” alkuun lisättiin puuttuvat nollat: {{to}}. Tarkista postinumero.',
    'postal-code-unclear':
      'Postinumero ”{{value}}” ei ole tavallinen suomalainen postinumero. Se tuodaan sellaisenaan. Tarkista postinumero ja maa.',
    'country-not-of-address':
      'Maa ”{{value}}” ei sovi osoitteeseen {{to}}. Se jätetään pois osoitteesta ja tuodaan muistiinpanoihin.',
    'given-name-missing': 'Rivillä ei ole etunimeä. Lisää se, jos tiedät sen.',
    'family-name-missing': 'Rivillä ei ole sukunimeä. Lisää se, jos tiedät sen.',
    'value-as-above':
      'Merkintä ”{{value}}” luettiin samaksi kuin edellisellä rivillä: {{to}}. Tarkista tieto.',
    'value-from-above':
      'Solu on tyhjä. Tieto näyttää olevan luettelossa vain ryhmän ensimmäisellä rivillä, joten se luettiin riviltä {{line}}: {{to}}. Tarkista tieto.',
    'value-maybe-above':
      'Solu on tyhjä, ja se jää tyhjäksi. Jos siihen kuuluu sama tieto kuin riville {{line}} ({{to}}), lisää se itse.',
    'cell-holds-several':
      'Solussa ”{{value}}” on useita tietoja, joista yksi on sähköpostiosoite. Sisältö tuodaan sellaisenaan. Tarkista rivi.',
    'cell-split':
      'Solussa ”{{value}}” on enemmän tietoja kuin sarakkeen otsikossa. Se jaettiin näin: {{to}}. Tarkista tiedot.',
    'cell-not-split':
      'Solussa ”{{value}}” näyttää olevan useita tietoja, esimerkiksi organisaatio ja yksikkö. Sitä ei jaettu. Tarkista rivi.',
    'cell-kind-unclear':
      'Tiedosta ”{{value}}” ei näe varmasti, onko se tehtävä, organisaatio vai muu tieto. Tarkista, että se on oikeassa kentässä.',
    'name-without-parts':
      'Nimessä ”{{value}}” on vain yksi osa. Se tuodaan sukunimenä. Tarkista nimi.',
    'deputy-apart':
      'Varajäsen {{value}} kuuluu samaan riviin. Paikoille hän tulee tästä rivistä, mutta yhteystiedoksi vain, jos hänelle tehdään oma rivi.',
    'name-several-people':
      'Nimessä ”{{value}}” näyttää olevan useita henkilöitä. Jaa rivi, niin kukin tuodaan omana yhteystietonaan.',
    'name-order-unclear':
      'Nimestä ”{{value}}” ei näe varmasti, kumpi osa on sukunimi. Sukunimi: {{familyName}}. Etunimi: {{givenName}}. Tarkista nimi.',
    'second-address-left-out':
      'Rivillä on useita postiosoitteita. Niistä tuodaan yksi: työosoite, jos se on annettu.',
    'name-from-email':
      'Rivillä ei ole nimeä. Nimi {{name}} luettiin sähköpostiosoitteesta {{value}}. Tarkista nimi.',
    'organisation-from-email':
      'Rivillä ei ole nimeä, ja osoite {{value}} on yhteinen. Organisaation nimeksi tulee osoitteen verkkotunnus {{name}}. Korjaa nimi.',
    'called-by-address':
      'Rivillä on vain sähköpostiosoite {{value}}, josta ei näe nimeä. Yhteystiedon nimeksi tulee osoite. Lisää nimi, jos tiedät sen.',
    'entry-unfinished':
      'Yhteystiedon alku tai loppu puuttuu tiedostosta. Tarkista, ettei tietoja puutu.',
    'entry-line-not-read': 'Yhteystiedon riviä ”{{value}}” ei voitu lukea, ja se jätettiin pois.',
    'group-left-out':
      'Jakelulista ”{{name}}” ei ole yhteystieto. Sen nimi lisättiin ryhmäksi niille jäsenille, jotka ovat tiedostossa.',
    'other-tables-not-read':
      'Asiakirjassa on muitakin taulukoita ({{count}}), joita ei luettu. Kopioi taulukko ja liitä se tuontiin, jos haluat tuoda myös sen.',
    'line-not-in-columns':
      'Rivin tiedot eivät osu luettelon sarakkeisiin, joten riviä ei jaettu. Tarkista, puuttuuko siltä yhteystieto.',
  },
  failure: {
    empty: 'Tiedostossa ei ole tietoja. Tarkista, että valitsit oikean tiedoston.',
    'too-large':
      'Tiedosto on liian suuri luettavaksi. Poista siitä tyhjät tai turhat rivit ja sarakkeet, tai jaa luettelo pienempiin tiedostoihin ja tuo ne yksi kerrallaan.',
    'too-slow':
      'Tiedoston lukeminen kesti liian kauan ja keskeytettiin. Jaa luettelo pienempiin tiedostoihin tai tallenna se CSV-muodossa.',
    'not-a-table':
      'Tiedosto ei ole taulukko. Tallenna luettelo Excel-työkirjana (.xlsx) tai CSV-tiedostona ja tuo se uudelleen.',
    'columns-unclear':
      'Luettelon sarakkeet on erotettu välilyönneillä, eikä niistä näe varmasti, missä sarake alkaa. Avaa luettelo Excelissä, jaa se sarakkeisiin (Tiedot, Teksti sarakkeisiin), tallenna Excel-työkirjana (.xlsx) ja tuo se uudelleen.',
    'legacy-excel':
      'Tiedosto on Excelin vanhaa tai binaarimuotoa (.xls, .xlsb). Avaa se Excelissä, tallenna se muodossa Excel-työkirja (.xlsx) ja tuo se uudelleen.',
    encrypted:
      'Tiedosto on suojattu salasanalla. Poista suojaus Excelissä ja tuo tiedosto uudelleen.',
    damaged:
      'Tiedosto on vioittunut, eikä sitä voi lukea. Avaa se Excelissä ja tallenna uudelleen, tai pyydä lähettäjältä uusi.',
    hostile:
      'Tiedostossa on rakenne, jollaista taulukko- ja tekstiohjelmat eivät tee, joten sitä ei avattu. Tarkista lähettäjältä, mistä tiedosto on peräisin.',
    unreadable:
      'Tiedostoa ei voi lukea. Tarkista, että se on olemassa ja ettei se ole auki toisessa ohjelmassa.',
  },
  /** Columns of address books and recipients, by the names that their readers give them. */
  entryColumn: {
    'Family name': 'Sukunimi',
    'Given name': 'Etunimi',
    'Middle name': 'Toinen nimi',
    'Name prefix': 'Arvonimi',
    'Name suffix': 'Jälkiliite',
    'Full name': 'Koko nimi',
    'Job title': 'Tehtävä',
    Organisation: 'Organisaatio',
    Department: 'Yksikkö',
    'E-mail': 'Sähköposti',
    'Mobile phone': 'Matkapuhelin',
    'Work phone': 'Työpuhelin',
    'Home phone': 'Kotipuhelin',
    'Phone (other)': 'Puhelin (muu)',
    Phone: 'Puhelin',
    Street: 'Lähiosoite',
    'Postal code': 'Postinumero',
    City: 'Postitoimipaikka',
    State: 'Osavaltio',
    Country: 'Maa',
    'Work street': 'Työ: lähiosoite',
    'Work postal code': 'Työ: postinumero',
    'Work city': 'Työ: postitoimipaikka',
    'Work state': 'Työ: osavaltio',
    'Work country': 'Työ: maa',
    'Home street': 'Koti: lähiosoite',
    'Home postal code': 'Koti: postinumero',
    'Home city': 'Koti: postitoimipaikka',
    'Home state': 'Koti: osavaltio',
    'Home country': 'Koti: maa',
    Language: 'Kieli',
    Categories: 'Luokat',
    Groups: 'Ryhmät',
    Notes: 'Muistiinpanot',
    Fax: 'Faksi',
    Pager: 'Hakulaite',
    'Web page': 'Verkkosivu',
    Nickname: 'Lempinimi',
    Birthday: 'Syntymäpäivä',
    Profession: 'Ammattiala',
  },
  /** A part of one of several addresses of a kind. */
  entryAddress: 'Osoite {{number}}: {{part}}',
  summary: {
    usage: 'Anna yksi tiedosto: office import TIEDOSTO [--json] [--language fi|sv|en]',
    format: 'Muoto: {{format}}',
    encoding: 'Merkistö: {{encoding}}',
    headerRow: 'Otsikkorivi: {{row}}',
    noHeaderRow: 'Otsikkoriviä ei ole.',
    columns: 'Sarakkeet',
    noField: 'ei tuoda',
    rows: 'Luettuja rivejä: {{read}}. Yhteystietoja: {{usable}}. Ohitettuja rivejä: {{skipped}}.',
    issues: 'Huomautukset',
    row: 'Rivi {{row}}',
    wholeFile: 'Koko tiedosto',
    more_one: 'ja {{count}} muu huomautus',
    more_other: 'ja {{count}} muuta huomautusta',
  },
} as const;
