/** Pieces of WordprocessingML for tests, and ways to put them into a part. */
export const BODY = 'word/document.xml';
export const STYLES = 'word/styles.xml';
export const CORE = 'docProps/core.xml';
const LAST = /<w:p>(?:(?!<w:p>).)*Loppu\.<\/w:t><\/w:r><\/w:p>/u;

/** Puts XML in front of the last paragraph. */
export const insert = (xml: string) => (body: string) => body.replace(LAST, (last) => xml + last);
export const replace = (from: string | RegExp, to: string) => (xml: string) =>
  xml.replace(from, to);
export const remove = (from: string | RegExp) => replace(from, '');
export const p = (inner: string) => `<w:p>${inner}</w:p>`;
export const r = (inner: string) => `<w:r>${inner}</w:r>`;
export const t = (text: string) => r(`<w:t xml:space="preserve">${text}</w:t>`);
export const bold = (text: string) =>
  r(`<w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${text}</w:t>`);
export const field = (instruction: string, result: string, dirty = '') =>
  r(`<w:fldChar w:fldCharType="begin"${dirty}/>`) +
  r(`<w:instrText>${instruction}</w:instrText>`) +
  r('<w:fldChar w:fldCharType="separate"/>') +
  result +
  r('<w:fldChar w:fldCharType="end"/>');
export const picture = (kind: 'inline' | 'anchor', description: string) =>
  r(
    `<w:drawing><wp:${kind}><wp:extent cx="1" cy="1"/><wp:docPr id="90" name="Kuva 1"${description}/></wp:${kind}></w:drawing>`,
  );
export const cell = (inner: string, properties = '') =>
  `<w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/>${properties}</w:tcPr>${inner}</w:tc>`;
