import type { TopicTexts } from '../help-topic.ts';

export const bodies: TopicTexts = {
  fi: {
    title: 'Toimielimet ja kokoonpanot',
    lead: 'Toimielimessä on paikkoja, ja henkilö on paikalla tietyn kauden. Paikka pysyy, kun henkilö vaihtuu, ja historia säilyy.',
    parts: [
      {
        heading: 'Toimielimen perustaminen',
        blocks: [
          {
            steps: [
              'Avaa {goBodies}. Valitse ”Lisää luettelosta…” tai {newBody}.',
              'Valitse ”Lisää paikkoja…”. Kun valitset monta organisaatiota, kukin saa oman paikan ja halutessasi myös varajäsenen paikan.',
              'Valitse paikan rivillä ”Nimeä…” ja kirjoita henkilön nimi. Uuden henkilön voi lisätä samalla.',
            ],
          },
          'Paikkojen järjestystä muutetaan rivin valikosta: ”Siirrä ylös” ja ”Siirrä alas”.',
        ],
      },
      {
        heading: 'Jäsenet taulukkona tai asettamispäätöksestä',
        blocks: [
          'Valitse ”Kirjaa taulukkona…”, kun paikkoja ja henkilöitä on monta. Jokaiselle riville kirjoitetaan organisaatio, rooli, henkilö ja varajäsen. Sarkain vie solusta toiseen ja Enter seuraavan rivin alkuun. Jos nimeä ei ole yhteystiedoissa, ohjelma kysyy, onko henkilö uusi. Ketään ei lisätä kysymättä.',
          'Asettamispäätöksen taulukon (rooli, sitten virka-asema, nimi ja organisaatio, ja varajäsen) voi kopioida Wordista ja liittää samaan ikkunaan. Ohjelma jakaa solut osiin ja näyttää vieressä, kuka tulee, kuka jatkaa ja kuka väistyy. Mitä ei voi lukea, jää näkyviin sellaisena kuin se on kirjoitettu. Kirjoita kohtaan ”Uudet toimikaudet alkavat”, mistä päivästä muutokset ovat voimassa. Nykyiset jäsenet, joita taulukossa ei ole, jatkavat, ellet päätä heidän kausiaan.',
          'Jos paikkaan on kirjattu väärä henkilö, vaihda hänet samasta päivästä, josta kausi alkaa. Väärä kausi poistetaan silloin kokonaan.',
        ],
      },
      {
        heading: 'Henkilön vaihtaminen',
        blocks: [
          'Valitse rivillä ”Vaihda…”. Kerro, kuka tulee ja mistä päivästä. Lähtijän kausi päättyy edellisenä päivänä ja tulijan kausi alkaa. Samalla tulija voi siirtyä lähtijän tilalle jakelulistoilla, jotka valitset. Jos vaihto on vasta edessä, lähtijä pysyy listoilla ja saat tehtävän, joka muistuttaa poistamaan hänet. Koko vaihdon voi kumota kerralla: {undo}.',
          'Rivin valikosta näkee paikan historian ja voi korjata kausia.',
        ],
      },
      {
        heading: 'Mitä puuttuu',
        blocks: [
          'Avoimet paikat, puuttuvat varajäsenet ja 90 päivän kuluessa päättyvät kaudet on merkitty toimielinten luetteloon ja kokoonpanoon. Kautta ei merkitä, kun paikalle on jo nimetty seuraaja. Varajäseniä odotetaan sihteeristöissä, ohjausryhmissä ja työryhmissä, ja muissa silloin, kun jollakin jäsenellä on varajäsenen paikka.',
        ],
      },
      {
        heading: 'Kokoonpano tiettynä päivänä',
        blocks: [
          'Kirjoita päivä kenttään ”Kokoonpano päivänä”, esimerkiksi 1.3.2025. Saman päivän kokoonpanon voi tehdä Word-asiakirjaksi suomeksi, ruotsiksi tai englanniksi.',
          { note: 'Kirjaamon antamat numerot kirjoitat itse. Ohjelma ei keksi niitä.' },
        ],
      },
    ],
  },
  sv: {
    title: 'Organ och sammansättningar',
    lead: 'Ett organ har platser, och en person innehar en plats under en viss period. Platsen finns kvar när personen byts, och historien bevaras.',
    parts: [
      {
        heading: 'Att lägga upp ett organ',
        blocks: [
          {
            steps: [
              'Öppna {goBodies}. Välj ”Lägg till ur katalogen…” eller {newBody}.',
              'Välj ”Lägg till platser…”. När du väljer flera organisationer får varje organisation en egen plats och om du vill också en plats för ersättare.',
              'Välj ”Utse…” på platsens rad och skriv personens namn. En ny person kan läggas till samtidigt.',
            ],
          },
          'Platsernas ordning ändras i radens meny: ”Flytta upp” och ”Flytta ned”.',
        ],
      },
      {
        heading: 'Medlemmar som tabell eller ur ett tillsättningsbeslut',
        blocks: [
          'Välj ”För in som tabell…” när det finns många platser och personer. På varje rad skrivs organisation, roll, person och ersättare. Tabbtangenten går från cell till cell och Enter till början av nästa rad. Om namnet inte finns bland kontakterna frågar programmet om personen är ny. Ingen läggs till utan att du har tillfrågats.',
          'Tabellen i ett tillsättningsbeslut (roll, sedan tjänsteställning, namn och organisation, och ersättare) kan kopieras ur Word och klistras in i samma fönster. Programmet delar cellerna och visar bredvid vem som kommer, fortsätter och lämnar. Det som inte kan läsas står kvar som det är skrivet. Skriv vid ”De nya mandaten börjar” från vilken dag ändringarna gäller. Nuvarande medlemmar som inte finns i tabellen fortsätter om du inte avslutar deras mandat.',
          'Om fel person har förts in på en plats, byt från samma dag som mandatet börjar. Det felaktiga mandatet tas då bort helt.',
        ],
      },
      {
        heading: 'Att byta person',
        blocks: [
          'Välj ”Byt…” på raden. Ange vem som kommer och från vilken dag. Perioden för den som lämnar slutar dagen före, och en ny period börjar. Samtidigt kan den som kommer ta över platsen på de sändlistor som du väljer. Om bytet sker först senare blir den som lämnar kvar på listorna, och en uppgift påminner dig om att ta bort personen. Hela bytet kan ångras på en gång: {undo}.',
          'I radens meny ser du platsens historia och kan rätta perioder.',
        ],
      },
      {
        heading: 'Vad som saknas',
        blocks: [
          'Vakanta platser, ersättare som saknas och perioder som slutar inom 90 dagar är markerade i listan över organ och i sammansättningen. En period markeras inte när en efterträdare redan är utsedd. Ersättare förväntas i sekretariat, styrgrupper och arbetsgrupper, och i andra organ när någon medlem har en plats för ersättare.',
        ],
      },
      {
        heading: 'Sammansättningen en viss dag',
        blocks: [
          'Skriv dagen i fältet ”Sammansättning den dag”, till exempel 1.3.2025. Samma dags sammansättning kan göras till ett Word-dokument på finska, svenska eller engelska.',
          { note: 'Registratorskontorets nummer skriver du själv. Programmet hittar inte på dem.' },
        ],
      },
    ],
  },
  en: {
    title: 'Bodies and their compositions',
    lead: 'A body has seats, and a person holds a seat for some time. The seat stays when the person changes, and the history is kept.',
    parts: [
      {
        heading: 'Setting up a body',
        blocks: [
          {
            steps: [
              'Open {goBodies}. Choose “Add from the catalogue…” or {newBody}.',
              'Choose “Add seats…”. When you name several organisations, each gets a seat of its own and, if you wish, a seat for a deputy.',
              'Choose “Appoint…” on the row of a seat and type the name of the person. A new person can be added at the same time.',
            ],
          },
          'The order of seats is changed from the menu of the row: “Move up” and “Move down”.',
        ],
      },
      {
        heading: 'Members as a table or from a decision to appoint',
        blocks: [
          'Choose “Enter as a table…” when there are many seats and people. Each line has the organisation, the role, the person and the deputy. Tab goes from cell to cell, and Enter to the beginning of the next line. Where a name is not among the contacts, the program asks whether the person is new. Nobody is added without being asked about.',
          'The table of a decision to appoint (the role, then title, name and organisation, and the deputy) can be copied from Word and pasted into the same window. The program divides the cells and shows beside them who comes, who stays and who leaves. What cannot be read stays as it is written. Under “The new mandates begin”, write from which day the changes hold. Present members who are not in the table stay unless you end their mandates.',
          'Where the wrong person was entered for a seat, replace them from the very day on which the mandate begins. The wrong mandate is then deleted altogether.',
        ],
      },
      {
        heading: 'Replacing a person',
        blocks: [
          'Choose “Replace…” on the row. Say who comes and from which day. The mandate of the one who leaves ends on the day before, and another begins. On the lists that you tick, the one who comes takes over the place too. If that day is still to come, the one who leaves stays on the lists, and a task reminds you to take them off. All of it can be undone at once: {undo}.',
          'The menu of the row shows the history of the seat, where mandates can be corrected.',
        ],
      },
      {
        heading: 'What is missing',
        blocks: [
          'Vacant seats, missing deputies and mandates that end within 90 days are marked in the list of bodies and in the composition. A mandate is not marked once a successor has been named. Deputies are expected in secretariats, steering groups and working groups, and in others where some member has a seat for a deputy.',
        ],
      },
      {
        heading: 'The composition as on a day',
        blocks: [
          'Type the day into “Composition as on”, for example 1.3.2025. The composition of that day can be made into a Word document in Finnish, Swedish or English.',
          {
            note: 'The numbers of the registry are for you to type. The program never makes them up.',
          },
        ],
      },
    ],
  },
};
