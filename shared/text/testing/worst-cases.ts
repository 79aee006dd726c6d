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

/** How many times as long as plain words a worst case may take. */
const TIMES = 20;
/** How many times as long four times the text may take where it takes longer: the square of it takes sixteen times. */
const GROWTH = 9;
/** What the engine clears up at times may fall on one: it is asked again. */
const TRIES = 5;
const over = (piece: string, letters: number) => piece.repeat(Math.ceil(letters / piece.length));
const WORDS = 'Sana, toinen ja kolmas.\n';
const LIST = over(WORDS, 60_000);
const pasted: Reader = (text) => readPasted({ text });

/**
 * Holds readers of foreign texts to the pace of the machine, in one run: `letters` of `piece` again and again (alone, and
 * between words where `around`) take less than 20 times what as many of plain words take the same reader, or a list of them takes
 * that is pasted, whichever is slower. Where `growsEvenly` is enough, what takes longer, as for having as many lines as
 * letters, may if a quarter of it takes more than a ninth of that. Time is what the process has `worked`, as Node tells it: a machine that does
 * other things meanwhile makes it no longer.
 */
export function atPace(
  letters: number,
  worked: () => Worked,
  { around = true, growsEvenly = false } = {},
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
  /** The least of some: what comes between makes a growth look larger or smaller, and is soon over. */
  const least = async (read: Reader, text: string) => {
    const times: number[] = [];
    for (let attempt = 0; attempt < TRIES; attempt += 1) times.push(await took(read, text));
    return Math.min(...times);
  };
  return async (read: Reader, piece: string): Promise<void> => {
    const texts = (count: number): [string, ...string[]] => {
      const many = over(piece, count);
      return around ? [many, `page ${many}x`] : [many];
    };
    // The first time is that of a program that is not warm.
    let pace = paces.get(read) ?? (await measured(read), await measured(read));
    paces.set(read, pace);
    for (const [index, text] of texts(letters).entries()) {
      let times = (await took(read, text)) / pace;
      for (let attempt = 1; attempt < TRIES && times >= TIMES; attempt += 1) {
        pace = await measured(read);
        times = (await took(read, text)) / pace;
      }
      if (growsEvenly && times >= TIMES) {
        const quarter = texts(letters / 4)[index] ?? '';
        const growth = (await least(read, text)) / (await least(read, quarter));
        expect(growth, 'times as long as a quarter of it').toBeLessThan(GROWTH);
      } else expect(times, 'times as long as plain words').toBeLessThan(TIMES);
    }
  };
}
