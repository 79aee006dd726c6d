import type { TopicTexts } from '../help-topic.ts';

export const tasks: TopicTexts = {
  fi: {
    title: 'Tehtävät',
    lead: 'Tehtävissä on se, mitä sinun on tehtävä ja mitä muut ovat luvanneet tehdä.',
    parts: [
      {
        heading: 'Tehtävän lisääminen',
        blocks: [
          'Kirjoita tehtävä yhdelle riville ja paina Enter. {newTask} lisää tehtävän missä tahansa ohjelmassa.',
          {
            list: [
              'Päivän voi kirjoittaa samalle riville: ”12.12. pyydä STM:n vastaus”, ”soita sihteeristöön pe” tai ”muistio 2 viikon päästä”.',
              'Ohjelma ymmärtää päivämäärän, viikonpäivän ja sanat tänään, huomenna, tällä viikolla ja ensi viikolla. Viikko tarkoittaa sen perjantaita.',
              'Ymmärretty määräaika näkyy kentän alla ennen lisäämistä.',
            ],
          },
        ],
      },
      {
        heading: 'Lista',
        blocks: [
          {
            list: [
              'Rivillä välilyönti merkitsee tehtävän tehdyksi, F2 tai Enter avaa sen ja Delete poistaa sen.',
              'Rivin valikosta tehtävän voi siirtää päivällä tai viikolla.',
              'Kun tekijäksi merkitään henkilö, organisaatio tai nimi, tehtävä siirtyy näkymään Muiden.',
              'Tehdyt tehtävät ovat näkymässä Tehdyt. Ne voi avata uudelleen.',
            ],
          },
          'Jokaisen muutoksen voi kumota: {undo}.',
        ],
      },
      {
        heading: 'Mistä tehtävä tuli',
        blocks: [
          'Velvoitteen, yhteistyötapahtuman, kyselyn tai suosituksen sivulla lisätty tehtävä muistaa, mihin se liittyy. Linkki vie takaisin sinne. Kun kohde poistetaan, sen tehtävät menevät mukana.',
        ],
      },
    ],
  },
  sv: {
    title: 'Arbetsuppgifter',
    lead: 'Bland arbetsuppgifterna finns det som du ska göra och det som andra har lovat göra.',
    parts: [
      {
        heading: 'Lägga till en arbetsuppgift',
        blocks: [
          'Skriv arbetsuppgiften på en rad och tryck på Enter. {newTask} lägger till en arbetsuppgift var du än är i programmet.',
          {
            list: [
              'Dagen kan skrivas på samma rad: ”12.12. be SHM om svar”, ”ring sekretariatet fre” eller ”promemoria om två veckor”.',
              'Programmet förstår datum, veckodagar och orden i dag, i morgon, denna vecka och nästa vecka. Veckan betyder fredagen i den.',
              'Den förstådda tidsfristen visas under fältet innan arbetsuppgiften läggs till.',
            ],
          },
        ],
      },
      {
        heading: 'Listan',
        blocks: [
          {
            list: [
              'På en rad markerar mellanslag arbetsuppgiften som utförd, F2 eller Enter öppnar den och Delete tar bort den.',
              'I radens meny kan arbetsuppgiften skjutas upp en dag eller en vecka.',
              'När en person, en organisation eller ett namn anges som den som gör arbetsuppgiften flyttas den till vyn Andras.',
              'Utförda arbetsuppgifter finns i vyn Utförda. De kan öppnas på nytt.',
            ],
          },
          'Varje ändring kan ångras: {undo}.',
        ],
      },
      {
        heading: 'Vad arbetsuppgiften kom av',
        blocks: [
          'En arbetsuppgift som läggs till på sidan för en skyldighet, ett samarbete, ett frågeformulär eller en rekommendation minns vad den hör till. Länken leder tillbaka dit. När det raderas följer arbetsuppgifterna med.',
        ],
      },
    ],
  },
  en: {
    title: 'Tasks',
    lead: 'Tasks hold what you have to do and what others have promised to do.',
    parts: [
      {
        heading: 'Adding a task',
        blocks: [
          'Write the task in one line and press Enter. {newTask} adds one from anywhere in the program.',
          {
            list: [
              'The day may stand in the same line: “12.12. ask the ministry for its reply”, “call the secretariat Fri” or “minutes in two weeks”.',
              'Dates, weekdays and the words today, tomorrow, this week and next week are understood. A week means its Friday.',
              'The day that was understood is shown below the field before the task is added.',
            ],
          },
        ],
      },
      {
        heading: 'The list',
        blocks: [
          {
            list: [
              'On a row, Space marks the task done, F2 or Enter opens it and Delete deletes it.',
              'The menu of a row postpones it by a day or a week.',
              'A task done by a person, an organisation or somebody named is shown under Others’.',
              'Tasks that are done are shown under Done, and can be reopened.',
            ],
          },
          'Every change can be undone: {undo}.',
        ],
      },
      {
        heading: 'What a task came of',
        blocks: [
          'A task added on the page of an obligation, an engagement, a questionnaire or a recommendation remembers it. The link leads back there. When that is deleted, its tasks go with it.',
        ],
      },
    ],
  },
};
