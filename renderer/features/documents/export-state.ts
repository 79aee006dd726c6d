import type { DocumentFrame } from '#shared/documents/document-kind.ts';
import { isSecret, type Publicity, type Secrecy } from '#shared/documents/publicity.ts';
import type { MakingStep } from '#shared/documents/writing/making-steps.ts';
import type { Language } from '#shared/i18n/languages.ts';
import type { Failure } from '#shared/lib/result.ts';
import type { MadeWord } from '#renderer/workers/word-export/make-word.ts';

/** Which contacts the list holds. */
export type ExportScope = 'all' | 'found' | 'ticked';

/** What the user says of the document. */
export type ExportChoices = {
  language: Language;
  scope: ExportScope;
  state: DocumentFrame['state'];
  publicity: Publicity;
  /** What a mark of secrecy says, as typed. */
  secrecy: Secrecy;
  /** As typed; empty where the registry has given none. */
  caseNumber: string;
  /** The ministry's template to make it in; null for the program's own look. */
  templateId: string | null;
};

/** A document that is built and not yet saved. */
export type BuiltDocument = Omit<MadeWord, 'subject'> & {
  templateName?: string;
  kind: string;
  title: string;
  language: Language;
  fileName: string;
  contacts: number;
  /** How many chosen persons must not stand in it. */
  leftOut: number;
};

export type ExportState = { choices: ExportChoices } & (
  | {
      step: 'form';
      /** Why it was not saved is a sentence already. */
      problem: { about: 'making'; failure: Failure } | { about: 'saving'; text: string } | null;
    }
  | { step: 'making'; doing?: MakingStep }
  | { step: 'findings'; built: BuiltDocument }
  | { step: 'saving'; built: BuiltDocument }
  | { step: 'saved'; fileName: string }
);

export type ExportEvent =
  | { type: 'choose'; changes: Partial<ExportChoices> }
  | { type: 'make' }
  | { type: 'doing'; doing: MakingStep }
  | { type: 'made'; built: BuiltDocument }
  | { type: 'not-made'; failure: Failure }
  | { type: 'save' }
  | { type: 'back' }
  | { type: 'saved'; fileName: string }
  | { type: 'not-saved'; problem: string | null };

/** What is to be said of a secret document before it is made, and is not. */
export function lacksOfSecrecy({ publicity, secrecy }: ExportChoices): (keyof Secrecy)[] {
  if (!isSecret(publicity)) return [];
  const asked: (keyof Secrecy)[] = publicity === 'secret' ? ['basis'] : ['basis', 'extent'];
  return asked.filter((part) => secrecy[part].trim() === '');
}

/** The texts that readers abroad would meet untranslated; at home they are marked, and understood. */
export function untranslatedFor({ untranslated = [], language }: BuiltDocument): string[] {
  return language === 'en' ? untranslated : [];
}

/** Whether nothing is to be said of a document before it is saved. */
export function isClear(built: BuiltDocument): boolean {
  const { report, findings = [] } = built;
  return report.ok && findings.length === 0 && untranslatedFor(built).length === 0;
}

/**
 * The next state of an export. A document with findings stops at them: it is saved only when the user says so. An event
 * that does not belong to the state changes nothing.
 */
export function nextExportState(state: ExportState, event: ExportEvent): ExportState {
  const { choices } = state;
  switch (event.type) {
    case 'choose':
      return state.step === 'form'
        ? { step: 'form', problem: null, choices: { ...choices, ...event.changes } }
        : state;
    case 'make':
      return state.step === 'form' ? { step: 'making', choices } : state;
    case 'doing':
      return state.step === 'making' ? { step: 'making', doing: event.doing, choices } : state;
    case 'made':
      if (state.step !== 'making') return state;
      return isClear(event.built)
        ? { step: 'saving', built: event.built, choices }
        : { step: 'findings', built: event.built, choices };
    case 'not-made':
      if (state.step !== 'making') return state;
      return {
        step: 'form',
        choices,
        problem:
          event.failure.code === 'cancelled' ? null : { about: 'making', failure: event.failure },
      };
    case 'save':
      return state.step === 'findings' ? { step: 'saving', built: state.built, choices } : state;
    case 'back':
      return state.step === 'findings' ? { step: 'form', problem: null, choices } : state;
    case 'saved':
      return state.step === 'saving' ? { step: 'saved', fileName: event.fileName, choices } : state;
    case 'not-saved':
      if (state.step !== 'saving') return state;
      return {
        step: 'form',
        choices,
        problem: event.problem === null ? null : { about: 'saving', text: event.problem },
      };
  }
}
