import { excerptOf, type ExcerptPiece } from '#shared/cooperation/said-search/excerpt.ts';
import { passagesOf, type SaidTables } from '#shared/cooperation/said-search/passages-of.ts';
import {
  createSaidIndex,
  type SaidChoices,
  type SaidIndex,
  type SaidQuery,
} from '#shared/cooperation/said-search/said-index.ts';
import type { SaidPassage } from '#shared/cooperation/said-search/said-passage.ts';
import {
  saidFile,
  type SaidFile,
  type SaidFormat,
} from '#shared/cooperation/said-search/said-table.ts';
import { pickText, type Language } from '#shared/i18n/languages.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import type { Mark, OfficeReader } from '#renderer/data/office.ts';
import type { CallHandlers } from '../serve-calls.ts';

/** A hit as a line of the screen. */
export type SaidHit = Omit<SaidPassage, 'text'> & {
  language: Language;
  pieces: ExcerptPiece[];
};

export type SaidPage = {
  hits: SaidHit[];
  from: number;
  total: number;
  all: number;
  choices: SaidChoices;
};

type Asked = { query: SaidQuery; language: Language; changeCount: number };

export type SaidCalls = {
  page: { argument: Asked & { from: number; count: number }; answer: SaidPage };
  file: { argument: Asked & { format: SaidFormat; day: CalendarDate }; answer: SaidFile };
};

const TABLES = [
  'engagements',
  'engagementNotes',
  'engagementParties',
  'questionnaires',
  'questions',
  'answers',
  'recommendations',
  'actions',
  'followUpRounds',
  'followUpRequests',
  'statusReports',
  'organisations',
  'bodies',
] as const satisfies readonly (keyof SaidTables)[];

type Rows = { [T in keyof SaidTables]: Map<string, SaidTables[T][number]> };
type Held = { rows: Rows; index: SaidIndex; mark: Mark; changeCount: number; language: Language };

/** The work of the search of what was said: reads once, then follows what changes when it is asked after a change. */
export function saidHandlers(openReader: () => Promise<OfficeReader>): CallHandlers<SaidCalls> {
  let reader: Promise<OfficeReader> | null = null;
  let held: Held | null = null;
  let busy: Promise<unknown> = Promise.resolve();

  const load = async (from: OfficeReader, { language, changeCount }: Asked): Promise<Held> => {
    const { mark, rows } = await from.load(TABLES);
    const byId = Object.fromEntries<Map<string, { id: string }>>(
      TABLES.map((table) => [table, new Map(rows[table].map((row) => [row.id, row]))]),
    ) as Rows;
    return filled({ rows: byId, index: createSaidIndex(), mark, changeCount, language });
  };

  const follow = async (asked: Asked): Promise<Held> => {
    reader ??= openReader();
    const from = await reader;
    if (!held) return await load(from, asked);
    let isChanged = held.language !== asked.language;
    if (held.changeCount < asked.changeCount) {
      const { mark, changed } = await from.changesSince(held.mark, TABLES);
      if (changed === 'everything') return await load(from, asked);
      for (const table of TABLES) {
        const { rows, gone } = changed[table] ?? { rows: [], gone: [] };
        const own = held.rows[table] as Map<string, unknown>;
        for (const row of rows) own.set(row.id, row);
        for (const id of gone) own.delete(id);
        if (rows.length + gone.length > 0) isChanged = true;
      }
      held = { ...held, mark, changeCount: asked.changeCount };
    }
    const now = { ...held, language: asked.language };
    return isChanged ? filled(now) : now;
  };

  /** One after the other: two that follow at once would apply the same changes twice. */
  const current = (asked: Asked): Promise<Held> => {
    const next = busy.then(async () => (held = await follow(asked)));
    busy = next.catch(() => undefined);
    return next;
  };

  return {
    page: async (asked) => {
      const { index } = await current(asked);
      const { found, matchers } = index.find(asked.query, asked.language);
      const from = asked.from < found.length ? asked.from : 0;
      const hits = found.slice(from, from + asked.count).map(({ passage, language }) => {
        const { text, ...rest } = passage;
        return { ...rest, language, pieces: excerptOf(text[language] ?? '', matchers) };
      });
      const all = index.size();
      return { hits, from, total: found.length, all, choices: index.choices() };
    },
    file: async (asked) => {
      const { index, rows } = await current(asked);
      const { found } = index.find(asked.query, asked.language);
      return saidFile(found, namesOf(rows, asked.language), asked);
    },
  };
}

function filled(held: Held): Held {
  const { rows, index, language } = held;
  const tables = Object.fromEntries(
    TABLES.map((table) => [table, [...rows[table].values()]]),
  ) as SaidTables;
  index.fill(passagesOf(tables), namesOf(rows, language));
  return held;
}

function namesOf({ bodies }: Rows, language: Language): Map<string, string> {
  return new Map(
    [...bodies.values()].map((body) => {
      const abbr = pickText(body.abbr, language);
      const name = pickText(body.name, language);
      return [body.id, abbr && abbr !== name ? `${abbr}, ${name}` : name];
    }),
  );
}
