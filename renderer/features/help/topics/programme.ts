import type { TopicTexts } from '../help-topic.ts';

export const programme: TopicTexts = {
  fi: {
    title: 'Toimintaohjelma',
    lead: 'Ohjelma kirjoitetaan yhteen paikkaan: luvut, tavoitteet ja toimenpiteet. Numerot pysyvät kohdallaan, kun järjestys muuttuu.',
    parts: [
      {
        heading: 'Uusi ohjelma',
        blocks: [
          {
            steps: [
              'Valitse {newProgramme}. Anna nimi, kausi ja rakenne.',
              'Ohjelmaan tulevat valmiiksi tavalliset luvut. Niiden nimiä ja järjestystä voi muuttaa, ja turhat voi poistaa.',
              'Lisää rakenteeseen tavoitteet ja niiden alle toimenpiteet: kirjoita nimi riville, Enter vie seuraavaan, sarkain sisemmälle ja Vaihto+sarkain ulommalle tasolle.',
              'Avaa toimenpide ja täytä sen tiedot. Kaikki tallentuu kirjoittaessa.',
            ],
          },
        ],
      },
      {
        heading: 'Rakenteen muuttaminen',
        blocks: [
          'Nuolet liikkuvat rakenteessa. Alt+Vaihto+nuolet siirtävät kohtaa ylös, alas, toisen alle ja takaisin. Ctrl+Enter lisää seuraavan, F2 nimeää uudelleen, Enter avaa kohdan ja Delete poistaa. Samat toiminnot ovat kohdan valikossa, ja kohtaa voi myös vetää. Usea riviin liitetty rivi lisää yhtä monta kohtaa; sarkain rivin alussa tekee siitä edellisen alakohdan.',
          'Numerot määräytyvät järjestyksestä. Viittaukset toimenpiteeseen pysyvät oikeina, vaikka numero muuttuu.',
        ],
      },
      {
        heading: 'Puutteet ja käännökset',
        blocks: [
          'Puutteet kertovat, mitä avoimesta toimenpiteestä ja koko ohjelmasta puuttuu. Puutteesta pääsee kenttään, joka sen korjaa.',
          'Tekstit kirjoitetaan ensin suomeksi. Kun suomenkielinen teksti muuttuu, käännös merkitään vanhentuneeksi, kunnes se on tarkistettu.',
        ],
      },
      {
        heading: 'Toimenpiteet taulukkona',
        blocks: [
          'Ohjelman Taulukko näyttää kaikki toimenpiteet riveinä. Rivejä voi hakea, rajata ja ryhmitellä vastuutahon, tavoitteen tai tilan mukaan, ja sarakkeet voi valita.',
          {
            list: [
              'Nuolet siirtävät ruudusta toiseen. Enter, F2 tai kirjoittaminen muokkaa ruutua, Enter tai sarkain tallentaa ja Esc peruu.',
              'Vaihto+nuolet valitsevat ruutuja, Ctrl+välilyönti rivin ja Ctrl+A kaikki rivit.',
              'Ctrl+Enter tallentaa arvon kaikkiin valittuihin, Ctrl+D täyttää alas ja Delete tyhjentää.',
              'Ctrl+C ja Ctrl+V kopioivat ja liittävät ruutuja myös Exceliin ja Excelistä. Ennen liittämistä näytetään, mitä muuttuu ja mitä ei ymmärretä.',
            ],
          },
          'Alkamisen ja päättymisen voi kirjoittaa päivänä, kuukautena tai vuotena (1.3.2028, 3/2028, 2028), välinä (2027–2029) tai sanalla jatkuva. Vaihtoehdon löytää kirjoittamalla sen alkua.',
          'Asiasanat ovat toimiston omia sanoja, joilla toimenpiteitä haetaan ja rajataan. Taulukossa ne erotetaan puolipisteellä tai pilkulla.',
          'Vastuutahot kirjoitetaan nimellä tai lyhenteellä puolipisteellä erotettuina. Monen rivin muutoksen voi kumota kerralla.',
        ],
      },
      {
        heading: 'Ohjelma kuvina',
        blocks: [
          'Kuvat näyttävät aikataulun, toimenpiteet vastuutahoittain ja tiloittain sekä puutteet tavoitteittain ja vastuutahoittain. Jokaisen kuvan saa myös taulukkona, ja kuvan voi tallentaa tiedostoksi.',
          'Palkki ja taulukon luku avaavat toimenpiteet, jotka niissä on laskettu. Aikataulun palkki avaa toimenpiteen.',
        ],
      },
      {
        heading: 'Ohjelma Word-asiakirjana',
        blocks: [
          {
            steps: [
              'Valitse ohjelman yläreunasta Tee asiakirja ja laji: koko ohjelma, ote yhdelle organisaatiolle tai yhden sivun yhteenveto.',
              'Valitse kieli ja se, tehdäänkö asiakirja ohjelmasta nyt vai jostakin versiosta. Ikkuna kertoo, montako sivua asiakirjassa on noin.',
              'Pitkän ohjelman sisällysluetteloon saa sivunumerot. Niiden laskeminen kestää, ja sen voi keskeyttää.',
            ],
          },
          'Kahden version erot saa versioiden vertailusta Wordiin: jäljitettyinä muutoksina tai luettelona, jossa ovat perustelut.',
        ],
      },
      {
        heading: 'Käännöksen tilaaminen',
        blocks: [
          'Ohjelman Käännökset näyttävät, mitä kielestä puuttuu ja mikä on vanhentunut. Lyhyet tekstit voi kirjoittaa suoraan suomenkielisen viereen.',
          {
            steps: [
              'Valitse Tilaa käännös, kieli ja tilattavat tekstit. Ohjelma tekee Word-asiakirjan: suomi vasemmalla, käännöksen paikka oikealla.',
              'Kun kääntäjä palauttaa asiakirjan, valitse Lue palautunut tilaus tai pudota tiedosto näkymään.',
              'Katso käännökset rivi riviltä ja hyväksy ne. Hyväksymisen voi kumota kerralla.',
            ],
          },
          {
            note: 'Jos suomenkielinen teksti on muuttunut tilauksen jälkeen, käännöstä ei hyväksytä, ellet itse valitse sitä.',
          },
        ],
      },
      {
        heading: 'Versiot ja niiden vertailu',
        blocks: [
          'Versio on nimetty kopio ohjelmasta. Se ei muutu, ja tarkiste osoittaa sen. Tee versio aina, kun lähetät luonnoksen eteenpäin: {makeVersion}.',
          {
            steps: [
              'Avaa ohjelman Versiot ja valitse Vertaa. Vertailla voi kahta versiota tai versiota ja nykyistä tilaa.',
              'Lisätty teksti on alleviivattu ja poistettu yliviivattu. Alt+nuoli alas ja ylös siirtyvät erosta toiseen.',
              'Kirjaa muutoksen viereen, kuka sitä pyysi ja miksi. Perustelut näkyvät myös luvun, tavoitteen ja toimenpiteen omalla sivulla, ja siellä niitä voi kirjata heti.',
            ],
          },
          'Version voi palauttaa nykyiseksi. Nykyisestä tilasta tehdään silloin ensin versio, ja palautuksen voi kumota. Versiosta voi myös aloittaa uuden ohjelman.',
          {
            note: 'Hyväksyttäväksi vietyä tai julkaistua versiota ei voi poistaa, eikä versiota, johon toinen perustuu.',
          },
        ],
      },
    ],
  },
  sv: {
    title: 'Handlingsplan',
    lead: 'Planen skrivs på ett ställe: kapitel, mål och åtgärder. Numren stämmer också när ordningen ändras.',
    parts: [
      {
        heading: 'En ny plan',
        blocks: [
          {
            steps: [
              'Välj {newProgramme}. Ange namn, period och struktur.',
              'Planen får genast de vanliga kapitlen. Deras namn och ordning kan ändras, och onödiga kapitel kan tas bort.',
              'Lägg till målen i strukturen och åtgärderna under dem: skriv namnet på raden, Enter går till nästa, tabb till en inre och Skift+tabb till en yttre nivå.',
              'Öppna en åtgärd och fyll i uppgifterna. Allt sparas medan du skriver.',
            ],
          },
        ],
      },
      {
        heading: 'Att ändra strukturen',
        blocks: [
          'Med pilarna rör du dig i strukturen. Alt+Skift+pilarna flyttar punkten upp, ner, in under en annan och ut igen. Ctrl+Enter lägger till följande, F2 byter namn, Enter öppnar punkten och Delete tar bort. Samma funktioner finns i punktens meny, och punkten kan också dras. Flera rader som klistras in på en rad blir lika många punkter; en tabb i början gör raden till en underpunkt.',
          'Numren följer ordningen. Hänvisningar till en åtgärd förblir rätta fastän numret ändras.',
        ],
      },
      {
        heading: 'Brister och översättningar',
        blocks: [
          'Bristerna visar vad som saknas i den öppna åtgärden och i hela planen. Från en brist kommer du till fältet som avhjälper den.',
          'Texterna skrivs först på finska. När den finska texten ändras märks översättningen som föråldrad tills den har kontrollerats.',
        ],
      },
      {
        heading: 'Åtgärderna som tabell',
        blocks: [
          'Planens Tabell visar alla åtgärder som rader. Du kan söka, avgränsa och gruppera raderna per ansvarig aktör, mål eller status, och välja kolumnerna.',
          {
            list: [
              'Pilarna går från ruta till ruta. Enter, F2 eller skrivande redigerar rutan, Enter eller tabb sparar och Esc ångrar.',
              'Skift+pilarna väljer rutor, Ctrl+mellanslag en rad och Ctrl+A alla rader.',
              'Ctrl+Enter sparar värdet i alla valda, Ctrl+D fyller nedåt och Delete tömmer.',
              'Ctrl+C och Ctrl+V kopierar och klistrar in rutor, också till och från Excel. Före inklistringen visas vad som ändras och vad som inte förstås.',
            ],
          },
          'Början och slut kan skrivas som dag, månad eller år (1.3.2028, 3/2028, 2028), som en period (2027–2029) eller med ordet fortlöpande. Ett alternativ hittas genom att skriva början av det.',
          'Ämnesorden är kontorets egna ord som åtgärderna söks och avgränsas med. I tabellen skiljs de åt med semikolon eller kommatecken.',
          'Ansvariga aktörer skrivs med namn eller förkortning, åtskilda med semikolon. En ändring av många rader kan ångras på en gång.',
        ],
      },
      {
        heading: 'Planen i bilder',
        blocks: [
          'Bilderna visar tidtabellen, åtgärderna per ansvarig aktör och status samt bristerna per mål och per ansvarig aktör. Varje bild finns också som tabell och kan sparas som fil.',
          'En stapel och ett tal i tabellen öppnar de åtgärder som räknats där. En stapel i tidtabellen öppnar åtgärden.',
        ],
      },
      {
        heading: 'Planen som Word-dokument',
        blocks: [
          {
            steps: [
              'Välj Skapa ett dokument uppe i planen och dess typ: hela planen, ett utdrag för en organisation eller en sammanfattning på en sida.',
              'Välj språk och om dokumentet görs av planen nu eller av en version. Fönstret säger ungefär hur många sidor dokumentet har.',
              'En lång plan kan få sidnummer i innehållsförteckningen. Det tar tid att räkna dem, och räkningen kan avbrytas.',
            ],
          },
          'Skillnaderna mellan två versioner fås till Word från jämförelsen: som spårade ändringar eller som en lista med motiveringarna.',
        ],
      },
      {
        heading: 'Beställa översättning',
        blocks: [
          'Handlingsplanens Översättningar visar vad som saknas på ett språk och vad som är föråldrat. Korta texter kan skrivas direkt bredvid den finska.',
          {
            steps: [
              'Välj Beställ översättning, språk och de texter som beställs. Programmet gör ett Word-dokument: finskan till vänster, plats för översättningen till höger.',
              'När översättaren returnerar dokumentet väljer du Läs in returnerad beställning eller släpper filen i vyn.',
              'Se på översättningarna rad för rad och godkänn dem. Godkännandet kan ångras på en gång.',
            ],
          },
          {
            note: 'Om den finska texten har ändrats efter beställningen godkänns översättningen bara om du själv väljer den.',
          },
        ],
      },
      {
        heading: 'Versioner och jämförelse',
        blocks: [
          'En version är en namngiven kopia av planen. Den ändras inte, och kontrollmärket visar det. Skapa en version varje gång du skickar utkastet vidare: {makeVersion}.',
          {
            steps: [
              'Öppna planens Versioner och välj Jämför. Du kan jämföra två versioner eller en version med nuläget.',
              'Tillagd text är understruken och borttagen genomstruken. Alt+nedpil och Alt+uppil går från skillnad till skillnad.',
              'Anteckna vid ändringen vem som bad om den och varför. Motiveringarna syns också på kapitlets, målets och åtgärdens egen sida, och där kan de antecknas genast.',
            ],
          },
          'En version kan återställas. Då görs först en version av nuläget, och återställningen kan ångras. En ny plan kan också börjas från en version.',
          {
            note: 'En version som getts för godkännande eller publicerats kan inte tas bort, och inte heller en version som en annan bygger på.',
          },
        ],
      },
    ],
  },
  en: {
    title: 'Action plan',
    lead: 'The plan is written in one place: chapters, goals and actions. Numbers stay right when the order changes.',
    parts: [
      {
        heading: 'A new plan',
        blocks: [
          {
            steps: [
              'Choose {newProgramme}. Give the name, the period and the structure.',
              'The plan begins with the usual chapters. Their names and order can be changed, and those not needed deleted.',
              'Add the goals to the outline, and the actions below them: write the name on the line, Enter goes to the next one, Tab a level in and Shift+Tab a level out.',
              'Open an action and fill in its details. Everything is saved as it is written.',
            ],
          },
        ],
      },
      {
        heading: 'Changing the outline',
        blocks: [
          'The arrows go about the outline. Alt+Shift+arrows move a line up, down, below another and out again. Ctrl+Enter adds the next one, F2 renames, Enter opens the line and Delete deletes. The menu of a line does the same, and it can be dragged. Several lines pasted into one become as many; a tab at the beginning puts a line below the one before it.',
          'Numbers follow the order. References to an action stay right though its number changes.',
        ],
      },
      {
        heading: 'Gaps and translations',
        blocks: [
          'Gaps tell what is missing in the open action and in the whole plan. A gap leads to the field that closes it.',
          'Texts are first written in Finnish. When the Finnish changes, the translation is marked out of date until it has been looked at.',
        ],
      },
      {
        heading: 'The actions as a table',
        blocks: [
          'Table of the plan shows all actions as rows. They can be searched, filtered and grouped by responsible body, goal or state, and the columns chosen.',
          {
            list: [
              'Arrows go from cell to cell. Enter, F2 or typing edits a cell, Enter or Tab saves it and Esc takes back.',
              'Shift+arrows select cells, Ctrl+Space a row and Ctrl+A all rows.',
              'Ctrl+Enter saves the value into all that is selected, Ctrl+D fills down and Delete empties.',
              'Ctrl+C and Ctrl+V copy and paste cells, also to and from Excel. Before pasting you see what changes and what is not understood.',
            ],
          },
          'Beginning and end can be written as a day, a month or a year (1.3.2028, 3/2028, 2028), as a span (2027–2029) or with the word ongoing. A choice is found by typing its beginning.',
          'Keywords are the office’s own words by which actions are searched and filtered. In the table they are parted by semicolons or commas.',
          'Responsible bodies are written by name or abbreviation, parted by semicolons. A change of many rows is undone in one step.',
        ],
      },
      {
        heading: 'The plan in pictures',
        blocks: [
          'Pictures show the schedule, the actions by responsible body and by state, and the gaps by goal and by responsible body. Each is there as a table too, and can be saved as a file.',
          'A bar, and a number in the table, opens the actions that it counts. A bar of the schedule opens its action.',
        ],
      },
      {
        heading: 'The plan as a Word document',
        blocks: [
          {
            steps: [
              'Choose Create a document at the top of the plan, and its kind: the whole plan, an extract for one organisation or a summary of one page.',
              'Choose the language, and whether it is made of the plan as it is now or of a version. The window says about how many pages the document has.',
              'The contents of a long plan can have page numbers. Counting them takes time, and can be stopped.',
            ],
          },
          'What differs between two versions comes to Word from their comparison: as tracked changes, or as a list with the reasons.',
        ],
      },
      {
        heading: 'Ordering a translation',
        blocks: [
          'Translations of the programme shows what is missing in a language and what is out of date. Short texts can be written right beside the Finnish.',
          {
            steps: [
              'Choose Order a translation, the language and the texts. The program makes a Word document: the Finnish on the left, room for the translation on the right.',
              'When the translator returns the document, choose Read a returned order or drop the file on the view.',
              'Look at the translations row by row and accept them. Accepting can be undone at once.',
            ],
          },
          {
            note: 'Where the Finnish has changed since the order, a translation is accepted only if you choose it yourself.',
          },
        ],
      },
      {
        heading: 'Versions and their comparison',
        blocks: [
          'A version is a named copy of the plan. It does not change, and its check mark shows that. Make one each time you send the draft on: {makeVersion}.',
          {
            steps: [
              'Open Versions of the plan and choose Compare. You can compare two versions, or one with the present.',
              'Added text is underlined and removed text struck through. Alt+Down and Alt+Up go from one difference to the next.',
              'Record beside a change who asked for it and why. The reasons are shown on the page of the chapter, goal or action too, where they can be recorded at once.',
            ],
          },
          'A version can be restored. The current content is first saved as a version, and restoring can be undone. A new plan can also begin from a version.',
          {
            note: 'A version that was submitted for approval or published cannot be deleted, nor one that another is based on.',
          },
        ],
      },
    ],
  },
};
