import type { Language } from './languages.ts';

/**
 * What is said where a part of the program cannot be loaded. Apart from the other texts: theirs is a part, too, and may be
 * the one that is missing.
 */
export const LOAD_FAILURE: Record<Language, { title: string; text: string; again: string }> = {
  fi: {
    title: 'Ohjelman osaa ei voitu ladata',
    text: 'Mitään ei ole kadonnut. Yritä uudelleen. Jos se ei auta, sulje ikkuna ja käynnistä ohjelma uudelleen.',
    again: 'Yritä uudelleen',
  },
  sv: {
    title: 'En del av programmet kunde inte laddas',
    text: 'Inget har gått förlorat. Försök igen. Om det inte hjälper, stäng fönstret och starta programmet på nytt.',
    again: 'Försök igen',
  },
  en: {
    title: 'A part of the program could not be loaded',
    text: 'Nothing is lost. Try again. If that does not help, close the window and start the program again.',
    again: 'Try again',
  },
};
