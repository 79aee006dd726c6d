import { allIn } from '../all-in.ts';
import { fieldsOf } from '../fields.ts';
import { placeOf, type Findings } from '../findings.ts';
import type { WordPackage } from '../word-package.ts';
import { textOf } from '../text-of.ts';

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
/** `https://…`, `www.…`, and `example.org/path` without either. */
const ADDRESS = /^(?:https?:|ftp:|file:|mailto:|www\.|[\w.-]+\.[a-z]{2,}\/\S+$)/iu;

/** How much of a text tells whether it is one of the unclear ones or an address. */
const LOOKED_AT = 200;

/** A link's text says where it leads, and it leads somewhere. An e-mail address is such a text; a URL is not. */
export function checkLinks(file: WordPackage, findings: Findings): void {
  for (const { part, root, relationships } of file.stories) {
    for (const link of allIn(root, 'w:hyperlink')) {
      const text = textOf(link).trim();
      const where = placeOf(part, link);
      if (isUnclear(text)) findings.add('link-text-unclear', where);
      const id = link.attributes.get('r:id');
      const target = id === undefined ? undefined : relationships.get(id)?.target;
      const leads = id === undefined ? link.attributes.get('w:anchor') : target;
      if (!leads?.trim()) findings.add('link-without-target', where);
    }
    for (const { instruction, result } of fieldsOf(root).fields) {
      if (result.trim() === '' || !/^\s*HYPERLINK\b/iu.test(instruction)) continue;
      if (!isUnclear(result)) continue;
      findings.add('link-text-unclear', `${part}: ${instruction.trim()}`);
    }
  }
}

/** Whether a link of this text tells the one who hears it alone nothing of where it leads. */
export function isUnclear(text: string): boolean {
  const looked = text.trim().slice(0, LOOKED_AT);
  const words = looked
    .slice(0, 40)
    .toLowerCase()
    .replace(/(?<![.!…:>»\s])[.!…:>»\s]+$/u, '');
  return looked === '' || ADDRESS.test(looked) || UNCLEAR.has(words);
}
