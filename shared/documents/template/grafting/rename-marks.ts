import { NOTE_USES } from './merge-notes.ts';
import { storyParts, treeOf, type WordFile } from '../word-file/word-file.ts';
import { descendants, ownText, type XmlElement } from '../../../xml/xml-tree.ts';

/**
 * Gives the bookmarks, changes and drawings below `roots` numbers that the template does not have, and bookmarks names
 * that it does not have, with all that leads to them.
 */
export function renameMarks(file: WordFile, roots: readonly XmlElement[]): void {
  const theirs = storyParts(file).flatMap((part) => descendants(treeOf(file, part).root));
  const ours = roots.flatMap((root) => [root, ...descendants(root)]);
  const highest = (isOf: (one: XmlElement) => boolean, key: string) =>
    theirs.reduce((most, one) => {
      const id = isOf(one) ? Number(one.attributes.get(key)) : NaN;
      return id > most ? id : most;
    }, 0);
  const isMark = ({ name }: XmlElement) => name.startsWith('w:') && !NOTE_USES.has(name);
  const isDrawing = ({ name }: XmlElement) => name === 'wp:docPr';
  const marks = highest(isMark, 'w:id') + 1;
  const drawings = highest(isDrawing, 'id') + 1;
  const taken = new Set(
    theirs
      .filter(({ name }) => name === 'w:bookmarkStart')
      .map(({ attributes }) => attributes.get('w:name') ?? ''),
  );
  const renamed = new Map<string, string>();
  for (const one of ours) {
    const { attributes } = one;
    const id = Number(attributes.get('w:id'));
    if (isMark(one) && attributes.has('w:id') && Number.isSafeInteger(id)) {
      attributes.set('w:id', String(id + marks));
    }
    if (isDrawing(one)) attributes.set('id', String(Number(attributes.get('id')) + drawings));
    const name = attributes.get('w:name');
    if (one.name !== 'w:bookmarkStart' || name === undefined || !taken.has(name)) continue;
    let number = 1;
    while (taken.has(`_Office${number}`)) number += 1;
    taken.add(`_Office${number}`);
    renamed.set(name, `_Office${number}`);
    attributes.set('w:name', `_Office${number}`);
  }
  if (renamed.size > 0) followNames(ours, renamed);
}

function followNames(ours: readonly XmlElement[], renamed: ReadonlyMap<string, string>): void {
  const inWords = (text: string) =>
    text.replace(/[\p{L}\p{N}_]+/gu, (word) => renamed.get(word) ?? word);
  for (const one of ours) {
    const anchor = renamed.get(one.attributes.get('w:anchor') ?? '');
    if (anchor !== undefined) one.attributes.set('w:anchor', anchor);
    const instruction = one.attributes.get('w:instr');
    if (instruction !== undefined) one.attributes.set('w:instr', inWords(instruction));
    if (one.name === 'w:instrText') one.children = [inWords(ownText(one))];
  }
}
