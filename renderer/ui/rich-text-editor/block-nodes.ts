import { mergeAttributes, Node, wrappingInputRule, type Attributes } from '@tiptap/core';
import { HEADING_LEVELS, PARAGRAPH_STYLES } from '#shared/rich-text/rich-text.ts';

/** A block's id as it goes through the clipboard. */
const blockId: Attributes = {
  id: {
    default: null,
    keepOnSplit: false,
    parseHTML: (element) => element.getAttribute('data-id'),
    renderHTML: ({ id }) => (typeof id === 'string' ? { 'data-id': id } : {}),
  },
};

export const Doc = Node.create({ name: 'doc', topNode: true, content: 'block+' });

export const Text = Node.create({ name: 'text', group: 'inline' });

export const Paragraph = Node.create({
  name: 'paragraph',
  priority: 1000,
  group: 'block flow',
  content: 'inline*',
  addAttributes: () => ({
    ...blockId,
    style: {
      default: 'normal',
      parseHTML: (element: HTMLElement) =>
        PARAGRAPH_STYLES.find((style) => style === element.getAttribute('data-style')) ?? 'normal',
      renderHTML: ({ style }: { style?: unknown }) => ({ 'data-style': style }),
    },
  }),
  parseHTML: () => [{ tag: 'p' }],
  renderHTML: ({ HTMLAttributes }) => ['p', HTMLAttributes, 0],
  addKeyboardShortcuts() {
    return { 'Mod-Alt-0': () => this.editor.commands.setNode('paragraph', { style: 'normal' }) };
  },
});

export const Heading = Node.create({
  name: 'heading',
  group: 'block',
  content: 'inline*',
  defining: true,
  addAttributes: () => ({ ...blockId, level: { default: 1, rendered: false } }),
  parseHTML: () =>
    [1, 2, 3, 4, 5, 6].map((level) => ({ tag: `h${level}`, attrs: { level: Math.min(3, level) } })),
  // On the screen a text stands below the view's own headings; see the clipboard for what is copied.
  renderHTML: ({ node, HTMLAttributes }) => [
    'p',
    mergeAttributes(HTMLAttributes, {
      role: 'heading',
      'aria-level': String(Number(node.attrs.level) + 2),
      'data-level': node.attrs.level as unknown,
    }),
    0,
  ],
  addKeyboardShortcuts() {
    return Object.fromEntries(
      HEADING_LEVELS.map((level) => [
        `Mod-Alt-${level}`,
        () => this.editor.commands.setNode('heading', { level }),
      ]),
    );
  },
});

export const BulletList = Node.create({
  name: 'bulletList',
  group: 'block flow',
  content: 'listItem+',
  addAttributes: () => blockId,
  parseHTML: () => [{ tag: 'ul' }],
  renderHTML: ({ HTMLAttributes }) => ['ul', HTMLAttributes, 0],
  addKeyboardShortcuts() {
    return { 'Mod-Shift-8': () => this.editor.commands.toggleList('bulletList', 'listItem') };
  },
  addInputRules() {
    return [wrappingInputRule({ find: /^\s*[-–*•]\s$/u, type: this.type })];
  },
});

export const OrderedList = Node.create({
  name: 'orderedList',
  group: 'block flow',
  content: 'listItem+',
  addAttributes: () => blockId,
  parseHTML: () => [{ tag: 'ol' }],
  renderHTML: ({ HTMLAttributes }) => ['ol', HTMLAttributes, 0],
  addKeyboardShortcuts() {
    return { 'Mod-Shift-7': () => this.editor.commands.toggleList('orderedList', 'listItem') };
  },
  addInputRules() {
    return [wrappingInputRule({ find: /^\s*1[.)]\s$/u, type: this.type })];
  },
});

export const ListItem = Node.create({
  name: 'listItem',
  content: 'paragraph flow*',
  defining: true,
  parseHTML: () => [{ tag: 'li' }],
  renderHTML: ({ HTMLAttributes }) => ['li', HTMLAttributes, 0],
  addKeyboardShortcuts() {
    return {
      Enter: () => this.editor.commands.splitListItem('listItem'),
      Tab: () => this.editor.commands.sinkListItem('listItem'),
      'Shift-Tab': () => this.editor.commands.liftListItem('listItem'),
      Backspace: () => {
        const { empty, $from } = this.editor.state.selection;
        const isAtStart = empty && $from.parentOffset === 0 && $from.depth > 1;
        if (!isAtStart || $from.node(-1).type.name !== 'listItem' || $from.index(-1) > 0) {
          return false;
        }
        return this.editor.commands.liftListItem('listItem');
      },
    };
  },
});

/** `label` is its name for those who do not see it. */
export const pageBreakNode = (host: { pageBreakLabel: string }) =>
  Node.create({
    name: 'pageBreak',
    group: 'block',
    atom: true,
    addAttributes: () => blockId,
    parseHTML: () => [{ tag: 'hr[data-page-break]' }],
    renderHTML: ({ HTMLAttributes }) => [
      'hr',
      mergeAttributes(HTMLAttributes, {
        'data-page-break': '',
        'aria-label': host.pageBreakLabel,
      }),
    ],
    addKeyboardShortcuts() {
      return {
        'Mod-Enter': () => this.editor.commands.insertContent({ type: 'pageBreak' }),
      };
    },
  });
