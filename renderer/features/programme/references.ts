import { createContext, use } from 'react';
import { pickText, type Language } from '#shared/i18n/languages.ts';
import {
  actionsInOrder,
  type NumberedProgramme,
} from '#shared/programme/outline/number-programme.ts';
import type { RichTextEditorProps } from '#renderer/ui/rich-text-editor/rich-text-editor.tsx';

export type References = NonNullable<RichTextEditorProps['references']>;

/** What texts can refer to: the actions of the programme, by the number that each has now. */
export const ReferencesContext = createContext<References | undefined>(undefined);

export function useReferences(): References | undefined {
  return use(ReferencesContext);
}

/** The actions to choose from; a reference prints the number. */
export function referencesOf(numbered: NumberedProgramme, language: Language): References {
  const actions = actionsInOrder(numbered);
  const numbers = new Map(actions.map(({ action, number }) => [action.id, number]));
  return {
    options: actions.map(({ action, number }) => ({
      value: action.id,
      label: `${number} ${pickText(action.title, language)}`,
    })),
    textOf: (id) => numbers.get(id) ?? '',
  };
}
