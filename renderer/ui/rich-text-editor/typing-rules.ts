import { Extension, InputRule, textblockTypeInputRule, textInputRule } from '@tiptap/core';
import { HEADING_LEVELS } from '#shared/rich-text/rich-text.ts';
import { textLink } from '#shared/rich-text/text-link.ts';
import type { EditorHost } from './editor-host.ts';

/** Before a quotation mark that opens: the beginning, a space, a bracket or a dash. */
const OPENS = String.raw`(?:^|[\s([{–—])`;
/** An address as it is typed, up to the space after it; full stop and bracket at its end are the sentence's. */
const ADDRESS = /(?:^|[\s(])((?:https?:\/\/|www\.)\S{3,500}?)[.,;:!?)]*\s$/iu;

/**
 * What typing turns into what was meant: quotation marks and dashes as the language writes them (in Finnish and Swedish
 * both marks are ”, in English “ and ”; a range of years has an en dash), `## ` a heading, an address a link. Backspace
 * right after takes it back.
 */
export const typingRules = (host: EditorHost) =>
  Extension.create({
    name: 'typingRules',
    addInputRules() {
      const { schema } = this.editor;
      const isEnglish = host.language() === 'en';
      const { heading, paragraph } = schema.nodes;
      return [
        ...(isEnglish
          ? [
              textInputRule({ find: new RegExp(`${OPENS}(")$`, 'u'), replace: '“' }),
              textInputRule({ find: new RegExp(`${OPENS}(')$`, 'u'), replace: '‘' }),
            ]
          : []),
        textInputRule({ find: /"$/u, replace: '”' }),
        textInputRule({ find: /'$/u, replace: '’' }),
        textInputRule({ find: /\.\.\.$/u, replace: '…' }),
        textInputRule({ find: /[^\s-]\s?(--)$/u, replace: '–' }),
        textInputRule({ find: /[^\s-]\s(-)\s$/u, replace: '–' }),
        textInputRule({ find: /(?<!\d)(?:19|20)\d\d(-)(?:19|20)\d\d$/u, replace: '–' }),
        ...(heading && paragraph
          ? HEADING_LEVELS.map((level) =>
              textblockTypeInputRule({
                find: new RegExp(`^#{${String(level)}}\\s$`, 'u'),
                type: heading,
                getAttributes: { level },
              }),
            )
          : []),
        linkRule,
      ];
    },
  });

const linkRule = new InputRule({
  find: ADDRESS,
  handler: ({ state, range, match }) => {
    const typed = match[1] ?? '';
    const href = textLink(typed);
    const link = state.schema.marks['link'];
    if (href === null || !link) return null;
    const from = range.from + match[0].indexOf(typed);
    state.tr.addMark(from, from + typed.length, link.create({ href })).removeStoredMark(link);
    return undefined;
  },
});
