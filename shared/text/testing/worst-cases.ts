import { expect } from 'vitest';
import { readPasted } from '../../tabular/read-pasted.ts';

/** What patterns and loops stumble over: their own signs and words, again and again. */
export const PIECES = [
  ...['<', '<a', '<a ', '<a "', '</', '<!', '<!--', '<td>', '<td', '<a@', '&', '&#', '{{', '}}'],
  ...['"', '""', '""\t', "'", '(', '[', '{', ')', '(a', '[a', '()', '((1)', '\\', '?', '%1'],
  ...[',', ';', '\t', '\n', '\r', ' ', '\u00a0', ' \n', '\t\n', '\n;', ', ', '; ', ' , ', ' ;'],
  ...['- ', '--', ' - ', '-', '–', ' –', '=', '_', '/', ' / ', '|', '+', '*', '• ', '#', '# '],
  ...['#\n', '- a\n', 'A\n', 'a:\n', '.', '.,', ':', ': ', 'a:', 'a: ', 'a, ', 'A. ', '. a'],
  ...['@', 'a@', '.@', 'a@.', ' @', 'www.', 'a.a', '=?a', 'ent. A', ' ja ', ' c/o ', 's. '],
  ...['1', '1 ', '1.', '1)', '1.\n', '1.1.', '1.1.2026 ', '2026', '12.00', '010', '1€', '€ 1'],
  ...['m€ ', 'a', 'A', 'Aa', 'A ', 'aa '],
];

/** Reads a text that others wrote; what comes of it is of no matter here. */
export type Reader = (text: string) => unknown;

type Worked = { user: number; system: number };

/**
 * How many times as long as plain words a worst case may take: some have as many lines or cells as letters, and what the
 * engine does meanwhile counts too; what begins anew at each letter takes thousands.
 */
const TIMES = 100;
/** What the engine clears up at times may fall on one: it is asked again. */
const TRIES = 5;
const over = (piece: string, letters: number) => piece.repeat(Math.ceil(letters / piece.length));
const WORDS = 'Sana, toinen ja kolmas.\n';
const LIST = over(WORDS, 60_000);
const pasted: Reader = (text) => readPasted({ text });

/**
 * Holds readers of foreign texts to the pace of the machine, in one run: `letters` of `piece` again and again (alone, and
 * between words where `around`) take less than `times` times what as many of plain words take the same reader, or a list of them
 * takes that is pasted, whichever is slower. Time is what the process has `worked`, as Node tells it: a machine that does
 * other things meanwhile makes it no longer.
 */
export function atPace(
  letters: number,
  worked: () => Worked,
  { around = true, times: most = TIMES } = {},
) {
  const took = async (read: Reader, text: string) => {
    const before = worked();
    await read(text);
    const after = worked();
    return after.user + after.system - before.user - before.system;
  };
  const words = over(WORDS, letters);
  const paces = new Map<Reader, number>();
  const measured = async (read: Reader) =>
    Math.max(await took(pasted, LIST), await took(read, words));
  return async (read: Reader, piece: string): Promise<void> => {
    const many = over(piece, letters);
    // The first time is that of a program that is not warm.
    let pace = paces.get(read) ?? (await measured(read), await measured(read));
    paces.set(read, pace);
    for (const text of around ? [many, `page ${many}x`] : [many]) {
      let times = (await took(read, text)) / pace;
      for (let attempt = 1; attempt < TRIES && times >= most; attempt += 1) {
        pace = await measured(read);
        times = (await took(read, text)) / pace;
      }
      expect(times, 'times as long as plain words').toBeLessThan(most);
    }
  };
}
