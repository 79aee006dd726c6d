import { placeOf, type Findings } from '../findings.ts';
import type { WordPackage } from '../word-package.ts';
import { textOf, within } from '../xml-node.ts';

/** Texts that say nothing of where a link leads, in the three languages. */
const UNCLEAR = new Set([
  ...[
    'tästä',
    'täältä',
    'täällä',
    'tänne',
    'klikkaa',
    'klikkaa tästä',
    'linkki',
    'lue lisää',
    'lisätietoja',
  ],
  ...['här', 'klicka', 'klicka här', 'länk', 'länken', 'läs mer', 'mer information'],
  ...['here', 'click', 'click here', 'link', 'this link', 'read more', 'more', 'more information'],
]);
const ADDRESS = /^(https?:|ftp:|file:|mailto:|www\.)/iu;

/** A link's text says where it leads, and it leads somewhere. An e-mail address is such a text; a URL is not. */
export function checkLinks(file: WordPackage, findings: Findings): void {
  for (const { part, root, relationships } of file.stories) {
    for (const link of within(root, 'w:hyperlink')) {
      const text = textOf(link).trim();
      const where = placeOf(part, link);
      const words = text
        .slice(0, 40)
        .toLowerCase()
        .replace(/[.!…:>»\s]+$/u, '');
      if (text === '' || ADDRESS.test(text) || UNCLEAR.has(words)) {
        findings.add('link-text-unclear', where);
      }
      const id = link.attributes['r:id'];
      const target = id === undefined ? undefined : relationships.get(id)?.target;
      const leads = id === undefined ? link.attributes['w:anchor'] : target;
      if (!leads?.trim()) findings.add('link-without-target', where);
    }
  }
}
