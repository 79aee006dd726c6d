import type { Groups } from '../fi/index.ts';

export const officeDataScreen: Groups['officeDataScreen'] = {
  title: 'Uppgifter för andra program',
  help: 'Kontorets uppgifter som en JSON-fil som andra program och det här programmets kommandorad läser.',
  save: 'Spara kontorets uppgifter (JSON)…',
  question: 'Ska kontorets uppgifter sparas i en fil?',
  noBackup: 'Detta är ingen säkerhetskopia',
  noBackupText:
    'Filen innehåller varken ändringshistoriken, borttagna uppgifter, begränsade samarbetshändelser och frågeformulär, bifogade filer, dokumentmallar eller sparade vyer. Den kan inte återställas. Gör en säkerhetskopia för sig.',
  personal: 'Filen innehåller personuppgifter',
  personalText:
    'Den innehåller alla personer med anteckningar, också de som har invänt mot behandlingen av sina uppgifter. Kontaktuppgifterna till personer vars behandling är begränsad och de egna kontaktuppgifterna till personer med spärrmarkering lämnas bort. Förvara filen som andra personuppgifter och radera den när den inte längre behövs. Exporten antecknas i listan över dokument.',
  go: 'Spara…',
  making: 'Filen sätts ihop…',
  saving: 'Välj var filen sparas.',
  filter: 'JSON-fil',
  fileTitle: 'Kontorets uppgifter',
  saved: 'Kontorets uppgifter sparades: {{name}}',
  failed: 'Filen kunde inte sättas ihop. Ingenting sparades.',
  identityCode_one:
    'Filen skapades inte: på ett ställe finns en personbeteckning. Ta bort den först: Dataskydd, Personbeteckningar.',
  identityCode_other:
    'Filen skapades inte: på {{count}} ställen finns en personbeteckning. Ta bort dem först: Dataskydd, Personbeteckningar.',
  wrongValue: 'Filen skapades inte: {{place}} har ett värde som formatet inte känner till.',
};
