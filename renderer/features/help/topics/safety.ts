import type { TopicTexts } from '../help-topic.ts';

export const safety: TopicTexts = {
  fi: {
    title: 'Tietosuoja ja turvallisuus',
    lead: 'Ohjelma on yhteydenpitoa ja asiakirjoja varten. Siihen ei kirjata tietoja uhreista eikä yksittäisistä asioista.',
    parts: [
      {
        heading: 'Mitä ohjelmaan ei kirjata',
        blocks: [
          {
            note: 'Älä kirjoita mihinkään kenttään tietoja ihmiskaupan uhreista, epäillyistä tai yksittäisistä asioista. Älä kirjoita henkilötunnuksia.',
          },
          'Ohjelma tunnistaa henkilötunnuksen muodon ja jättää sellaisen sarakkeen pois tuonnista.',
        ],
      },
      {
        heading: 'Mikään ei lähde tältä tietokoneelta',
        blocks: [
          'Ohjelma ei ota yhteyttä verkkoon. Tiedot lähtevät vain, kun itse tallennat asiakirjan tai varmuuskopion, tulostat tai avaat linkin.',
        ],
      },
      {
        heading: 'Henkilöiden oikeudet',
        blocks: [
          {
            list: [
              'Kerro henkilölle, mistä hänen tietonsa on saatu, viimeistään kuukauden kuluessa tai ensimmäisessä viestissä.',
              'Kun henkilö kysyy tiedoistaan, avaa hänen sivunsa: siinä on kaikki, myös lähde ja käyttötarkoitus.',
              'Poista yhteystiedot, joita ei enää tarvita.',
            ],
          },
        ],
      },
      {
        heading: 'Tietosuoja-näkymä',
        blocks: [
          'Näkymän luettelot pitävät huolta siitä, mitä kenenkin tiedoille on tehtävä:',
          {
            list: [
              'Informoitavat: henkilöt, joille ei ole kerrottu tietojen käsittelystä. Tee ilmoitus Wordiin ja merkitse informoiduiksi.',
              'Tarkistettavat ja Ilman muutoksia: onko tietoja yhä tarpeen pitää?',
              'Merkinnät: käsittelyä vastustavat, rajoitetut ja turvakiellot. Ohjelma jättää heidät pois luetteloista ja vienneistä sen mukaan, mitä merkintä vaatii.',
              'Viennit: mitä ohjelmasta on viety ja milloin.',
              'Henkilötunnukset: tekstit, joista tunnus on poistettava. Vienti keskeytyy niihin. Muutoshistoriasta tunnukset saa pois yhdellä painikkeella.',
            ],
          },
          {
            note: 'Pysyvä poistaminen henkilön sivulta poistaa yhteystiedot kaikkialta. Sitä ei voi kumota, ja se tehdään uudelleen, jos vanhempi varmuuskopio palautetaan.',
          },
        ],
      },
    ],
  },
  sv: {
    title: 'Dataskydd och säkerhet',
    lead: 'Programmet är till för kontakter och dokument. Uppgifter om offer eller enskilda ärenden antecknas inte i det.',
    parts: [
      {
        heading: 'Vad som inte antecknas',
        blocks: [
          {
            note: 'Skriv inte i något fält uppgifter om offer för människohandel, om misstänkta eller om enskilda ärenden. Skriv inte personbeteckningar.',
          },
          'Programmet känner igen formen på en personbeteckning och utelämnar en sådan kolumn ur importen.',
        ],
      },
      {
        heading: 'Ingenting lämnar den här datorn',
        blocks: [
          'Programmet tar inte kontakt med nätet. Uppgifter lämnar datorn bara när du själv sparar ett dokument eller en säkerhetskopia, skriver ut eller öppnar en länk.',
        ],
      },
      {
        heading: 'Personernas rättigheter',
        blocks: [
          {
            list: [
              'Berätta för personen varifrån uppgifterna kommer, senast inom en månad eller i det första meddelandet.',
              'När en person frågar om sina uppgifter, öppna personens sida: där finns allt, också källan och ändamålet.',
              'Ta bort kontakter som inte längre behövs.',
            ],
          },
        ],
      },
      {
        heading: 'Vyn Dataskydd',
        blocks: [
          'Listorna i vyn håller reda på vad som ska göras med vars och ens uppgifter:',
          {
            list: [
              'Ska informeras: personer som inte har fått veta om behandlingen av uppgifterna. Gör informationen i Word och markera personerna som informerade.',
              'Ska ses över och Utan ändringar: behöver uppgifterna fortfarande finnas kvar?',
              'Markeringar: de som motsätter sig behandlingen, begränsade uppgifter och spärrmarkeringar. Programmet lämnar bort dem ur listor och exporter så som markeringen kräver.',
              'Exporter: vad som har exporterats ur programmet och när.',
              'Personbeteckningar: texter där beteckningen ska tas bort. En export avbryts vid dem. Ur ändringshistoriken tas beteckningarna bort med en knapp.',
            ],
          },
          {
            note: 'En radering för gott på personens sida tar bort kontaktuppgifterna överallt. Den kan inte ångras, och den görs på nytt om en äldre säkerhetskopia återställs.',
          },
        ],
      },
    ],
  },
  en: {
    title: 'Privacy and safety',
    lead: 'The program is for contacts and documents. Nothing about victims or individual cases is recorded in it.',
    parts: [
      {
        heading: 'What is not recorded',
        blocks: [
          {
            note: 'Do not write anything about victims of trafficking, suspects or individual cases in any field. Do not write personal identity codes.',
          },
          'The program recognises the form of a personal identity code and leaves such a column out of an import.',
        ],
      },
      {
        heading: 'Nothing leaves this computer',
        blocks: [
          'The program does not use the network. Data leave this computer only when you save a document or a backup, print, or open a link.',
        ],
      },
      {
        heading: 'The rights of people',
        blocks: [
          {
            list: [
              'Tell people where their data came from, within a month at the latest or in the first message.',
              'When people ask about their data, open their page: everything is there, including the source and the purpose.',
              'Delete contacts that are no longer needed.',
            ],
          },
        ],
      },
      {
        heading: 'The view Data protection',
        blocks: [
          'The lists of the view keep track of what has to be done with whose data:',
          {
            list: [
              'To inform: people who have not been told about the processing of their data. Make the notice in Word and mark them as informed.',
              'To review and Without changes: are the data still needed?',
              'Marks: objections, restrictions and non-disclosure orders. The program leaves these people out of lists and exports as the mark requires.',
              'Exports: what has been exported from the program, and when.',
              'Identity codes: texts from which the code has to be removed. An export stops at them. Out of the change history the codes are taken with one button.',
            ],
          },
          {
            note: 'Erasing for good on a person’s page removes the contact details everywhere. It cannot be undone, and it is done again if an older backup is restored.',
          },
        ],
      },
    ],
  },
};
