import type { Language } from '../../i18n/languages.ts';

/** What the sheet is called that tells how to fill in a template of the program. It is no list, and is not missed. */
export const INSTRUCTION_SHEETS: Record<Language, string> = {
  fi: 'Täyttöohje',
  sv: 'Ifyllningsanvisning',
  en: 'How to fill in',
};

/** Whether a sheet of this name is such an instruction. */
export function isInstructionSheet(name: string): boolean {
  return Object.values(INSTRUCTION_SHEETS).includes(name);
}
