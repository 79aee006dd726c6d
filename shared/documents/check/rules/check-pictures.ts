import { allIn } from '../all-in.ts';
import { placeOf, type Findings } from '../findings.ts';
import type { WordPackage } from '../word-package.ts';
import { descendants, find, nearest, type XmlElement } from '../../../xml/xml-tree.ts';

/** Pictures and charts have an alternative text or are marked as decoration; nothing floats beside the text. */
export function checkPictures(file: WordPackage, findings: Findings): void {
  for (const { part, root } of file.stories) {
    for (const frame of allIn(root, 'wp:inline', 'wp:anchor')) {
      const where = `${part}: ${find(frame, 'wp:docPr')?.attributes.get('name') ?? frame.name}`;
      if (!isDescribed(frame)) findings.add('picture-without-text', where);
      if (frame.name === 'wp:anchor') findings.add('floating-object', where);
    }
    for (const shape of allIn(root, 'v:shape', 'v:rect', 'v:imagedata')) {
      const outer = nearest(shape, 'v:shape');
      if (outer) continue;
      if (!isText(shape.attributes.get('alt'))) findings.add('picture-without-text', part);
      if (/position:\s*absolute/iu.test(shape.attributes.get('style') ?? '')) {
        findings.add('floating-object', part);
      }
    }
    for (const box of allIn(root, 'w:txbxContent', 'w:framePr')) {
      if (nearest(box, 'wp:anchor')) continue;
      findings.add('floating-object', placeOf(part, nearest(box, 'w:p') ?? box));
    }
  }
}

function isDescribed(frame: XmlElement): boolean {
  const properties = find(frame, 'wp:docPr');
  if (!properties) return false;
  const decorative = descendants(properties, 'adec:decorative').some(
    ({ attributes }) => !['0', 'false'].includes(attributes.get('val') ?? '1'),
  );
  return decorative || isText(properties.attributes.get('descr'));
}

/** The name of a file, which programs fill in by themselves, describes nothing. */
function isText(description = ''): boolean {
  const text = description.trim();
  return text !== '' && !/^\S{1,200}\.(?:png|jpe?g|gif|svg|bmp|tiff?|emf|wmf|webp)$/iu.test(text);
}
