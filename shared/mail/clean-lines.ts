import { cleanPiece } from '../documents/texts/clean-text.ts';
import { codePageOf } from '../tabular/encoding/code-pages.ts';

/** Controls that a decoder made of the letters which Windows-1252 has at 0x80–0x9F (nodejs/node#56542). */
const UPPER_CONTROLS = /[\u0080-\u009f]/gu;
const WINDOWS = codePageOf('windows-1252');

/** A text of a message: letters composed, lines ended by `\n`, tabs kept, no controls; blank lines around it go. */
export function cleanLines(text: string): string {
  return repaired(text).split('\t').map(cleanPiece).join('\t').trimEnd().replace(/^\n+/u, '');
}

/** The same on one line, as a subject or a name stands. */
export function oneLine(text: string): string {
  return cleanPiece(repaired(text)).replace(/\s+/gu, ' ').trim();
}

function repaired(text: string): string {
  return text.replace(UPPER_CONTROLS, (control) =>
    String.fromCharCode(WINDOWS[control.charCodeAt(0)] ?? 0xfffd),
  );
}
