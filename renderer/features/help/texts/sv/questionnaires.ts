import type { WorkTopics } from '../../help-topic.ts';

export const questionnaires: WorkTopics['questionnaires'] = {
  title: 'Frågeformulär',
  lead: 'Ett organs frågeformulär fördelas fråga för fråga till dem som svarar, svaren samlas och bearbetas till Finlands svar.',
  parts: [
    {
      heading: 'Nytt frågeformulär',
      blocks: [
        {
          steps: [
            'Välj {newQuestionnaire}.',
            'Välj en fil (Word eller text) eller klistra in frågorna som text.',
            'Kontrollera frågorna: nummer, nivåer och texter. Dra in, dra ut, slå ihop med den föregående eller lämna bort.',
            'Ge frågeformuläret ett namn, ett organ och en tidsfrist, och spara.',
          ],
        },
        'Numren läses så som organet har skrivit dem: I, I.1, 1.1, a), i). Fortsättningsstycken och listor hör till frågan ovanför. Fotnoter och sidnummer lämnas bort.',
      ],
    },
    {
      heading: 'Fördelning och svar',
      blocks: [
        {
          list: [
            'Markera frågor och välj ”Fördela”: alla får samma respondenter och samma interna tidsfrist. En rubrik gäller det som står under den.',
            'Öppna en fråga och klistra in det mottagna svaret hos respondenten. Anteckna när det kom.',
            'Skriv Finlands svar och markera frågan som färdig.',
            '”Tidigare svar” erbjuder vad Finland har svarat på liknande frågor. Svaret kan användas som utgångspunkt; källan syns.',
            '”Respondenter” visar vem som ännu inte har svarat.',
          ],
        },
      ],
    },
  ],
};
