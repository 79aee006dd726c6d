import type { TopicTexts } from '../help-topic.ts';

export const lists: TopicTexts = {
  fi: {
    title: 'Jakelulistat ja viestit',
    lead: 'Jakelulistalla ovat ne, joille kirjoitat samasta asiasta. Ohjelma antaa osoitteet ja luonnokset. Se ei lähetä mitään.',
    parts: [
      {
        heading: 'Lista käsin tai säännöllä',
        blocks: [
          'Avaa {goLists} ja valitse {newList}. Käsin kootulle listalle valitset jäsenet itse: hae yhteystiedoista tai liitä viestin vastaanottajat. Säännöllä kootulla listalla ovat aina ne, jotka sääntö löytää, esimerkiksi sihteeristön jäsenet ja varajäsenet.',
        ],
      },
      {
        heading: 'Kuka saa viestin',
        blocks: [
          'Osoite on ensin nykyisen tehtävän, sitten henkilön oma; organisaatiolla kirjaamon. Sama osoite tulee mukaan kerran.',
          {
            list: [
              'Käsittelyä vastustaneet ja ne, joiden tietojen käsittely on rajoitettu, jäävät pois.',
              'Turvakiellossa henkilön omat osoitteet jäävät pois.',
              'Pois jää myös se, jonka tehtävä on päättynyt tai jolla ei ole osoitetta.',
            ],
          },
          'Listan sivu kertoo, kuka jää pois ja miksi.',
        ],
      },
      {
        heading: 'Osoitteet ja luonnokset',
        blocks: [
          {
            steps: [
              'Valitse ”Kopioi osoitteet…”.',
              'Valitse kieli ja viestin kenttä. Piilokopiossa vastaanottajat eivät näe toistensa osoitteita.',
              'Kopioi viestien osoitteet yksi kerrallaan. Valmis viesti merkitään.',
            ],
          },
          '”Tallenna sähköpostiluonnos…” tekee tiedoston, jonka Outlook avaa luonnoksena: tarkista se ja lähetä.',
        ],
      },
      {
        heading: 'Kirjeet ja tiedostot',
        blocks: [
          'Vie-valikosta saat osoiteluettelon, osoitetarrat ja taulukot Wordiin sekä Excel-, CSV- ja vCard-tiedostot. Tulosta tarrat todellisessa koossa (100 %).',
          'Jokaisesta viennistä jää merkintä: {goDocuments}.',
          {
            note: 'Jos viennissä olisi henkilötunnus, vienti pysähtyy ja kertoo, mistä sen löytää.',
          },
        ],
      },
    ],
  },
  sv: {
    title: 'Sändlistor och meddelanden',
    lead: 'På en sändlista finns de som du skriver till om samma sak. Programmet ger adresserna och utkasten. Det skickar ingenting.',
    parts: [
      {
        heading: 'En lista för hand eller med en regel',
        blocks: [
          'Öppna {goLists} och välj {newList}. Till en lista för hand väljer du medlemmarna själv: sök bland kontakterna eller klistra in mottagarna av ett meddelande. På en lista med en regel finns alltid de som regeln hittar, till exempel sekretariatets medlemmar och ersättare.',
        ],
      },
      {
        heading: 'Vem får meddelandet',
        blocks: [
          'Adressen är först den nuvarande befattningens, sedan personens egen; för en organisation registratorskontorets. Samma adress kommer med en gång.',
          {
            list: [
              'De som har invänt mot behandlingen och de vilkas uppgifter får behandlas bara i begränsad omfattning lämnas utanför.',
              'Vid spärrmarkering lämnas personens egna adresser utanför.',
              'Utanför lämnas också den vars befattning har upphört eller som saknar adress.',
            ],
          },
          'Listans sida berättar vem som lämnas utanför och varför.',
        ],
      },
      {
        heading: 'Adresser och utkast',
        blocks: [
          {
            steps: [
              'Välj ”Kopiera adresserna…”.',
              'Välj språk och meddelandets fält. Med hemlig kopia ser mottagarna inte varandras adresser.',
              'Kopiera adresserna ett meddelande i taget. Ett färdigt meddelande märks.',
            ],
          },
          '”Spara e-postutkast…” gör en fil som Outlook öppnar som ett utkast: kontrollera och skicka det.',
        ],
      },
      {
        heading: 'Brev och filer',
        blocks: [
          'Ur menyn Exportera får du adresslistan, adressetiketterna och tabellerna till Word samt Excel-, CSV- och vCard-filer. Skriv ut etiketterna i verklig storlek (100 %).',
          'Varje export antecknas: {goDocuments}.',
          {
            note: 'Om exporten skulle innehålla en personbeteckning stannar den och berättar var den finns.',
          },
        ],
      },
    ],
  },
  en: {
    title: 'Mailing lists and messages',
    lead: 'A mailing list holds those you write to about one thing. The program gives the addresses and drafts. It sends nothing.',
    parts: [
      {
        heading: 'A list by hand or by a rule',
        blocks: [
          'Open {goLists} and choose {newList}. For a list by hand you choose the members yourself: search the contacts, or paste the recipients of a message. A list by a rule always holds whoever the rule finds, such as the members and deputies of the secretariat.',
        ],
      },
      {
        heading: 'Who gets the message',
        blocks: [
          'The address is that of the present position first, then the person’s own; of an organisation, its registry. The same address is taken once.',
          {
            list: [
              'Those who objected to the processing, and those whose data may be processed only in a restricted way, are left out.',
              'Under an order for non-disclosure a person’s own addresses are left out.',
              'Whoever has left the position, or has no address, is left out as well.',
            ],
          },
          'The page of the list tells who is left out and why.',
        ],
      },
      {
        heading: 'Addresses and drafts',
        blocks: [
          {
            steps: [
              'Choose “Copy the addresses…”.',
              'Choose the language and the field of the message. With Bcc, recipients do not see one another’s addresses.',
              'Copy the addresses one message at a time. A message that is done is marked.',
            ],
          },
          '“Save an email draft…” makes a file that Outlook opens as a draft: check it and send it.',
        ],
      },
      {
        heading: 'Letters and files',
        blocks: [
          'The Export menu gives the address list, the address labels and the tables for Word, and Excel, CSV and vCard files. Print the labels at actual size (100%).',
          'Each export is noted: {goDocuments}.',
          {
            note: 'If an export would hold a personal identity code, it stops and tells where the code is.',
          },
        ],
      },
    ],
  },
};
