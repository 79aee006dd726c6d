import { placeOf, type Findings } from '../findings.ts';
import type { WordPackage } from '../word-package.ts';
import { above, child, within, type XmlNode } from '../xml-node.ts';

/** Pictures and charts have an alternative text or are marked as decoration; nothing floats beside the text. */
export function checkPictures(file: WordPackage, findings: Findings): void {
  for (const { part, root } of file.stories) {
    for (const frame of within(root, 'wp:inline', 'wp:anchor')) {
      const where = `${part}: ${child(frame, 'wp:docPr')?.attributes['name'] ?? frame.name}`;
      if (!isDescribed(frame)) findings.add('picture-without-text', where);
      if (frame.name === 'wp:anchor') findings.add('floating-object', where);
    }
    for (const shape of within(root, 'v:shape', 'v:rect', 'v:imagedata')) {
      const outer = above(shape, 'v:shape');
      if (outer) continue;
      if (!isText(shape.attributes['alt'])) findings.add('picture-without-text', part);
      if (/position:\s*absolute/iu.test(shape.attributes['style'] ?? '')) {
        findings.add('floating-object', part);
      }
    }
    for (const box of within(root, 'w:txbxContent', 'w:framePr')) {
      if (above(box, 'wp:anchor')) continue;
      findings.add('floating-object', placeOf(part, above(box, 'w:p') ?? box));
    }
  }
}

function isDescribed(frame: XmlNode): boolean {
  const properties = child(frame, 'wp:docPr');
  if (!properties) return false;
  const decorative = within(properties, 'adec:decorative').some(
    ({ attributes }) => !['0', 'false'].includes(attributes['val'] ?? '1'),
  );
  return decorative || isText(properties.attributes['descr']);
}

/** The name of a file, which programs fill in by themselves, describes nothing. */
function isText(description = ''): boolean {
  const text = description.trim();
  return text !== '' && !/^\S{1,200}\.(?:png|jpe?g|gif|svg|bmp|tiff?|emf|wmf|webp)$/iu.test(text);
}
