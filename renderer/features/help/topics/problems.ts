import type { TopicTexts } from '../help-topic.ts';

export const problems: TopicTexts = {
  fi: {
    title: 'Kun jokin ei toimi',
    lead: 'Tallennetut tiedot ovat tallessa, vaikka näkymä ei avautuisi. Tässä on tavallisimmat tilanteet.',
    parts: [
      {
        heading: 'Tiedostoa ei voi avata tai tallentaa',
        blocks: [
          {
            list: [
              'Tiedosto on auki toisessa ohjelmassa: sulje se ja yritä uudelleen.',
              'Kansioon ei ole käyttöoikeutta tai levy on täynnä: valitse toinen paikka.',
              'Luetteloa ei tunnisteta: avaa se Excelissä ja tallenna muotoon .xlsx.',
            ],
          },
        ],
      },
      {
        heading: 'Näkymä ei aukea',
        blocks: [
          'Valitse ”Yritä uudelleen”. Jos virhe toistuu, valitse ”Kopioi virhetiedot” ja lähetä ne ohjelman ylläpidolle. Virhetiedoissa ei ole yhteystietoja.',
        ],
      },
      {
        heading: 'Ohjelma ei käynnisty',
        blocks: [
          {
            list: [
              'Ohjelma on jo auki: etsi toinen ikkuna tai sulje se.',
              'Tiedot on tallennettu uudemmalla versiolla: asenna ohjelman uusin versio.',
              'Tiedot puuttuvat tai niitä on vähemmän kuin viimeksi: ohjelma ei ole muuttanut mitään. Palauta suositeltu varmuuskopio. Avaa tiedot sellaisinaan vain, jos tiedät, mistä ero johtuu.',
              'Tietokantaa ei voi avata: käynnistä tietokone uudelleen. Jos se ei auta, ota yhteys ohjelman ylläpitoon. Pidä viimeisin varmuuskopio tallessa.',
            ],
          },
        ],
      },
      {
        heading: 'Jotain katosi',
        blocks: [
          'Kumoa viimeisimmät muutokset: {undo}. Tarkista, ettei luetteloa ole rajattu: haun voi tyhjentää ja rajaukset poistaa luettelon yläpuolelta.',
          'Poistettu tieto on 30 päivää roskakorissa: {goTrash}. Mitä vanhassa varmuuskopiossa oli, näet ja palautat toiminnolla {compareBackup}.',
        ],
      },
    ],
  },
  sv: {
    title: 'När något inte fungerar',
    lead: 'De sparade uppgifterna finns kvar även om en vy inte öppnas. Här är de vanligaste situationerna.',
    parts: [
      {
        heading: 'En fil kan inte öppnas eller sparas',
        blocks: [
          {
            list: [
              'Filen är öppen i ett annat program: stäng den och försök igen.',
              'Du saknar rätt till mappen eller disken är full: välj en annan plats.',
              'Listan känns inte igen: öppna den i Excel och spara den som .xlsx.',
            ],
          },
        ],
      },
      {
        heading: 'En vy öppnas inte',
        blocks: [
          'Välj ”Försök igen”. Om felet upprepas, välj ”Kopiera felinformationen” och skicka den till programmets administratör. Den innehåller inga kontaktuppgifter.',
        ],
      },
      {
        heading: 'Programmet startar inte',
        blocks: [
          {
            list: [
              'Programmet är redan öppet: sök det andra fönstret eller stäng det.',
              'Uppgifterna har sparats med en nyare version: installera programmets senaste version.',
              'Uppgifterna saknas eller är färre än senast: programmet har inte ändrat något. Återställ den rekommenderade säkerhetskopian. Öppna uppgifterna som de är bara om du vet vad skillnaden beror på.',
              'Databasen kan inte öppnas: starta om datorn. Om det inte hjälper, kontakta programmets administratör. Förvara den senaste säkerhetskopian väl.',
            ],
          },
        ],
      },
      {
        heading: 'Något har försvunnit',
        blocks: [
          'Ångra de senaste ändringarna: {undo}. Kontrollera att listan inte är avgränsad: sökningen kan tömmas och avgränsningarna tas bort ovanför listan.',
          'Det som har tagits bort finns i 30 dagar i papperskorgen: {goTrash}. Vad som fanns i en äldre säkerhetskopia ser och återställer du med {compareBackup}.',
        ],
      },
    ],
  },
  en: {
    title: 'When something goes wrong',
    lead: 'What has been saved is safe, even if a view does not open. These are the most common situations.',
    parts: [
      {
        heading: 'A file cannot be opened or saved',
        blocks: [
          {
            list: [
              'The file is open in another program: close it and try again.',
              'You have no access to the folder, or the disk is full: choose another place.',
              'The list is not recognised: open it in Excel and save it as .xlsx.',
            ],
          },
        ],
      },
      {
        heading: 'A view does not open',
        blocks: [
          'Choose “Try again”. If it happens again, choose “Copy error details” and send them to whoever looks after the program. What is copied holds no contact details.',
        ],
      },
      {
        heading: 'The program does not start',
        blocks: [
          {
            list: [
              'The program is already open: find the other window, or close it.',
              'The data were saved with a newer version: install the latest version of the program.',
              'The data are missing, or there are fewer than last time: the program has changed nothing. Restore the recommended backup. Open the data as they are only if you know the reason.',
              'The database cannot be opened: restart the computer. If that does not help, tell whoever looks after the program. Keep the latest backup safe.',
            ],
          },
        ],
      },
      {
        heading: 'Something has disappeared',
        blocks: [
          'Undo the latest changes: {undo}. Check that the list is not filtered: the search and the filters can be cleared above the list.',
          'What was deleted is in the trash for 30 days: {goTrash}. What an older backup held can be seen and brought back with {compareBackup}.',
        ],
      },
    ],
  },
};
