import type { TopicTexts } from '../help-topic.ts';

export const obligations: TopicTexts = {
  fi: {
    title: 'Velvoitteet ja määräajat',
    lead: 'Mitä Suomi on velkaa kansainvälisille toimielimille, milloin, ja miten määräaika on laskettu.',
    parts: [
      {
        heading: 'Näin pääset alkuun',
        blocks: [
          {
            steps: [
              'Valitse {goObligations} ja ”Lisää luettelosta…”. Luettelossa ovat GRETAn ja UPR:n kierrokset, sopimukset ja tunnetut velvoitteet.',
              'Avaa velvoite. Sivu kertoo määräajan, sen perusteen ja päivän, jona vastaus on viimeistään lähetettävä.',
              'Valitse ”Suunnittele taaksepäin…”. Muuta vaiheiden kestoja tai päiviä ja tee niistä tehtävät. Kaikki kumoutuvat yhdellä kertaa: {undo}.',
            ],
          },
          'Kun kysely, raportti, suositus tai ilmoitus maavierailusta saapuu, kirjaa se kerran komennolla {noteArrival}. Kierroksen vaihe, velvoite, kysely ja merkintä kansainväliseen yhteistyöhön syntyvät siitä, ja niistä voi jatkaa kysymysten lukemiseen tai työn suunnitteluun.',
          'Kun vastaus on lähetetty, valitse määräajan toiminnoista ”Merkitse lähetetyksi…”. Myös kysely ja kierroksen vaihe merkitään silloin valmiiksi.',
          'Omat velvoitteet kirjaat komennolla {newObligation}. Lomake näyttää päivät sitä mukaa kuin kirjoitat.',
        ],
      },
      {
        heading: 'Määräajan sääntö',
        blocks: [
          {
            list: [
              'Kiinteä päivä, esimerkiksi 15.7.2026.',
              'Vuosittain, esimerkiksi joka vuosi 30.9.',
              'Määräaika tapahtumasta, esimerkiksi 2 kuukautta raporttiluonnoksen saamisesta. Ilman tapahtuman päivää määräaikaa ei ole.',
              'Enintään tietyn ajan välein edellisestä kerrasta.',
            ],
          },
          'Viikonloput, pyhäpäivät sekä juhannus- ja jouluaatto eivät ole työpäiviä. Silloin neuvotaan lähettämään edellisenä työpäivänä.',
          {
            note: 'Vahvistamaton päivä on taustatietoa. Tarkista se lähteestä ja valitse ”Vahvista lähteestä…”. Jos muutat sääntöä, vahvistus poistuu.',
          },
        ],
      },
      {
        heading: 'Arviointikierrokset ja yhteyshenkilöt',
        blocks: [
          'Arviointikierrosten taulukossa jokaisen vaiheen voi avata ja muuttaa. Jos vaihe on tehty mutta päivää ei tiedetä, merkitse se niin.',
          'Toimielimet ja sopimukset -näkymässä on kunkin toimielimen sopimukset ja henkilöt, joihin otat yhteyttä.',
        ],
      },
    ],
  },
  sv: {
    title: 'Skyldigheter och tidsfrister',
    lead: 'Vad Finland är skyldigt de internationella organen, när, och hur tidsfristen har räknats ut.',
    parts: [
      {
        heading: 'Så kommer du i gång',
        blocks: [
          {
            steps: [
              'Välj {goObligations} och ”Lägg till ur katalogen…”. Katalogen innehåller GRETAs och UPR:s omgångar, konventioner och kända skyldigheter.',
              'Öppna en skyldighet. Sidan visar tidsfristen, grunden för den och den dag då svaret senast ska skickas.',
              'Välj ”Planera bakåt…”. Ändra stegens längder eller dagar och gör arbetsuppgifter av dem. Allt kan ångras på en gång: {undo}.',
            ],
          },
          'När ett frågeformulär, en rapport, en rekommendation eller ett meddelande om landsbesök har kommit antecknar du det en gång med {noteArrival}. Omgångens skede, skyldigheten, frågeformuläret och anteckningen i det internationella samarbetet uppstår av det, och du kan fortsätta med att läsa in frågorna eller planera arbetet.',
          'När svaret har skickats väljer du ”Märk som skickad…” bland tidsfristens åtgärder. Då markeras också frågeformuläret och omgångens skede som klara.',
          'Egna skyldigheter skriver du in med {newObligation}. Formuläret visar dagarna medan du skriver.',
        ],
      },
      {
        heading: 'Tidsfristens regel',
        blocks: [
          {
            list: [
              'En bestämd dag, till exempel 15.7.2026.',
              'Varje år, till exempel 30.9.',
              'En tid efter en händelse, till exempel 2 månader efter att rapportutkastet har mottagits. Utan händelsens dag finns ingen tidsfrist.',
              'Med högst en viss tid sedan föregående gång.',
            ],
          },
          'Veckoslut, helgdagar samt midsommar- och julafton är inga arbetsdagar. Då ges rådet att skicka föregående arbetsdag.',
          {
            note: 'En obekräftad dag är bakgrundsinformation. Kontrollera den i källan och välj ”Bekräfta ur källan…”. Om du ändrar regeln faller bekräftelsen bort.',
          },
        ],
      },
      {
        heading: 'Utvärderingsomgångar och kontaktpersoner',
        blocks: [
          'I tabellen över omgångarna kan varje skede öppnas och ändras. Om ett skede är gjort men dagen är okänd, märk det så.',
          'Vyn Organ och konventioner visar varje organs konventioner och de personer som du kontaktar.',
        ],
      },
    ],
  },
  en: {
    title: 'Obligations and deadlines',
    lead: 'What Finland owes the international bodies, when, and how the deadline was worked out.',
    parts: [
      {
        heading: 'How to begin',
        blocks: [
          {
            steps: [
              'Choose {goObligations} and “Add from the catalogue…”. The catalogue holds the rounds of GRETA and the UPR, conventions and known obligations.',
              'Open an obligation. Its page gives the deadline, its ground, and the day by which the reply must be sent.',
              'Choose “Plan backwards…”. Change the lengths or days of the steps and make tasks of them. All of it is undone at once: {undo}.',
            ],
          },
          'When a questionnaire, a report, a recommendation or the announcement of a visit has arrived, note it once with {noteArrival}. The stage of the round, the obligation, the questionnaire and the entry of the log come of it, and you can go on to reading the questions or planning the work.',
          'Once the reply is sent, choose “Mark as sent…” among the actions of the deadline. The questionnaire and the stage of the round are then done too.',
          'You enter your own obligations with {newObligation}. The form shows the days as you type.',
        ],
      },
      {
        heading: 'The rule of a deadline',
        blocks: [
          {
            list: [
              'A fixed day, for example 15.7.2026.',
              'Yearly, for example every year on 30.9.',
              'A time after an event, for example 2 months after a draft report was received. Without the day of the event there is no deadline.',
              'At most a certain time after the last one.',
            ],
          },
          'Weekends, public holidays, and the eves of Midsummer and Christmas are no working days. You are then advised to send on the working day before.',
          {
            note: 'An unverified day is background knowledge. Check it in the source and choose “Confirm from the source…”. If you change the rule, the confirmation goes.',
          },
        ],
      },
      {
        heading: 'Evaluation rounds and contact persons',
        blocks: [
          'In the table of rounds each stage can be opened and changed. If a stage is done but nobody knows the day, say so.',
          'The view of bodies and conventions shows the conventions of each body, and the persons whom you turn to there.',
        ],
      },
    ],
  },
};
