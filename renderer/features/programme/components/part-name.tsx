import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { pickText } from '#shared/i18n/languages.ts';
import type { ProgrammeContent } from '#shared/programme/programme-tables.ts';
import { LocalWords } from '#renderer/ui/words/local-words.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { numberedOf } from '../content-memo.ts';
import { numberWords } from '../outline/line-words.ts';
import { linesOf, outlineOf, type OutlineNode } from '../outline/outline-view.ts';

/** The parts of a programme by id, as its outline has them. */
export function usePartNodes(content: ProgrammeContent): ReadonlyMap<string, OutlineNode> {
  return useMemo(
    () => new Map(linesOf(outlineOf(numberedOf(content))).map((node) => [node.id, node])),
    [content],
  );
}

/** A part as its outline calls it: `Painopiste 2 Uhrit saavat apua`. */
export function PartName({ node }: { node: OutlineNode | undefined }) {
  const { t } = useTranslation(['programme']);
  const language = useScreenLanguage();
  if (!node) return null;
  const number = numberWords(node, language, t);
  return (
    <>
      {number && `${number} `}
      {pickText(node.title, language) ? (
        <LocalWords text={node.title} />
      ) : (
        t('programme:outline.untitled')
      )}
    </>
  );
}
