import type { Texts } from '../fi/index.ts';

export const questionnaires: Texts['questionnaires'] = {
  title: 'Frågeformulär',
  failure: {
    empty: 'Filen innehåller inga frågor. Kontrollera att du valde rätt fil.',
    'too-large':
      'Filen är för stor för ett frågeformulär. Kopiera frågorna ur den och klistra in dem som text.',
    'too-slow':
      'Läsningen av filen tog för lång tid och avbröts. Kopiera frågorna och klistra in dem som text.',
    'not-a-table':
      'Filen är varken ett Word-dokument eller text. Spara den i Word-format (.docx), eller kopiera frågorna och klistra in dem som text.',
    'legacy-excel':
      'Filen har ett gammalt format. Spara den i Word-format (.docx), eller kopiera frågorna och klistra in dem som text.',
    encrypted: 'Filen är skyddad med lösenord. Ta bort skyddet i Word och öppna filen på nytt.',
    damaged:
      'Filen är skadad och kan inte läsas. Öppna och spara den på nytt i Word, eller be avsändaren om en ny.',
    hostile:
      'Filen är uppbyggd på ett sätt som kan skada datorn och öppnas inte. Kontrollera med avsändaren varifrån filen kommer.',
    unreadable:
      'Filen kan inte läsas. Kontrollera att den finns och att den inte är öppen i ett annat program.',
  },
};
