import { defaultStyleId, inStyle, stylesIn } from './map-styles.ts';
import type { Typeface } from './font-widths.ts';
import { documentTree, type WordFile } from '../word-file/word-file.ts';
import { descendants, find, isOn, valueOf, type XmlElement } from '../../../xml/xml-tree.ts';

/** What Word sets text in that says nothing of it. */
const WORDS_OWN = { font: 'Times New Roman', halfPoints: 20 };

/** Tells how the text of a paragraph is set in a file, by its style and the file's own defaults. */
export function typefacesOf(file: WordFile): (paragraph: XmlElement) => Typeface {
  const root = documentTree(file, 'styles')?.root;
  const styles = stylesIn(root);
  const usual = defaultStyleId(styles);
  const defaults = find(root, 'w:docDefaults', 'w:rPrDefault', 'w:rPr');
  const theme = documentTree(file, 'theme')?.root;
  const known = new Map<string, Typeface>();
  return (paragraph) => {
    const style = valueOf(paragraph, 'w:pPr', 'w:pStyle') ?? usual ?? '';
    const there = known.get(style);
    if (there) return there;
    const said = (name: string) => inStyle(styles, style, 'w:rPr', name) ?? find(defaults, name);
    const size = Number(said('w:sz')?.attributes.get('w:val'));
    const face = {
      font: fontOf(said('w:rFonts'), theme) ?? WORDS_OWN.font,
      halfPoints: size > 0 ? size : WORDS_OWN.halfPoints,
      bold: isOn(said('w:b')) === true,
    };
    known.set(style, face);
    return face;
  };
}

function fontOf(fonts: XmlElement | undefined, theme: XmlElement | undefined): string | undefined {
  const ofTheme = fonts?.attributes.get('w:asciiTheme') ?? '';
  if (ofTheme === '' || !theme) return fonts?.attributes.get('w:ascii');
  const kind = ofTheme.startsWith('major') ? 'a:majorFont' : 'a:minorFont';
  const [font] = descendants(theme, kind);
  return find(font, 'a:latin')?.attributes.get('typeface');
}
