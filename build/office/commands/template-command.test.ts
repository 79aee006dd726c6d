import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { FRAME } from '#shared/documents/testing/good-document.ts';
import { contactListKind } from '#shared/document-kinds/contact-list.ts';
import { programmeKind } from '#shared/document-kinds/programme.ts';
import { bodyLines } from '../../testing/word-files.ts';
import { makeInTemplate, templateCommand } from './template-command.ts';

const file = (name: string) =>
  fileURLToPath(new URL(`../../../e2e/files/templates/${name}`, import.meta.url));

let folder: string;
let printed: string;
let complained: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'office-'));
  printed = '';
  complained = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    complained += String(text);
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

it('lists the places of a template and what is wrong, in words or as JSON', async () => {
  expect(await templateCommand([file('libreoffice.docx'), '--json'])).toBe(0);
  expect(JSON.parse(printed)).toMatchObject({ language: 'sv-FI', findings: [] });
  printed = '';
  expect(await templateCommand([file('faulty-placeholders.docx'), '--language', 'fi'])).toBe(1);
  expect(printed).toContain('Tarkoititko {{asianumero}}? (Teksti, kappale 1)');
  expect(await templateCommand([file('macros.docm')])).toBe(2);
  expect(await templateCommand([join(folder, 'none.docx')])).toBe(2);
});

it('makes a document in a template, and says what stays empty', async () => {
  const make = (name: string) => makeInTemplate(contactListKind.ofSample('fi'), FRAME, file(name));
  const made = await make('python-docx.docx');
  if (typeof made === 'string') throw new Error(made);
  expect(complained).toContain('value-missing');
  // It has no contents.
  expect(complained).not.toContain('page-numbers-guessed');
  expect(made.report).toEqual({ ok: true, findings: [] });
  const lines = bodyLines(made.bytes);
  expect(lines[0]).toBe('Yhteystietoluettelo');
  expect(lines).toContain('Jakelu');
  expect(await make('bomb.docx')).toContain('rakenne, jota Word ei tee');
});

it.each([
  ['fi', 'ovat arvioita'],
  ['sv', 'är uppskattningar'],
  ['en', 'are estimates'],
] as const)(
  'says that page numbers counted in a ministry’s styles are estimates: %s',
  async (language, words) => {
    const frame = { ...FRAME, language, pageNumbers: true };
    const template = file('python-docx.docx');
    const made = await makeInTemplate(programmeKind.ofSample(language), frame, template);
    if (typeof made === 'string') throw new Error(made);
    expect(made.report.ok).toBe(true);
    const said = complained.split('\n').filter((line) => line.startsWith('page-numbers-guessed'));
    expect(said).toEqual([expect.stringContaining(words)]);
  },
);
