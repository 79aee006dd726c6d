import type { DroppedKind } from '#shared/rich-text/dropped.ts';
import { styleOf, wordsOf } from './dom-helpers.ts';
import { flattenHeights } from './flatten-heights.ts';

const CALL = '.MsoCommentReference';

type Drop = (kind: DroppedKind, count?: number) => void;

/**
 * Word's footnotes: the call is a link `mso-footnote-id:ftn1`, the text a block `mso-element:footnote` with that id.
 * They become `<sup data-footnote="text">`; endnotes too. Then the lists of notes and comments go.
 */
export function takeNotes(body: Element, drop: Drop): void {
  const styled = [...body.querySelectorAll('[data-look]')];
  for (const [element, property, kind] of [
    ['footnote', 'mso-footnote-id', null],
    ['endnote', 'mso-endnote-id', 'endnote'],
  ] as const) {
    const blocks = styled.filter((one) => styleOf(one, 'mso-element') === element);
    const texts = new Map(
      blocks.map((block) => [block.id.toLowerCase(), textOf(block, property, drop)]),
    );
    for (const block of blocks) block.remove();
    for (const call of styled.filter((one) => styleOf(one, property) !== '')) {
      if (!body.contains(call)) continue;
      settleCall(call, texts.get(styleOf(call, property)) ?? '', kind, drop);
    }
  }
  for (const list of styled) {
    if (['footnote-list', 'endnote-list'].includes(styleOf(list, 'mso-element'))) list.remove();
  }
}

/** LibreOffice's footnotes: the call is a link to `sdfootnote1sym`, the text a block `sdfootnote1`; endnotes too. */
export function takeWriterNotes(body: Element, drop: Drop): void {
  for (const [name, kind] of [
    ['sdfootnote', null],
    ['sdendnote', 'endnote'],
  ] as const) {
    for (const back of body.querySelectorAll(`a.${name}sym`)) back.remove();
    const blocks = [...body.querySelectorAll(`div[id^="${name}"]`)];
    const texts = new Map(blocks.map((block) => [`#${block.id}sym`, wordsOfNote(block, drop)]));
    for (const block of blocks) block.remove();
    for (const call of body.querySelectorAll(`a.${name}anc`)) {
      settleCall(call, texts.get(call.getAttribute('href') ?? '') ?? '', kind, drop);
    }
  }
}

function settleCall(call: Element, text: string, kind: 'endnote' | null, drop: Drop): void {
  if (text === '') {
    // What is copied without its notes: the number alone says nothing.
    call.remove();
    drop('unknown');
    return;
  }
  const note = call.ownerDocument.createElement('sup');
  note.setAttribute('data-footnote', text);
  call.replaceWith(note);
  if (kind) drop(kind);
}

function textOf(block: Element, property: string, drop: Drop): string {
  for (const back of block.querySelectorAll('a[data-look]')) {
    if (styleOf(back, property) !== '') back.remove();
  }
  return wordsOfNote(block, drop);
}

function wordsOfNote(block: Element, drop: Drop): string {
  drop('height', flattenHeights(block));
  const paragraphs = [...block.querySelectorAll('p')].map(wordsOf).filter(Boolean);
  return paragraphs.length > 0 ? paragraphs.join(' ') : wordsOf(block);
}

/** Takes what was inserted under tracking and leaves out what was deleted; comments go, their words stay. */
export function settleChanges(body: Element, drop: Drop): void {
  const outermost = (name: string) =>
    [...body.querySelectorAll(name)].filter((one) => !one.parentElement?.closest(name));
  const deleted = outermost('del, .msoDel');
  const isWord =
    body.querySelector('[class^="Mso"], [class^="mso"], ins[cite], del[cite]') !== null;
  drop('deletion', deleted.length);
  for (const element of deleted) element.remove();
  if (isWord) drop('insertion', outermost('ins').length);
  const styled = [...body.querySelectorAll('[data-look]')];
  const comments = styled.filter((one) => styleOf(one, 'mso-element') === 'comment');
  // A comment's own text begins with its mark too.
  const own = new Set(comments.flatMap((one) => [one, ...one.querySelectorAll(CALL)]));
  const calls = [...body.querySelectorAll(CALL)].filter((call) => !own.has(call));
  drop('comment', Math.max(comments.length, calls.length));
  for (const element of calls) element.remove();
  for (const element of styled) {
    if (styleOf(element, 'mso-element') === 'comment-list') element.remove();
  }
  for (const element of comments) element.remove();
}
