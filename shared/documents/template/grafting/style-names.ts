/**
 * What Word calls its own styles. A file from Word itself keeps the English name whatever Word's language, with the id in
 * that language (`Otsikko1`); what other programs write may have the name translated as well. Names in small letters,
 * without spaces and hyphens; Finnish, Swedish, German (from the menus of those Words).
 */
const NAMES: Record<string, readonly string[]> = {
  title: ['otsikko', 'rubrik', 'titel'],
  subtitle: ['alaotsikko', 'underrubrik', 'untertitel'],
  tocheading: [
    'sisällysluettelonotsikko',
    'innehållsförteckningsrubrik',
    'inhaltsverzeichnisüberschrift',
    'contentsheading',
  ],
  caption: ['kuvaotsikko', 'kuvanotsikko', 'beskrivning', 'beschriftung'],
  header: ['ylätunniste', 'sidhuvud', 'kopfzeile'],
  footer: ['alatunniste', 'sidfot', 'fußzeile', 'fusszeile'],
  bodytext: ['leipäteksti', 'brödtext', 'textkörper', 'textbody'],
  listparagraph: ['luettelokappale', 'liststycke', 'listenabsatz'],
  quote: ['lainaus', 'citat', 'zitat', 'quotations', 'blocktext'],
  footnotetext: ['alaviitteenteksti', 'fotnotstext', 'fußnotentext', 'footnote'],
  footnotereference: ['alaviitteenviite', 'fotnotsreferens', 'fußnotenzeichen', 'footnoteanchor'],
  hyperlink: ['hyperlinkki', 'hyperlänk', 'internetlink'],
  strong: ['voimakas', 'stark', 'fett', 'strongemphasis'],
};
for (let level = 1; level <= 6; level += 1) {
  NAMES[`heading${level}`] = [`otsikko${level}`, `rubrik${level}`, `überschrift${level}`];
}
for (let level = 1; level <= 3; level += 1) {
  NAMES[`toc${level}`] = [
    `sisluet${level}`,
    `innehåll${level}`,
    `verzeichnis${level}`,
    `contents${level}`,
  ];
}

/** A style's name or id as it is compared. */
export function foldStyleName(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_-]+/gu, '');
}

/** The names under which a style of ours may stand in a template, best first. */
export function namesOfStyle(ourName: string): string[] {
  const own = foldStyleName(ourName);
  return [own, ...(NAMES[own] ?? [])];
}
