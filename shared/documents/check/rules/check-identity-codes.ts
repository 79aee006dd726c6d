import { allIn } from '../all-in.ts';
import { hasIdentityCode } from '../../../lib/identity-code.ts';
import type { Findings } from '../findings.ts';
import type { WordPackage } from '../word-package.ts';
import { elementsOf, ownText } from '../../../xml/xml-tree.ts';

/** No personal identity code beside the text: in the file's properties, where a link leads, what a picture says. */
export function checkIdentityCodes(file: WordPackage, findings: Findings): void {
  const look = (part: string, texts: readonly (string | undefined)[]) => {
    if (texts.some((text) => hasIdentityCode(text ?? ''))) findings.add('identity-code', part);
  };
  look('docProps/core.xml', elementsOf(file.core).map(ownText));
  for (const { part, root, relationships } of file.stories) {
    look(
      part,
      [...relationships.values()].map(({ external, target }) => (external ? target : '')),
    );
    look(
      part,
      allIn(root, 'wp:docPr').flatMap(({ attributes }) => [
        attributes.get('descr'),
        attributes.get('title'),
      ]),
    );
    look(part, allIn(root, 'w:instrText').map(ownText));
  }
}
