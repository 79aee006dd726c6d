import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type * as Layout from 'docx/layout';
import { estimatePageNumbers } from 'docx/layout';
import { expect, it } from 'vitest';
import type { DocumentFrame } from '#shared/documents/document-kind.ts';
import { packDocument } from '#shared/documents/writing/pack-document.ts';
import { programmeDocument } from '#shared/programme/documents/programme.ts';
import { sampleProgrammeModel } from '#shared/document-kinds/programme.ts';
import { sampleOffice } from '#shared/sample-office/sample-office.ts';
import { partText } from '../testing/word-files.ts';
import { fastLayout, isLayout } from './fast-layout.ts';

const FRAME: DocumentFrame = {
  language: 'sv',
  today: '2026-11-25',
  sender: sampleOffice().sender,
  state: 'draft',
  publicity: 'public',
};
const layout = import.meta.resolve('docx/layout');

async function bodyWith(estimator: typeof estimatePageNumbers): Promise<string> {
  const document = programmeDocument.build(sampleProgrammeModel('sv'), FRAME, estimator);
  const bytes = await packDocument(document, {
    title: 'Prov',
    language: 'sv',
    today: FRAME.today,
    author: 'Prov',
  });
  return partText(bytes, 'word/document.xml');
}

it('lays documents out as the library does', async () => {
  expect(isLayout(layout)).toBe(true);
  const folder = mkdtempSync(join(tmpdir(), 'fast-layout-'));
  try {
    const file = join(folder, 'layout.mjs');
    writeFileSync(file, fastLayout(readFileSync(fileURLToPath(layout), 'utf8')));
    const fast = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as typeof Layout;
    const body = await bodyWith(fast.estimatePageNumbers);
    expect(/PAGEREF _Toc1\b.*?<w:t[^>]*>\d+</su.test(body)).toBe(true);
    // Not `toBe` of the two: where they differ, what it prints takes minutes to read.
    expect(body === (await bodyWith(estimatePageNumbers))).toBe(true);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it('refuses a library that is not as it was', () => {
  expect(() => fastLayout('export const estimatePageNumbers = () => new Map();')).toThrow(
    /cannot be made faster/u,
  );
});
