import type { TopicTexts } from '../help-topic.ts';

export const home: TopicTexts = {
  fi: {
    title: 'Työpöytä',
    lead: 'Ohjelma avautuu työpöydälle. Siitä näkee, mitä on tehtävä nyt ja mikä on tulossa.',
    parts: [
      {
        heading: 'Mitä työpöydällä on',
        blocks: [
          {
            list: [
              'Tehtävät: myöhässä olevat ja tällä viikolla erääntyvät. Tehtävän voi merkitä tehdyksi suoraan tästä.',
              'Määräajat: velvoitteiden seuraavat määräajat ja viimeinen työpäivä, jona on lähetettävä.',
              'Kokoukset ja yhteistyö tällä ja ensi viikolla sekä kokoukset, joiden pöytäkirjaa ei ole hyväksytty.',
              'Käynnissä olevat arviointikierrokset, avoimet kyselyt, valmisteltava toimintaohjelma sekä toimielinten avoimet paikat ja päättyvät kaudet.',
            ],
          },
          'Jokainen rivi vie paikkaan, jota se koskee. Mitään ei tarvitse pitää yllä työpöydällä erikseen.',
        ],
      },
      {
        heading: 'Uusi ja tulostus',
        blocks: [
          'Painikkeesta Uusi aloitat tehtävän tai muun kirjauksen. {print} tulostaa päivän yhdelle tai kahdelle sivulle. Työpöydälle palaat aina valinnalla {goHome}.',
        ],
      },
    ],
  },
  sv: {
    title: 'Skrivbordet',
    lead: 'Programmet öppnas på skrivbordet. Där syns vad som ska göras nu och vad som är på väg.',
    parts: [
      {
        heading: 'Vad som finns på skrivbordet',
        blocks: [
          {
            list: [
              'Arbetsuppgifter: de försenade och de som ska vara klara denna vecka. En arbetsuppgift kan markeras som utförd här.',
              'Tidsfrister: skyldigheternas följande tidsfrister och den sista arbetsdag då något ska sändas.',
              'Möten och samarbete denna och nästa vecka samt möten vars protokoll inte är godkänt.',
              'Pågående utvärderingsomgångar, öppna frågeformulär, handlingsplanen under beredning samt organens lediga platser och mandat som löper ut.',
            ],
          },
          'Varje rad leder till det som den gäller. Ingenting behöver underhållas särskilt på skrivbordet.',
        ],
      },
      {
        heading: 'Ny och utskrift',
        blocks: [
          'Med knappen Ny börjar du en arbetsuppgift eller någon annan anteckning. {print} skriver ut dagen på en eller två sidor. Till skrivbordet kommer du alltid med {goHome}.',
        ],
      },
    ],
  },
  en: {
    title: 'Desk',
    lead: 'The program opens on the desk. It shows what is to be done now and what is coming.',
    parts: [
      {
        heading: 'What is on the desk',
        blocks: [
          {
            list: [
              'Tasks: those overdue and those due this week. A task can be marked done right here.',
              'Deadlines: the next deadlines of obligations, and the last working day on which to send.',
              'Meetings and engagements of this week and the next, and meetings whose minutes are not approved.',
              'Review rounds under way, open questionnaires, the action plan being drafted, and empty seats and ending mandates of bodies.',
            ],
          },
          'Every line leads to what it is about. Nothing needs to be kept up on the desk itself.',
        ],
      },
      {
        heading: 'New, and printing',
        blocks: [
          'The button New begins a task or another record. {print} prints the day on a page or two. {goHome} always leads back to the desk.',
        ],
      },
    ],
  },
};
