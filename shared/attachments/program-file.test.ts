import { expect, it } from 'vitest';
import { isProgramFile } from './program-file.ts';

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const TEXT = bytes('Kokous pidettiin.');

it.each([
  ['a program that says so', 'asennus.exe', TEXT],
  ['a program under the name of a report', 'raportti.pdf', bytes('MZ\u0090\0\u0003\0\0\0\u0004\0')],
  ['a program of Linux', 'raportti', bytes('\u007fELF\u0002\u0001\u0001')],
  ['a script', 'muistio.txt', bytes('#!/bin/sh\nrm -rf /\n')],
  ['a script of Windows', 'raportti.pdf.JS', TEXT],
  ['a shortcut', 'raportti.lnk ', TEXT],
  ['a picture of a disk', 'aineisto.iso', TEXT],
])('knows %s', (_, name, content) => {
  expect(isProgramFile(name, content)).toBe(true);
});

it.each([
  ['raportti.docx', TEXT],
  ['kuva.png', bytes('\u0089PNG\r\n')],
  ['Exe-tiedostoista.txt', TEXT],
  ['paketti.zip', bytes('PK\u0003\u0004')],
  ['mz.csv', bytes('MZ-numero;Nimi\r\n1;Aino\r\n')],
])('takes %s for none', (name, content) => {
  expect(isProgramFile(name, content)).toBe(false);
});
