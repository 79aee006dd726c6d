import { SAFEKEEPING_ARGUMENTS } from '#shared/ipc/safekeeping-arguments.ts';
import type { JournalEntry } from '#shared/safekeeping/journal.ts';
import { checksum } from './file-checksum.ts';

const LINE = /^\{"sum":"([0-9a-f]{16})","entry":(.*)\}$/s;
const entry = SAFEKEEPING_ARGUMENTS.appendJournal.shape.entries.element;

/** As long as tells a torn line for sure; no protection against somebody who means it. */
const sum = (text: string) => checksum(text).slice(0, 16);

/** A line of the journal, `{"sum":…,"entry":{…}}` and a line feed: JSON like any other, with a checksum of its entry. */
export function journalLine(of: JournalEntry): string {
  const text = JSON.stringify(of);
  return `{"sum":"${sum(text)}","entry":${text}}\n`;
}

/**
 * The entries of a journal's file. The last line is left out where it was torn off by a crash: it was never answered for.
 * A damaged line ends the file, since what follows may rest on it: `damaged` is how many lines are not read for that.
 */
export function readJournalLines(text: string): { entries: JournalEntry[]; damaged: number } {
  const lines = text.split('\n');
  // What follows the last line feed: nothing, or a line that was torn off.
  lines.pop();
  const entries: JournalEntry[] = [];
  for (const line of lines) {
    const [, given, body] = LINE.exec(line) ?? [];
    const whole = body !== undefined && sum(body) === given ? readEntry(body) : null;
    if (whole === null) return { entries, damaged: lines.length - entries.length };
    entries.push(whole);
  }
  return { entries, damaged: 0 };
}

function readEntry(text: string): JournalEntry | null {
  try {
    return entry.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
