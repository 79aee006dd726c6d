import type { Groups } from '../fi/index.ts';

export const forms: Groups['forms'] = {
  code: 'Formulärets kod',
  choose: 'Välj',
  head: { asked: 'Punkt {{code}}', answer: 'Svar (formulär {{code}})' },
  earlier: 'Tidigare svar: {{source}}',
  tableDescription: 'Till vänster det som frågas, till höger plats för svaret.',
  howTo: {
    title: 'Så här svarar du',
    write:
      'Skriv svaret i rutan till höger. Rutan växer med texten och kan innehålla listor och tabeller.',
    choose: 'Där det står Välj, välj svaret i listan.',
    codes:
      'Låt frågorna och koderna efter dem stå kvar: med hjälp av dem läses svaret in på rätt ställe.',
    earlier:
      'På grå botten står ett tidigare svar. Det är bara till för att läsas: skriv det nya svaret i sin helhet i en egen ruta.',
    elsewhere:
      'Om ni inte har något att tillägga, skriv det i rutan. En tom ruta betyder att frågan ännu inte har besvarats.',
    return: 'Skicka tillbaka samma fil i Word-format.',
  },
  questionnaire: {
    kind: 'Enkät',
    questions: 'Frågor',
    respondent: 'Svarande',
    body: 'Frågas av',
    due: 'Svar senast',
    dueOn: 'Senast {{day}}',
    returnTo: 'Returneras till',
    earlierSource: '{{questionnaire}}, fråga {{number}} ({{day}})',
  },
  workbook: { form: 'Formulär', lists: 'Listor' },
  followUp: {
    kind: 'Uppföljningsblankett',
    title: '{{programme}}: åtgärdernas läge',
    asOf: 'Beskriv läget den {{day}}.',
    status: 'Åtgärdens läge',
    round: 'Uppföljningsomgång',
    indicator: 'Indikator: {{name}}',
    unit: 'Enhet: {{unit}}',
    message: {
      subject: '{{programme}}: uppföljningsblankett',
      text: 'Bästa mottagare!\n\nBifogat finns en blankett för uppgifter om hur handlingsplanens åtgärder har framskridit. Fyll i blanketten och returnera den som svar på detta meddelande{{by}}.\n\nMed vänlig hälsning',
      by: ' senast den {{day}}',
    },
  },
};
