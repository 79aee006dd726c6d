import { Mark, mergeAttributes, Node } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';
import { isLanguage } from '#shared/i18n/languages.ts';
import { textLink } from '#shared/rich-text/text-link.ts';
import type { EditorHost } from './editor-host.ts';

const fromData = (name: string) => (element: HTMLElement) => element.getAttribute(name) ?? '';
const textIn = (value: unknown) => (typeof value === 'string' ? value : '');

export const HardBreak = Node.create({
  name: 'hardBreak',
  inline: true,
  group: 'inline',
  selectable: false,
  linebreakReplacement: true,
  parseHTML: () => [{ tag: 'br' }],
  renderHTML: () => ['br'],
  renderText: () => '\n',
  addKeyboardShortcuts() {
    return { 'Shift-Enter': () => this.editor.commands.insertContent({ type: 'hardBreak' }) };
  },
});

/** A footnote where it is called. Its number is drawn by the style sheet, so that none has to be counted while typing. */
export const footnoteNode = (host: EditorHost) =>
  Node.create({
    name: 'footnote',
    inline: true,
    group: 'inline',
    atom: true,
    addAttributes: () => ({
      id: { default: null, parseHTML: fromData('data-id'), rendered: false },
      text: { default: '', parseHTML: fromData('data-footnote'), rendered: false },
    }),
    parseHTML: () => [{ tag: 'sup[data-footnote]' }],
    renderHTML: ({ node }) => [
      'sup',
      { 'data-footnote': textIn(node.attrs.text), 'data-id': textIn(node.attrs.id) },
    ],
    renderText: ({ node }) => ` [${textIn(node.attrs.text)}]`,
    addNodeView:
      () =>
      ({ node, getPos }) => {
        const dom = document.createElement('sup');
        const show = (text: string) => {
          dom.dataset.footnote = text;
          dom.title = text;
          dom.setAttribute('aria-label', host.footnoteLabel(text));
        };
        dom.setAttribute('role', 'note');
        show(textIn(node.attrs.text));
        dom.addEventListener('click', () => {
          const pos = getPos();
          if (pos !== undefined) host.openFootnote(pos, dom);
        });
        return {
          dom,
          update: (next) => {
            if (next.type !== node.type) return false;
            show(textIn(next.attrs.text));
            return true;
          },
        };
      },
    addKeyboardShortcuts() {
      return {
        Enter: () => {
          const { selection } = this.editor.state;
          if (!(selection instanceof NodeSelection) || selection.node.type !== this.type) {
            return false;
          }
          const dom = this.editor.view.nodeDOM(selection.from);
          if (dom instanceof HTMLElement) host.openFootnote(selection.from, dom);
          return true;
        },
      };
    },
  });

/** A reference: what it prints is asked of the host, and asked anew when the host says so. */
export const referenceNode = (host: EditorHost) =>
  Node.create({
    name: 'actionRef',
    inline: true,
    group: 'inline',
    atom: true,
    addAttributes: () => ({
      actionId: { default: '', parseHTML: fromData('data-reference'), rendered: false },
    }),
    parseHTML: () => [{ tag: 'span[data-reference]' }],
    renderHTML: ({ node }) => {
      const id = textIn(node.attrs.actionId);
      return ['span', { 'data-reference': id }, host.referenceText(id)];
    },
    renderText: ({ node }) => host.referenceText(textIn(node.attrs.actionId)),
    addNodeView:
      () =>
      ({ node }) => {
        const dom = document.createElement('span');
        const id = textIn(node.attrs.actionId);
        dom.dataset.reference = id;
        const show = () => {
          dom.textContent = host.referenceText(id);
        };
        show();
        host.references.add(show);
        return { dom, ignoreMutation: () => true, destroy: () => host.references.delete(show) };
      },
  });

const Bold = Mark.create({
  name: 'bold',
  parseHTML: () => [{ tag: 'strong' }, { tag: 'b' }],
  renderHTML: ({ HTMLAttributes }) => ['strong', HTMLAttributes, 0],
  addKeyboardShortcuts() {
    return { 'Mod-b': () => this.editor.commands.toggleMark('bold') };
  },
});

const Italic = Mark.create({
  name: 'italic',
  parseHTML: () => [{ tag: 'em' }, { tag: 'i' }],
  renderHTML: ({ HTMLAttributes }) => ['em', HTMLAttributes, 0],
  addKeyboardShortcuts() {
    return { 'Mod-i': () => this.editor.commands.toggleMark('italic') };
  },
});

/** Letters are raised or lowered, not both. */
const HEIGHTS = 'superscript subscript';

const Superscript = Mark.create({
  name: 'superscript',
  excludes: HEIGHTS,
  parseHTML: () => [{ tag: 'sup:not([data-footnote])' }],
  renderHTML: ({ HTMLAttributes }) => ['sup', HTMLAttributes, 0],
});

const Subscript = Mark.create({
  name: 'subscript',
  excludes: HEIGHTS,
  parseHTML: () => [{ tag: 'sub' }],
  renderHTML: ({ HTMLAttributes }) => ['sub', HTMLAttributes, 0],
});

/** A link. In the editor it is not followed: a click sets the cursor. */
const linkMark = (host: EditorHost) =>
  Mark.create({
    name: 'link',
    inclusive: false,
    addAttributes: () => ({ href: { default: '' } }),
    parseHTML: () => [
      {
        tag: 'a[href]',
        getAttrs: (element) => {
          const href = textLink(element.getAttribute('href') ?? '');
          return href === null ? false : { href };
        },
      },
    ],
    renderHTML: ({ HTMLAttributes }) => [
      'a',
      mergeAttributes(HTMLAttributes, { rel: 'noopener noreferrer' }),
      0,
    ],
    addKeyboardShortcuts: () => ({
      'Mod-k': () => {
        host.openLink();
        return true;
      },
    }),
  });

const Comment = Mark.create({
  name: 'comment',
  inclusive: false,
  // Comments may overlap.
  excludes: '',
  addAttributes: () => ({
    commentId: {
      default: '',
      parseHTML: fromData('data-comment'),
      renderHTML: ({ commentId }: { commentId?: unknown }) => ({ 'data-comment': commentId }),
    },
  }),
  parseHTML: () => [{ tag: 'span[data-comment]' }],
  renderHTML: ({ HTMLAttributes }) => ['span', HTMLAttributes, 0],
});

const Language = Mark.create({
  name: 'language',
  addAttributes: () => ({ lang: { default: 'fi' } }),
  parseHTML: () => [
    {
      tag: 'span[lang]',
      getAttrs: (element) => {
        const lang = element.getAttribute('lang');
        return isLanguage(lang) ? { lang } : false;
      },
    },
  ],
  renderHTML: ({ HTMLAttributes }) => ['span', HTMLAttributes, 0],
});

export const markExtensions = (host: EditorHost) => [
  Bold,
  Italic,
  Superscript,
  Subscript,
  linkMark(host),
  Comment,
  Language,
];
