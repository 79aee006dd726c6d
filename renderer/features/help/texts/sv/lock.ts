import type { ProgramTopics } from '../../help-topic.ts';

export const lock: ProgramTopics['lock'] = {
  title: 'Låsning av fönstret',
  lead: 'Låset döljer fönstret när du går från datorn. Fönstret öppnas med ditt lösenord.',
  parts: [
    {
      heading: 'Ta låset i bruk',
      blocks: [
        {
          steps: [
            'Öppna inställningarna och delen Låsning av fönstret: {goSettings}.',
            'Välj Ta i bruk låset och skriv lösenordet två gånger.',
            'Välj efter hur lång tid fönstret låses av sig självt när programmet inte har rörts på.',
          ],
        },
        'Så här låser du fönstret genast: {lockWindow}. Påbörjat arbete finns kvar bakom låset. Efter fem fel lösenord kan nästa prövas om en halv minut.',
      ],
    },
    {
      heading: 'Vad låset inte gör',
      blocks: [
        {
          note: 'Låset krypterar inga uppgifter. Den som kommer åt ditt användarkonto på datorn kommer också åt uppgifterna. Lås därför alltid också datorn, och kontrollera med it-stödet att diskkrypteringen är på.',
        },
      ],
    },
    {
      heading: 'Om du glömmer lösenordet',
      blocks: [
        {
          steps: [
            'Tryck på Jag har glömt lösenordet i det låsta fönstret.',
            'Skriv nyckeln på återställningsblanketten. Den börjar med AGE-SECRET-KEY-1.',
            'Fönstret öppnas och låset tas ur bruk. Ta det i bruk med ett nytt lösenord.',
          ],
        },
        'Skriv därför gärna ut återställningsblanketten innan du tar låset i bruk: {goSettings}.',
      ],
    },
  ],
};
