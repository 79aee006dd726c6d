import type { FormRow } from './form.ts';
import { normalText } from './normal-text.ts';

/** The key of the option that a text is the label of, in any language and however it is written. */
export function optionCalled(
  { options }: Pick<FormRow, 'options'>,
  text: string,
): string | undefined {
  const words = comparedText(text);
  return options?.find(({ label, others = [] }) =>
    [label, ...others].some((one) => comparedText(one) === words),
  )?.key;
}

/** A text as labels of options are compared. */
export function comparedText(text: string): string {
  return normalText(text).toLowerCase();
}
