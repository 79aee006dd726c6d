import type { WorkTopics } from '../../help-topic.ts';

export const home: WorkTopics['home'] = {
  title: 'Skrivbordet',
  lead: 'Programmet öppnas på skrivbordet. Där syns vad som ska göras nu och vad som är på väg.',
  parts: [
    {
      heading: 'Vad som finns på skrivbordet',
      blocks: [
        {
          list: [
            'Uppgifter: de försenade och de som ska vara klara denna vecka. En uppgift kan markeras som utförd här.',
            'Tidsfrister: skyldigheternas följande tidsfrister och den sista arbetsdag då något ska sändas.',
            'Samarbete denna och nästa vecka.',
            'Pågående utvärderingsomgångar, öppna frågeformulär, handlingsplanen under beredning samt organens lediga platser och mandat som löper ut.',
          ],
        },
        'Varje rad leder till det som den gäller. Ingenting behöver underhållas särskilt på skrivbordet.',
      ],
    },
    {
      heading: 'Ny och utskrift',
      blocks: [
        'Med knappen Ny börjar du en uppgift eller någon annan anteckning. {print} skriver ut dagen på en eller två sidor. Till skrivbordet kommer du alltid med {goHome}.',
      ],
    },
  ],
};
