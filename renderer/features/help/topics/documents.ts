import type { TopicTexts } from '../help-topic.ts';

export const documents: TopicTexts = {
  fi: {
    title: 'Word-asiakirjat',
    lead: 'Ohjelma tekee yhteystietoluettelon Word-asiakirjaksi suomeksi, ruotsiksi tai englanniksi.',
    parts: [
      {
        heading: 'Näin teet asiakirjan',
        blocks: [
          {
            steps: [
              'Valitse {exportContactList}.',
              'Valitse asiakirjan kieli. Se ei riipu ohjelman kielestä.',
              'Valitse, ketkä luetteloon tulevat, onko asiakirja luonnos vai lopullinen ja mikä sen julkisuus on.',
              'Kirjoita asianumero, jos kirjaamo on antanut sen. Ohjelma ei keksi asianumeroita.',
              'Valitse tallennuspaikka. Ohjelma ehdottaa tiedostolle nimeä.',
            ],
          },
        ],
      },
      {
        heading: 'Tarkistus',
        blocks: [
          'Ennen tallentamista ohjelma tarkistaa asiakirjan rakenteen ja saavutettavuuden: otsikot, taulukoiden otsikkorivit, kielen ja linkit. Jos jotain on korjattavaa, se kerrotaan selvin sanoin.',
          'Luonnoksessa lukee LUONNOS jokaisella sivulla. Esimerkkitiedoista tehdyssä asiakirjassa lukee ESIMERKKI.',
        ],
      },
      {
        heading: 'Ministeriön oma pohja',
        blocks: [
          'Asiakirja voidaan tehdä ministeriön omaan Word-pohjaan. Pohjat ovat kohdassa Asiakirjapohjat.',
          {
            steps: [
              'Kirjoita pohjaan Wordissa paikat, joihin tiedot tulevat, esimerkiksi otsikko ja sisältö, kaksinkertaisissa aaltosulkeissa. Kaikki paikat ovat kohdassa Asiakirjapohjat, josta ne voi kopioida.',
              'Lisää pohja. Ohjelma kertoo, mitä paikkoja ja tyylejä siinä on ja mikä siinä on väärin ja missä.',
              'Valitse pohja, kun teet asiakirjan. Ennen tallentamista ohjelma kertoo, mikä jää täyttämättä.',
            ],
          },
          'Otsikot, leipäteksti ja sisällysluettelo saavat pohjan tyylit, ja sivut pohjan ylä- ja alatunnisteen. Makroja ohjelma ei ota vastaan, ja muualta haettavat kuvat ja kentät jäävät pois.',
          {
            note: 'Pohjan sivuilla lukee LUONNOS vain, jos pohjan ylä- tai alatunnisteessa on tilan paikka.',
          },
        ],
      },
      {
        heading: 'Tehdyt asiakirjat',
        blocks: [
          'Luettelo tehdyistä asiakirjoista: {goDocuments}. Siinä on, mitä tehtiin, milloin ja millä kielellä. Itse asiakirja on siellä, minne tallensit sen.',
        ],
      },
    ],
  },
  sv: {
    title: 'Word-dokument',
    lead: 'Programmet gör kontaktlistan till ett Word-dokument på finska, svenska eller engelska.',
    parts: [
      {
        heading: 'Så här gör du ett dokument',
        blocks: [
          {
            steps: [
              'Välj {exportContactList}.',
              'Välj dokumentets språk. Det beror inte på programmets språk.',
              'Välj vilka som tas med i listan, om dokumentet är ett utkast eller slutligt och vilken offentlighet det har.',
              'Skriv ärendenumret om registratorskontoret har gett det. Programmet hittar inte på ärendenummer.',
              'Välj var dokumentet sparas. Programmet föreslår ett namn på filen.',
            ],
          },
        ],
      },
      {
        heading: 'Kontroll',
        blocks: [
          'Innan dokumentet sparas kontrollerar programmet dess struktur och tillgänglighet: rubriker, tabellernas rubrikrader, språk och länkar. Om något måste rättas sägs det på klarspråk.',
          'På ett utkast står UTKAST på varje sida. På ett dokument med exempeluppgifter står EXEMPEL.',
        ],
      },
      {
        heading: 'Ministeriets egen mall',
        blocks: [
          'Ett dokument kan göras i ministeriets egen Word-mall. Mallarna finns under Dokumentmallar.',
          {
            steps: [
              'Skriv i mallen i Word de platser dit uppgifterna kommer, till exempel rubrik och innehåll, inom dubbla klammerparenteser. Alla platser finns under Dokumentmallar, där de kan kopieras.',
              'Lägg till mallen. Programmet säger vilka platser och format den har, vad som är fel och var.',
              'Välj mallen när du gör dokumentet. Innan dokumentet sparas säger programmet vad som blir ofyllt.',
            ],
          },
          'Rubriker, brödtext och innehållsförteckning får mallens format och sidorna mallens sidhuvud och sidfot. Programmet tar inte emot makron, och bilder och fält som hämtas någon annanstans ifrån lämnas bort.',
          {
            note: 'På sidorna i en mall står UTKAST bara om mallens sidhuvud eller sidfot har platsen för status.',
          },
        ],
      },
      {
        heading: 'Gjorda dokument',
        blocks: [
          'En förteckning över gjorda dokument: {goDocuments}. Den visar vad som gjordes, när och på vilket språk. Själva dokumentet finns där du sparade det.',
        ],
      },
    ],
  },
  en: {
    title: 'Word documents',
    lead: 'The program makes the contact list as a Word document in Finnish, Swedish or English.',
    parts: [
      {
        heading: 'How to make a document',
        blocks: [
          {
            steps: [
              'Choose {exportContactList}.',
              'Choose the language of the document. It does not depend on the language of the program.',
              'Choose who is in the list, whether the document is a draft or final, and its confidentiality.',
              'Write the case number if the registry has given one. The program never makes up case numbers.',
              'Choose where to save. The program suggests a name for the file.',
            ],
          },
        ],
      },
      {
        heading: 'Checking',
        blocks: [
          'Before saving, the program checks the structure and accessibility of the document: headings, header rows of tables, language and links. If something needs correcting, the program says so in plain language.',
          'A draft says DRAFT on each page. A document with sample data says SAMPLE.',
        ],
      },
      {
        heading: 'A ministry’s own template',
        blocks: [
          'A document can be made in a ministry’s own Word template. The templates are under Document templates.',
          {
            steps: [
              'In Word, write into the template the places where data come, for example title and content, in double braces. All places are under Document templates, where they can be copied.',
              'Add the template. The program says which places and styles it has, what is wrong with it and where.',
              'Choose the template when you make the document. Before saving, the program says what is left unfilled.',
            ],
          },
          'Headings, body text and contents take the template’s styles, and pages its header and footer. The program takes no macros, and pictures and fields fetched from elsewhere are left out.',
          {
            note: 'The pages of a template say DRAFT only if its header or footer has the place of the state.',
          },
        ],
      },
      {
        heading: 'Documents created',
        blocks: [
          'The list of documents made: {goDocuments}. It says what was made, when and in which language. The document itself is where you saved it.',
        ],
      },
    ],
  },
};
