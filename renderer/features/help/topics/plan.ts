import type { TopicTexts } from '../help-topic.ts';

export const plan: TopicTexts = {
  fi: {
    title: 'Olemassa olevan ohjelman tuominen',
    lead: 'Ohjelman, joka on jo Word-asiakirjana tai toimenpidetaulukkona, voi tuoda. Mitään ei tallenneta, ennen kuin olet nähnyt, miten se luettiin.',
    parts: [
      {
        heading: 'Näin tuot ohjelman',
        blocks: [
          {
            steps: [
              'Valitse {importPlan} ja tiedosto: Word (.docx), Excel, LibreOffice tai CSV. Työkirjan taulukot, joissa on samat sarakkeet, luetaan yhtenä ohjelmana, kukin omana tavoitteenaan.',
              'Tarkista nimi, kieli ja kausi. Ne on luettu tiedostosta.',
              'Tarkista sarakkeet ja otsakkeet. Jos jonkin merkitys on väärin, vaihda se: ohjelma luetaan uudelleen.',
              'Tarkista organisaatiot. Tuntematta jääneet voi lisätä uusina, valita toimiston organisaatioista tai jättää pois.',
              'Käy sisältö läpi. Poista valinta kohdasta, jota et tuo, ja vaihda taso, jos kohta luettiin väärin.',
              'Valitse alareunasta ”Tuo … kohtaa”. Ohjelma avautuu.',
            ],
          },
          'Tuonti tekee uuden ohjelman tai lisää osia siihen, jonka valitset kohdassa ”Mihin tuodaan”. Samannimistä kohtaa ei silloin tuoda toiseen kertaan. Tuonnin voi kumota yhdellä kertaa: {undo}.',
        ],
      },
      {
        heading: 'Word-asiakirja',
        blocks: [
          {
            list: [
              'Otsikoista tulee lukuja, tavoitteita ja toimenpiteitä. Taso päätellään otsikkotyylistä, numeroinnista ja sanoista, kuten ”Tavoite 1” tai ”Toimenpide 1.2”.',
              'Toimenpiteen taulukon tai lihavoidun otsakkeen tiedot menevät kenttiin: vastuutaho, aikataulu, rahoitus, mittari.',
              'Jäljitetyt muutokset luetaan hyväksyttyinä. Kuvat ja kommentit jäävät pois, ja siitä kerrotaan.',
            ],
          },
        ],
      },
      {
        heading: 'Taulukko',
        blocks: [
          'Jokainen rivi on toimenpide. Otsikkorivi löytyy, vaikka sen yläpuolella olisi muuta tekstiä. Tavoitteet luetaan omasta sarakkeestaan tai väliotsikkoriveiltä.',
          'Sarakkeet tunnistetaan suomeksi, ruotsiksi ja englanniksi: esimerkiksi Toimenpide, Kuvaus, Vastuutaho, Aikataulu, Rahoitus, Mittari, Asiasanat.',
          'Tunnistamattoman sarakkeen teksti menee kuvaukseen otsakkeensa alle, joten mitään ei katoa.',
        ],
      },
      {
        heading: 'Huomautukset',
        blocks: [
          'Kohdan huomautus kertoo, mitä ei ymmärretty: esimerkiksi sanallinen aikataulu jää aikataulun tarkennukseksi ja suositusviitteet muistiinpanoihin. Täydennä ne tuonnin jälkeen.',
          {
            note: 'Kohtaa, jossa on henkilötunnus, ei voi tuoda. Poista tunnus tiedostosta ja valitse tiedosto uudelleen.',
          },
        ],
      },
    ],
  },
  sv: {
    title: 'Hämta in en befintlig plan',
    lead: 'En plan som redan finns som Word-dokument eller åtgärdstabell kan hämtas in. Ingenting sparas förrän du har sett hur den lästes.',
    parts: [
      {
        heading: 'Så hämtar du in en plan',
        blocks: [
          {
            steps: [
              'Välj {importPlan} och en fil: Word (.docx), Excel, LibreOffice eller CSV. Blad med samma kolumner läses som en handlingsplan, vart och ett som ett mål.',
              'Kontrollera namnet, språket och perioden. De har lästs ur filen.',
              'Kontrollera kolumnerna och rubrikerna. Om någon har fel betydelse, byt den: planen läses på nytt.',
              'Kontrollera organisationerna. De som inte kändes igen kan läggas till som nya, väljas bland kontorets organisationer eller lämnas bort.',
              'Gå igenom innehållet. Avmarkera det som du inte hämtar in och byt nivå om något lästes fel.',
              'Välj ”Hämta in … delar” längst ned. Planen öppnas.',
            ],
          },
          'Det blir en ny plan, eller så kommer delarna till den plan som du väljer under ”Vart hämtas det”. En del med samma namn hämtas då inte in en gång till. Allt kan tas tillbaka på en gång: {undo}.',
        ],
      },
      {
        heading: 'Word-dokument',
        blocks: [
          {
            list: [
              'Rubrikerna blir kapitel, mål och åtgärder. Nivån avgörs av rubrikformatet, numreringen och ord som ”Mål 1” eller ”Åtgärd 1.2”.',
              'Uppgifterna i åtgärdens tabell eller efter en fet rubrik går till fälten: ansvarig, tidtabell, finansiering, indikator.',
              'Spårade ändringar läses som godkända. Bilder och kommentarer lämnas bort, och det sägs.',
            ],
          },
        ],
      },
      {
        heading: 'Tabell',
        blocks: [
          'Varje rad är en åtgärd. Rubrikraden hittas också när det står annan text ovanför den. Målen läses ur en egen kolumn eller ur rader med mellanrubriker.',
          'Kolumnerna känns igen på finska, svenska och engelska: till exempel Åtgärd, Beskrivning, Ansvarig, Tidtabell, Finansiering, Indikator, Ämnesord.',
          'Texten i en kolumn som inte känns igen går till beskrivningen under sin rubrik, så att ingenting försvinner.',
        ],
      },
      {
        heading: 'Anmärkningar',
        blocks: [
          'En anmärkning säger vad som inte förstods: till exempel blir en tidtabell i ord en precisering, och hänvisningar till rekommendationer står i anteckningarna. Komplettera dem efteråt.',
          {
            note: 'En punkt med en personbeteckning kan inte hämtas in. Ta bort beteckningen ur filen och välj filen på nytt.',
          },
        ],
      },
    ],
  },
  en: {
    title: 'Bringing in an existing plan',
    lead: 'A plan that is there already as a Word document or a table of actions can be brought in. Nothing is saved before you have seen how it was read.',
    parts: [
      {
        heading: 'How to bring a plan in',
        blocks: [
          {
            steps: [
              'Choose {importPlan} and a file: Word (.docx), Excel, LibreOffice or CSV. Sheets with the same columns are read as one plan, each as a goal of its own.',
              'Check the name, the language and the period. They were read from the file.',
              'Check the columns and labels. Where one is taken to mean the wrong thing, change it: the plan is read again.',
              'Check the organisations. Those not recognised can be added as new, chosen from the office’s organisations or left out.',
              'Go through the contents. Untick what you do not bring in, and change the level of what was read wrongly.',
              'Choose “Bring in … items” at the foot. The plan opens.',
            ],
          },
          'It becomes a new plan, or its parts go into the plan that you choose under “Where it goes”. An item of the same name is then not brought in twice. It can be taken back in one step: {undo}.',
        ],
      },
      {
        heading: 'A Word document',
        blocks: [
          {
            list: [
              'Headings become chapters, goals and actions. The level is told by the heading style, the numbering and words such as “Goal 1” or “Action 1.2”.',
              'What stands in the table of an action or after a bold label goes to its fields: responsible body, schedule, money, indicator.',
              'Tracked changes are read as accepted. Pictures and comments are left out, and that is said.',
            ],
          },
        ],
      },
      {
        heading: 'A table',
        blocks: [
          'Each row is an action. The header row is found also below other text. Goals are read from a column of their own or from rows that are headings.',
          'Columns are recognised in Finnish, Swedish and English: for example Action, Description, Responsible, Timetable, Funding, Indicator, Keywords.',
          'The text of a column that is not recognised goes to the description under its header, so that nothing is lost.',
        ],
      },
      {
        heading: 'Remarks',
        blocks: [
          'A remark tells what was not understood: a schedule in words, for example, becomes a note on the schedule, and references to recommendations stand in the notes. Complete them afterwards.',
          {
            note: 'An item with a personal identity code cannot be brought in. Remove the code from the file and choose the file again.',
          },
        ],
      },
    ],
  },
};
