import type { FileChild } from 'docx';
import { expect, it, vi } from 'vitest';
import type { DocumentFrame } from '../documents/document-kind.ts';
import { DOCUMENT_KINDS } from './document-kinds.ts';
import { sampleOffice } from '../sample-office/sample-office.ts';

type Blocks = (blocks: Iterable<FileChild>) => FileChild[];
type WrittenBlocks = { writtenBlocks: Blocks; libraryBlocks: Blocks };

const written = vi.hoisted(() => ({ byLibrary: false }));
vi.mock('../documents/writing/written-blocks.ts', async (load) => {
  const loaded = await load<WrittenBlocks>();
  const { writtenBlocks, libraryBlocks } = loaded;
  const chosen: WrittenBlocks = {
    ...loaded,
    writtenBlocks: (blocks) => (written.byLibrary ? libraryBlocks : writtenBlocks)(blocks),
  };
  return chosen;
});
// Documents whose pages are counted are written by the library; the check takes time and changes nothing.
vi.mock('../documents/pages/page-numbers.ts', () => ({ loadPageNumbers: () => undefined }));
vi.mock('../documents/check/check-document.ts', () => ({
  checkDocument: () => ({ ok: true, findings: [] }),
}));

const FRAME: DocumentFrame = {
  language: 'sv',
  today: '2026-11-25',
  sender: sampleOffice().sender,
  state: 'draft',
  publicity: 'public',
};

it.each(DOCUMENT_KINDS)('$kind: is written as the library writes it', async (kind) => {
  const make = async (byLibrary: boolean) => {
    written.byLibrary = byLibrary;
    const { bytes } = await kind.ofSample('sv').make(FRAME);
    return Buffer.from(bytes);
  };
  const ours = await make(false);
  // Not `toEqual` of the two: where they differ, what it prints takes minutes to read.
  expect(ours.equals(await make(true))).toBe(true);
});
