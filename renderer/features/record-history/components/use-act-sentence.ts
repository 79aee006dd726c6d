import { useTranslation } from 'react-i18next';
import { listText } from '#shared/text/list-text.ts';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import type { HistoryAct, RecordHistoryPage } from '../history-data.ts';
import { useFieldWords } from '../use-field-words.ts';

/** So many fields are named; of more, how many they are. */
const MOST = 4;
/** These begin with a great letter within a sentence too. */
const NAMES = /^(?:Suom|Finland|Finnish|Swedish|English)/u;

/** What an act did to a record and its parts, as one sentence: *Sukunimi ja tehtävä muuttuivat, ryhmä lisättiin.* */
export function useActSentence(page: RecordHistoryPage): (act: HistoryAct) => string | null {
  const { t } = useTranslation(['recordHistory']);
  const language = useScreenLanguage();
  const { label } = useFieldWords(page);

  const fieldsOf = ({ changes }: HistoryAct): string | null => {
    const all = changes.flatMap(({ table, fields }) =>
      fields.map(({ field }) => label(table, field)),
    );
    const labels = [...new Set(all)];
    if (labels.length === 0) return null;
    const named = labels.length > MOST ? labels.slice(0, MOST - 1) : labels;
    const rest = labels.length - named.length;
    const what = [
      ...named.map(withinSentence),
      ...(rest > 0 ? [t('recordHistory:said.moreFields', { count: rest })] : []),
    ];
    const said = { count: labels.length, what: listText(what, language) };
    return t('recordHistory:said.update', said);
  };
  const wholesOf = ({ changes }: HistoryAct, op: 'add' | 'delete' | 'restore'): string | null => {
    const wholes = changes.filter((change) => change.op === op);
    // With the record itself goes what belongs to it.
    const own = wholes.filter(({ part }) => part === null);
    const tables = (own.length > 0 ? own : wholes).map(({ table }) => table);
    if (tables.length === 0) return null;
    const kinds = [...new Set(tables)].map((table) =>
      tables.indexOf(table) === tables.lastIndexOf(table)
        ? page.words.kind(table)
        : page.words.kinds(table),
    );
    const said = { count: tables.length, what: listText(kinds.map(withinSentence), language) };
    return t(`recordHistory:said.${op}`, said);
  };
  return (act) => {
    const clauses = [
      fieldsOf(act),
      wholesOf(act, 'add'),
      wholesOf(act, 'restore'),
      wholesOf(act, 'delete'),
    ].filter((clause) => clause !== null);
    if (clauses.length === 0) return null;
    return `${clauses.join(', ')}.`;
  };
}

function withinSentence(text: string): string {
  const isWord = /^\p{Lu}(?:\p{Ll}|$)/u.test(text) && !NAMES.test(text);
  return isWord ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
