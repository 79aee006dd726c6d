import type { TopicTexts } from '../help-topic.ts';

export const contacts: TopicTexts = {
  fi: {
    title: 'Yhteystietojen hoitaminen',
    lead: 'Henkilöllä voi olla monta tehtävää, sähköpostia ja puhelinta. Luettelo näyttää ensisijaiset.',
    parts: [
      {
        heading: 'Etsiminen ja rajaaminen',
        blocks: [
          'Siirry hakukenttään: {find}. Haku löytää nimen, organisaation, sähköpostin ja puhelinnumeron mistä kohdasta tahansa, ja pitkässä sanassa saa olla yksi kirjoitusvirhe.',
          'Siirry hakukenttään myös näppäimellä /. Rajauksilla näytetään esimerkiksi vain ministeriöt, tietyn toimielimen jäsenet tai ne, joilta puuttuu sähköposti. Rajaukset näkyvät luettelon yllä, ja kunkin voi poistaa erikseen.',
          'Sarakkeen otsikko lajittelee luettelon. Kun pidät vaihtonäppäimen (Shift) painettuna, toinen sarake lajittelee samanarvoiset. Sarakkeet valitaan ja järjestetään painikkeesta Sarakkeet.',
          'Alanuoli vie hausta luetteloon, ja Enter avaa haun ensimmäisen osuman. Luettelossa kirjaimet vievät nimeen, nuolet vaihtavat myös viereen avattua henkilöä, Vaihto (Shift) ja nuolet tai napsautus valitsevat rivejä ja Ctrl+A kaikki.',
          'Tallenna rajaukset, sarakkeet ja järjestys näkymäksi, jos tarvitset niitä uudelleen. Luettelon voi avata aina omassa näkymässä.',
        ],
      },
      {
        heading: 'Monta kerralla',
        blocks: [
          'Valitse rivejä välilyönnillä tai hiirellä. Valinta säilyy, vaikka haku tai rajaus vaihtuu, ja kaikki löydetyt voi valita kerralla. Valituille voi vaihtaa asiointikielen tai käyttötarkoituksen, merkitä tiedot tarkistetuiksi, lisätä ryhmän tai jakelulistan tai poistaa ne. Ohjelma kertoo ensin, kuinka monta muuttuu, ja kumoamiseen riittää yksi kerta: {undo}.',
        ],
      },
      {
        heading: 'Lisääminen ja korjaaminen',
        blocks: [
          {
            list: [
              'Uusi henkilö: {newPerson}. Uusi organisaatio: {newOrganisation}.',
              'Avaa henkilö luettelosta Enterillä ja muokkaa näppäimellä F2.',
              'Organisaation, jota ei vielä ole, voi lisätä suoraan henkilön lomakkeella.',
              'Kun henkilö vaihtaa työpaikkaa, lisää hänelle uusi tehtävä ja valitse se ensisijaiseksi.',
            ],
          },
        ],
      },
      {
        heading: 'Poistaminen',
        blocks: [
          'Poista valittu henkilö näppäimellä Delete. Poiston voi kumota heti ilmoituksesta tai myöhemmin: {undo}.',
          'Organisaatiota ei voi poistaa, jos siinä on henkilöitä. Ohjelma kertoo, kuinka monta henkilöä on ensin siirrettävä tai poistettava.',
        ],
      },
      {
        heading: 'Lähde ja käyttötarkoitus',
        blocks: [
          'Jokaiseen yhteystietoon merkitään, mistä tieto saatiin, milloin ja mihin sitä käytetään. Tieto auttaa vastaamaan, kun henkilö kysyy omista tiedoistaan.',
        ],
      },
    ],
  },
  sv: {
    title: 'Att sköta kontakterna',
    lead: 'En person kan ha flera befattningar, e-postadresser och telefoner. Listan visar de primära.',
    parts: [
      {
        heading: 'Söka och avgränsa',
        blocks: [
          'Gå till sökfältet: {find}. Sökningen hittar namn, organisation, e-post och telefonnummer var som helst i texten, och ett långt ord får innehålla ett skrivfel.',
          'Du kommer till sökfältet också med tangenten /. Med avgränsningarna visar du till exempel bara ministerierna, medlemmarna i ett visst organ eller dem som saknar e-post. Avgränsningarna syns ovanför listan, och varje avgränsning kan tas bort för sig.',
          'Kolumnens rubrik sorterar listan. När du håller ner Skift sorterar en annan kolumn dem som är lika. Kolumnerna väljer och ordnar du med knappen Kolumner.',
          'Nedåtpilen leder från sökningen till listan, och Enter öppnar den första träffen. I listan leder bokstäver till ett namn, pilarna byter också det som är öppet bredvid, Skift och pilar eller ett klick markerar rader och Ctrl+A alla.',
          'Spara avgränsningarna, kolumnerna och ordningen som en vy om du behöver dem på nytt. Listan kan alltid öppnas i en vy som du själv har sparat.',
        ],
      },
      {
        heading: 'Många på en gång',
        blocks: [
          'Välj rader med mellanslag eller musen. Valet består när sökningen eller avgränsningen byts, och du kan välja alla träffar på en gång. För de valda kan du byta språk eller ändamål, märka uppgifterna som kontrollerade, lägga till en grupp eller sändlista eller ta bort dem. Programmet anger först hur många som ändras, och allt ångras på en gång: {undo}.',
        ],
      },
      {
        heading: 'Lägga till och rätta',
        blocks: [
          {
            list: [
              'Ny person: {newPerson}. Ny organisation: {newOrganisation}.',
              'Öppna en person i listan med Enter och redigera med F2.',
              'En organisation som inte finns ännu kan läggas till direkt i personens formulär.',
              'När en person byter arbete, lägg till en ny befattning och välj den som primär.',
            ],
          },
        ],
      },
      {
        heading: 'Ta bort',
        blocks: [
          'Ta bort den markerade personen med Delete. Du kan ångra borttagningen genast i meddelandet eller senare: {undo}.',
          'En organisation med personer kan inte tas bort. Programmet anger hur många personer som först måste flyttas eller tas bort.',
        ],
      },
      {
        heading: 'Källa och ändamål',
        blocks: [
          'För varje kontakt antecknas varifrån uppgiften kom, när och vad den används till. Det hjälper dig att svara när en person frågar om sina uppgifter.',
        ],
      },
    ],
  },
  en: {
    title: 'Looking after contacts',
    lead: 'A person can have several positions, email addresses and phones. The list shows the primary ones.',
    parts: [
      {
        heading: 'Finding and filtering',
        blocks: [
          'Go to the search field: {find}. The search finds a name, an organisation, an email address or a phone number in any part of it, and a long word may have one typing error.',
          'The key / also goes to the search field. Filters show, for instance, only ministries, the members of a certain body, or those without an email address. Filters stand above the list, and each can be removed on its own.',
          'The heading of a column sorts the list. With Shift held down, another column sorts those that are equal. The button Columns is where columns are chosen and put in order.',
          'The down arrow leads from the search into the list, and Enter opens the first one found. In the list, letters lead to a name, the arrows also change what is open beside it, Shift with arrows or a click selects rows, and Ctrl+A all of them.',
          'Save filters, columns and order as a view if you need them again. The list can always open in a view of your own.',
        ],
      },
      {
        heading: 'Many at once',
        blocks: [
          'Tick rows with the space bar or the mouse. They stay ticked when the search or a filter changes, and all that are found can be ticked at once. For those ticked you can change the language or the purpose, mark the data as verified, add a group or a mailing list, or delete them. The program first says how many will change, and one step takes it all back: {undo}.',
        ],
      },
      {
        heading: 'Adding and correcting',
        blocks: [
          {
            list: [
              'New person: {newPerson}. New organisation: {newOrganisation}.',
              'Open a person in the list with Enter and edit with F2.',
              'An organisation that does not exist yet can be added in the person’s form.',
              'When a person changes jobs, add a new position and choose it as the primary one.',
            ],
          },
        ],
      },
      {
        heading: 'Deleting',
        blocks: [
          'Delete the selected person with the Delete key. You can undo this at once from the notice, or later: {undo}.',
          'An organisation with people cannot be deleted. The program says how many people must first be moved or deleted.',
        ],
      },
      {
        heading: 'Source and purpose',
        blocks: [
          'Each contact shows where the data came from, when, and what they are for. This helps you answer when people ask about their own data.',
        ],
      },
    ],
  },
};
