/** Characters that stand raised or lowered by themselves, each below the plain one. */
const FORMS = {
  superscript: { plain: '0123456789+-−=()ni', own: '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ' },
  subscript: { plain: '0123456789+-−=()aeoxhklmnpst', own: '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₒₓₕₖₗₘₙₚₛₜ' },
} as const;

/**
 * Raised or lowered letters for a text without form, a title or a footnote: `²` for a raised 2. `null` where one of them
 * has no such character, so that all of them stay as they are and none is raised alone. The text keeps its length.
 */
export function raisedText(text: string, height: keyof typeof FORMS): string | null {
  const { plain, own } = FORMS[height];
  let raised = '';
  for (const letter of text) {
    const at = plain.indexOf(letter);
    if (at < 0 && letter.trim() !== '') return null;
    raised += own[at] ?? letter;
  }
  return raised;
}
