import type { WorkTopics } from '../../help-topic.ts';

export const obligations: WorkTopics['obligations'] = {
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
            'Välj ”Planera bakåt…”. Ändra stegens längder eller dagar och gör uppgifter av dem. Allt kan ångras på en gång: {undo}.',
          ],
        },
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
};
