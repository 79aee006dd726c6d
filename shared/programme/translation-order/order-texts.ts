import type { NumberedProgramme } from '../outline/number-programme.ts';
import type { ProgrammeText } from '../programme-texts.ts';
import type { TargetLanguage } from '../translated.ts';
import { isEmptyText, type TextValue } from '../translation-state.ts';
import { segmentsOf, type Segment } from './segments.ts';

/** How references to actions are shown in an order: the number of the action. */
export function numberIn({ numbers }: Pick<NumberedProgramme, 'numbers'>) {
  return (actionId: string): string => numbers.get(actionId) ?? '';
}

/** A text's value in a language, where there is one to read. */
export function valueIn(
  { text }: Pick<ProgrammeText, 'text'>,
  language: TargetLanguage | 'fi',
): TextValue | undefined {
  const value: TextValue | undefined = text[language];
  return isEmptyText(value) ? undefined : value;
}

/**
 * The segments of an older translation, each beside the Finnish one that it belongs to: by their places where both texts
 * are built alike. Null where they are not: which belongs to which is then for the translator to see.
 */
export function besideFinnish(
  finnish: readonly Segment[],
  translation: TextValue,
  numberOf: (actionId: string) => string,
): Segment[] | null {
  const old = segmentsOf(translation, numberOf);
  const isAlike =
    old.length === finnish.length &&
    old.every(({ kind }, index) => {
      const other = finnish[index]?.kind;
      return kind === other || (!isNote(kind) && !isNote(other));
    });
  return isAlike ? old : null;
}

function isNote(kind: Segment['kind'] | undefined): boolean {
  return kind === 'footnote';
}
