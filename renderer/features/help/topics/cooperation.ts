import type { TopicTexts } from '../help-topic.ts';

export const cooperation: TopicTexts = {
  fi: {
    title: 'Yhteistyöloki',
    lead: 'Lokiin kirjataan kokoukset, vierailut, puheenvuorot ja vastaukset, jotta myöhemmin tiedetään, missä Suomi oli, mitä se sanoi ja mitä siitä seurasi.',
    parts: [
      {
        heading: 'Pikakirjaus',
        blocks: [
          {
            steps: [
              'Valitse {quickEntry} ja kirjoita rivi, esimerkiksi ”3.12. GRETA kokous Strasbourg puhe”.',
              'Katso, mitä riviltä luettiin: laji, päivät, paikka, maa ja toimielin. Muu jää otsikoksi. Mitään ei keksitä.',
              'Paina Enter. Tapahtuma on luonnos, kunnes tarkistat sen ja vaihdat tilan.',
            ],
          },
          'Saman voi tehdä komentohaussa ({palette}): kirjoita rivi ja valitse ”Kirjaa”. Päivä ilman vuotta on lähin sellainen päivä.',
        ],
      },
      {
        heading: 'Tapahtuman sivu',
        blocks: [
          {
            list: [
              'Osapuolet: toimielin, organisaatio, henkilö tai pelkkä nimi, kukin roolissaan.',
              'Mitä Suomi sanoi, tulokset ja muiden kannat. Ne löytyvät myöhemmin haulla {goSaid}.',
              'Jatkotehtävät menevät tehtävälistaan.',
              'Maavierailun ohjelma: kohdat, isännät ja osallistujat.',
            ],
          },
          'Toiminnot-valikosta tapahtuman voi monistaa, jatkaa sarjaksi tai tallentaa pohjaksi. Päivä jää aina auki.',
        ],
      },
      {
        heading: 'Luottamuksellisuus',
        blocks: [
          'Sisäinen tapahtuma merkitään asiakirjoissa sisäiseksi. Rajoitettua ei oteta mihinkään asiakirjaan eikä vientiin.',
          { note: 'Lokiin ei kirjata tietoja uhreista eikä yksittäisistä asioista.' },
        ],
      },
      {
        heading: 'Liitteet',
        blocks: [
          'Tiedosto lisätään painikkeella tai pudottamalla se ikkunaan. Liite saa olla enintään 25 Mt ja kaikki liitteet yhteensä 150 Mt. Sama tiedosto tallennetaan vain kerran.',
          'Liitteet ovat mukana varmuuskopiossa. Ohjelma ei avaa liitettä: tallenna kopio ja avaa se siinä ohjelmassa, jolla se on tehty. Poistetun liitteen tila vapautuu 30 päivän kuluttua.',
        ],
      },
    ],
  },
  sv: {
    title: 'Samarbetsloggen',
    lead: 'I loggen antecknas möten, besök, inlägg och svar, så att man senare vet var Finland var, vad Finland sade och vad det ledde till.',
    parts: [
      {
        heading: 'Snabbanteckning',
        blocks: [
          {
            steps: [
              'Välj {quickEntry} och skriv en rad, till exempel ”3.12. GRETA möte Strasbourg tal”.',
              'Se vad som lästes på raden: typ, dagar, plats, land och organ. Resten blir rubrik. Ingenting hittas på.',
              'Tryck Enter. Händelsen är ett utkast tills du kontrollerar den och byter status.',
            ],
          },
          'Det går också i kommandosökningen ({palette}): skriv raden och välj ”Anteckna”. En dag utan år är den närmaste sådana dagen.',
        ],
      },
      {
        heading: 'Händelsens sida',
        blocks: [
          {
            list: [
              'Parter: ett organ, en organisation, en person eller bara ett namn, var och en i sin roll.',
              'Vad Finland sade, resultat och andras ståndpunkter. De hittas senare med sökningen {goSaid}.',
              'Uppföljande arbetsuppgifter går till arbetslistan.',
              'Programmet för ett landbesök: punkter, värdar och deltagare.',
            ],
          },
          'I åtgärdsmenyn kan händelsen kopieras, fortsättas som serie eller sparas som mall. Dagen lämnas alltid öppen.',
        ],
      },
      {
        heading: 'Konfidentialitet',
        blocks: [
          'En intern händelse märks som intern i dokument. En begränsad tas inte med i något dokument eller någon export.',
          { note: 'Uppgifter om offer eller enskilda ärenden antecknas inte i loggen.' },
        ],
      },
      {
        heading: 'Bilagor',
        blocks: [
          'En fil läggs till med knappen eller genom att släppas i fönstret. En bilaga får vara högst 25 MB och alla bilagor tillsammans 150 MB. Samma fil sparas bara en gång.',
          'Bilagorna finns med i säkerhetskopian. Programmet öppnar inte bilagor: spara en kopia och öppna den i det program som den är gjord i. Utrymmet för en borttagen bilaga blir ledigt efter 30 dagar.',
        ],
      },
    ],
  },
  en: {
    title: 'The cooperation log',
    lead: 'Meetings, visits, statements and replies are entered in the log, so that it is known later where Finland was, what it said and what came of it.',
    parts: [
      {
        heading: 'Quick entry',
        blocks: [
          {
            steps: [
              'Choose {quickEntry} and write a line, for example “3.12. GRETA meeting Strasbourg speech”.',
              'See what was read in it: kind, days, place, country and body. The rest is the title. Nothing is invented.',
              'Press Enter. The entry is a draft until you check it and change its state.',
            ],
          },
          'The same can be done in the palette ({palette}): write the line and choose “Enter”. A day without a year is the nearest such day.',
        ],
      },
      {
        heading: 'The page of an entry',
        blocks: [
          {
            list: [
              'Parties: a body, an organisation, a person or a name alone, each in its role.',
              'What Finland said, outcomes and the positions of others. The search {goSaid} finds them later.',
              'Follow-up tasks go to the list of tasks.',
              'The programme of a country visit: items, hosts and participants.',
            ],
          },
          'The menu of actions duplicates an entry, goes on with it as a series or saves it as a template. The date is always left open.',
        ],
      },
      {
        heading: 'Confidentiality',
        blocks: [
          'An internal entry is marked as internal in documents. A restricted one is put into no document and no export.',
          { note: 'Data on victims or individual cases are not entered in the log.' },
        ],
      },
      {
        heading: 'Attachments',
        blocks: [
          'A file is added with the button or by dropping it onto the window. An attachment may be at most 25 MB, all attachments together 150 MB. The same file is kept only once.',
          'Attachments are part of the backup. The program opens no attachment: save a copy and open it in the program that it was made in. The room of a removed attachment is free after 30 days.',
        ],
      },
    ],
  },
};
