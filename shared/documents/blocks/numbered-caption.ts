import { Paragraph, Run, SimpleField, TextRun, type IContext } from 'docx';
import type { Language } from '../../i18n/languages.ts';
import { translatorFor } from '../../i18n/translate.ts';
import type { TextInLanguage } from '../../text/in-language.ts';
import { textRuns } from './text-runs.ts';

/** What captions are counted by. */
export type Captioned = 'table' | 'figure';

/** Per document, how many captions of each are in it already. */
const counts = new WeakMap<object, Record<Captioned, number>>();

/**
 * A caption above a table or a figure, "Taulukko 3. …", "Kuvio 1. …", numbered in the order of the document; Word counts on
 * its own when tables come or go.
 */
export function numberedCaption(
  of: Captioned,
  text: string,
  language: Language,
  within: readonly TextInLanguage[] = [],
): Paragraph {
  const t = translatorFor(language);
  const word = t(`documents:caption.${of}`);
  return new Paragraph({
    style: 'Caption',
    children: [
      new TextRun(`${word}\u00a0`),
      new CountedField(of, word),
      ...textRuns(t('documents:caption.text', { text }), { within }),
    ],
  });
}

/** The number of a caption, which is known once the document is written. */
class CountedField extends Run {
  readonly #of: Captioned;
  readonly #word: string;
  readonly #made = new WeakMap<object, SimpleField>();

  constructor(of: Captioned, word: string) {
    super({});
    this.#of = of;
    this.#word = word;
  }

  override prepForXml(context: IContext) {
    const { file } = context;
    let field = this.#made.get(file);
    if (!field) {
      const counted = counts.get(file) ?? { table: 0, figure: 0 };
      counted[this.#of] += 1;
      counts.set(file, counted);
      field = new SimpleField(`SEQ ${this.#word} \\* ARABIC`, String(counted[this.#of]));
      this.#made.set(file, field);
    }
    return field.prepForXml(context);
  }
}
