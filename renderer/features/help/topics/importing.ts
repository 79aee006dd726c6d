import type { TopicTexts } from '../help-topic.ts';

export const importing: TopicTexts = {
  fi: {
    title: 'Luettelon tuominen',
    lead: 'Sidosryhmälistan voi tuoda Excelistä, LibreOfficesta, CSV-tiedostosta tai leikepöydältä. Mitään ei tallenneta, ennen kuin olet nähnyt, mitä tuonti tekee.',
    parts: [
      {
        heading: 'Näin tuot luettelon',
        blocks: [
          {
            steps: [
              'Valitse {importContacts}, pudota tiedosto ikkunaan tai liitä Excelissä kopioidut solut.',
              'Tarkista sarakkeet. Ohjelma tunnistaa suomen-, ruotsin-, englannin- ja saksankieliset otsikot, myös Outlookin, Googlen ja Thunderbirdin. Vaihda kenttä sarakkeen yläpuolelta, jos se on väärin.',
              'Käy läpi rivit, joilla on huomautus. Huomautus kertoo, mitä rivillä on vialla, ja usein sen voi korjata painikkeella. Kaksoisnapsauta solua tai paina F2, niin voit kirjoittaa siihen itse.',
              'Kirjoita, mistä luettelo on saatu ja mihin sitä käytetään. Tieto tallentuu jokaiseen uuteen yhteystietoon.',
              'Tarkista yhteenveto ja hyväksy tuonti.',
            ],
          },
        ],
      },
      {
        heading: 'Osoitekirjat, vastaanottajat ja Word',
        blocks: [
          'Puhelimen tai Outlookin vCard-tiedosto (.vcf) ja Thunderbirdin LDIF-tiedosto (.ldif) tuodaan sellaisenaan. Kuvia ei tuoda. Jakelulistan nimi lisätään ryhmäksi sen jäsenille.',
          'Wordista luetaan asiakirjan taulukot (.docx). Viestin vastaanottajat voi liittää sellaisinaan, esimerkiksi Virtanen Maija <maija.virtanen@esimerkki.fi>; …',
          'Jos osoitteella ei ole nimeä, nimi luetaan osoitteesta, kun se on siinä selvästi. Rivillä on silloin huomautus: tarkista nimi.',
        ],
      },
      {
        heading: 'Rivit, joita ei voi tuoda',
        blocks: [
          'Yksi virheellinen rivi ei estä muiden tuomista. Rivit, jotka jäävät pois, voi tallentaa omaan tiedostoonsa, korjata ja tuoda uudelleen.',
          'Henkilötunnuksia sisältävä sarake jätetään aina pois.',
        ],
      },
      {
        heading: 'Jo tallennetut yhteystiedot',
        blocks: [
          'Yhteenveto kertoo joka rivistä, onko se uusi, muuttuuko tallennettu yhteystieto, onko se sama vai voiko se olla kaksoiskappale. Samaa luetteloa ei tarvitse pelätä: kun sen tuo uudelleen, mitään ei muutu.',
          'Avaa rivi, niin näet kenttä kentältä, mitä yhteystiedoissa on nyt ja mitä luettelossa on. Valitse, mitkä kentät otetaan. Kaikki saman tilan rivit voi päättää kerralla: ota kaikki muutokset, täytä vain tyhjät kentät tai ohita.',
          'Mahdollinen kaksoiskappale on ratkaistava ennen tuontia: onko se sama henkilö vai eri? Kaikki voi ratkaista kerralla. Näin kukaan ei tule vahingossa kahdesti.',
          'Jos samanniminen henkilö on tallennettu toiseen organisaatioon, rivillä lukee Vaihtanut työpaikkaa? Hänet siirretään uuteen organisaatioon, ellet valitse toisin. Tarkista nämä rivit: kyseessä voi olla kaima.',
          'Henkilöä, jonka tiedot on poistettu pysyvästi, ei tuoda takaisin.',
        ],
      },
      {
        heading: 'Pohja lähetettäväksi',
        blocks: [
          'Tuonnin ensimmäisessä vaiheessa voi tallentaa tyhjän pohjan suomeksi, ruotsiksi tai englanniksi. Kun organisaatio on täyttänyt sen, pohja tuodaan sellaisenaan.',
        ],
      },
      {
        heading: 'Tuonnin kumoaminen',
        blocks: [
          'Koko tuonnin voi kumota heti tai myöhemmin: {goImports}. Tiedot, joita on muokattu tuonnin jälkeen, säilytetään, ja niiden määrä kerrotaan.',
        ],
      },
      {
        heading: 'Vinkkejä Excelin käyttöön',
        blocks: [
          {
            list: [
              'Ohjelma lukee Excelin .xlsx-tiedostoja ja LibreOfficen .ods-tiedostoja. Vanha .xls-tiedosto on ensin tallennettava Excelissä muotoon .xlsx.',
              'Salasanalla suojattua tiedostoa ei voi lukea. Poista suojaus Excelissä ja tuo tiedosto sen jälkeen.',
              'Jos kirjaimet näyttävät väärältä, vaihda merkistö luettelon yläpuolelta.',
              'Solut, jotka alkavat merkillä =, +, - tai @, luetaan tekstinä. Kaavoja ei suoriteta.',
            ],
          },
        ],
      },
    ],
  },
  sv: {
    title: 'Importera en lista',
    lead: 'En lista över intressentgrupper kan importeras från Excel, LibreOffice, en CSV-fil eller urklipp. Ingenting sparas förrän du har sett vad importen gör.',
    parts: [
      {
        heading: 'Så här importerar du en lista',
        blocks: [
          {
            steps: [
              'Välj {importContacts}, släpp filen i fönstret eller klistra in celler som du har kopierat i Excel.',
              'Kontrollera kolumnerna. Programmet känner igen finska, svenska, engelska och tyska rubriker, också Outlooks, Googles och Thunderbirds. Byt fält ovanför kolumnen om det är fel.',
              'Gå igenom de rader som har en anmärkning. Anmärkningen säger vad som är fel, och ofta rättas det med en knapp. Dubbelklicka på en cell eller tryck på F2 för att skriva i den själv.',
              'Skriv varifrån listan kommer och vad den används till. Uppgiften sparas för varje ny kontakt.',
              'Kontrollera sammandraget och godkänn importen.',
            ],
          },
        ],
      },
      {
        heading: 'Adressböcker, mottagare och Word',
        blocks: [
          'En vCard-fil (.vcf) från telefonen eller Outlook och Thunderbirds LDIF-fil (.ldif) importeras som de är. Bilder importeras inte. Namnet på en sändlista läggs till som grupp för dess medlemmar.',
          'Ur ett Word-dokument (.docx) läses tabellerna. Mottagarna av ett meddelande kan klistras in som de är, till exempel Virtanen Maija <maija.virtanen@exempel.fi>; …',
          'Om en adress saknar namn läses namnet ur adressen när det tydligt står där. Raden har då en anmärkning: kontrollera namnet.',
        ],
      },
      {
        heading: 'Rader som inte kan importeras',
        blocks: [
          'En felaktig rad hindrar inte att de andra importeras. Rader som utelämnas kan sparas i en egen fil, rättas och importeras på nytt.',
          'En kolumn med personbeteckningar utelämnas alltid.',
        ],
      },
      {
        heading: 'Kontakter som redan finns',
        blocks: [
          'Sammandraget säger om varje rad om den är ny, ändrar en sparad kontakt, är densamma eller kan vara en dubblett. Om samma lista importeras på nytt ändras ingenting.',
          'Öppna en rad så ser du fält för fält vad kontakterna har nu och vad listan har. Välj vilka fält som tas. Alla rader med samma status kan avgöras på en gång: ta alla ändringar, fyll bara i tomma fält eller hoppa över.',
          'En möjlig dubblett ska avgöras före importen: är det samma person eller en annan? Alla kan avgöras på en gång, så att ingen läggs till två gånger av misstag.',
          'Om en person med samma namn finns sparad i en annan organisation står det Bytt arbetsplats? på raden. Personen flyttas till den nya organisationen om du inte väljer något annat. Kontrollera de här raderna: det kan vara en namne.',
          'En person vars uppgifter har raderats för gott tas inte tillbaka.',
        ],
      },
      {
        heading: 'Mall att skicka ut',
        blocks: [
          'I importens första steg kan du spara en tom mall på finska, svenska eller engelska. När organisationen har fyllt i den importeras den som den är.',
        ],
      },
      {
        heading: 'Att ångra en import',
        blocks: [
          'Hela importen kan ångras genast eller senare: {goImports}. Uppgifter som har ändrats efter importen behålls, och deras antal visas.',
        ],
      },
      {
        heading: 'Tips för Excel',
        blocks: [
          {
            list: [
              'Programmet läser Excels .xlsx-filer och LibreOffices .ods-filer. En gammal .xls-fil måste först sparas som .xlsx i Excel.',
              'En fil som är skyddad med lösenord kan inte läsas. Ta bort skyddet i Excel och importera sedan filen.',
              'Om bokstäverna ser fel ut, byt teckenkodning ovanför listan.',
              'Celler som börjar med =, +, - eller @ läses som text. Formler utförs inte.',
            ],
          },
        ],
      },
    ],
  },
  en: {
    title: 'Importing a list',
    lead: 'A list of stakeholders can be imported from Excel or LibreOffice, from a CSV file or from the clipboard. Nothing is saved before you have seen what the import will do.',
    parts: [
      {
        heading: 'How to import a list',
        blocks: [
          {
            steps: [
              'Choose {importContacts}, drop the file on the window, or paste cells that you copied in Excel.',
              'Check the columns. The program recognises Finnish, Swedish, English and German headers, including those of Outlook, Google and Thunderbird. Change the field above a column where it is wrong.',
              'Go through the rows that have a remark. The remark says what is wrong, and often a button mends it. Double click a cell or press F2 to type in it yourself.',
              'Write where the list came from and what it is for. This is saved with each new contact.',
              'Check the summary and accept the import.',
            ],
          },
        ],
      },
      {
        heading: 'Address books, recipients and Word',
        blocks: [
          'A vCard file (.vcf) of a phone or Outlook and an LDIF file of Thunderbird (.ldif) are imported as they are. Pictures are not. The name of a mailing list becomes a group of its members.',
          'Of a Word document (.docx) the tables are read. The recipients of a message can be pasted as they are, for example Virtanen Maija <maija.virtanen@example.fi>; …',
          'Where an address has no name, the name is read from the address if it plainly stands there. The row then has a remark: check the name.',
        ],
      },
      {
        heading: 'Rows that cannot be imported',
        blocks: [
          'A faulty row does not prevent the others from being imported. Rows that are left out can be saved to a file of their own, corrected and imported again.',
          'A column of personal identity codes is always left out.',
        ],
      },
      {
        heading: 'Contacts already saved',
        blocks: [
          'The summary says of each row whether it is new, changes a saved contact, is the same or may be a duplicate. When the same list is imported again, nothing changes.',
          'Open a row to see, field by field, what the contacts have now and what the list has. Choose which fields are taken. All rows of one state can be decided at once: take all changes, fill empty fields only, or skip.',
          'A possible duplicate must be decided before the import: is it the same person or another? All can be decided at once, and nobody is added twice by mistake.',
          'Where a person of the same name is saved with another organisation, the row says Changed jobs? The person is moved to the new organisation unless you decide otherwise. Check these rows: it may be a namesake.',
          'A person whose data was erased for good is not brought back.',
        ],
      },
      {
        heading: 'A template to send out',
        blocks: [
          'In the first step of an import you can save an empty template in Finnish, Swedish or English. When an organisation has filled it in, it is imported as it is.',
        ],
      },
      {
        heading: 'Undoing an import',
        blocks: [
          'A whole import can be undone at once or later: {goImports}. Records that were changed after the import are kept, and the program says how many.',
        ],
      },
      {
        heading: 'Tips for Excel',
        blocks: [
          {
            list: [
              'The program reads .xlsx files of Excel and .ods files of LibreOffice. An old .xls file must first be saved as .xlsx in Excel.',
              'A file protected with a password cannot be read. Remove the protection in Excel, then import the file.',
              'If letters look wrong, change the encoding above the list.',
              'Cells that begin with =, +, - or @ are read as text. Formulas are not run.',
            ],
          },
        ],
      },
    ],
  },
};
