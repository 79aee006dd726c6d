import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CommandId } from '#shared/commands/command-list.ts';
import type { Language } from '#shared/i18n/languages.ts';
import { canRunCommand } from '#renderer/session/commands.ts';
import type { PaletteHit } from '#renderer/session/palette-source.ts';
import { useRecentCommands } from '#renderer/session/recent-commands.ts';
import { Icon, isIconName } from '#renderer/ui/icon.tsx';
import { routeOf } from '../routes.ts';
import { commandIcon } from './command-icon.tsx';
import { findCommands, rankInName, wordsOf } from './palette-commands.ts';
import { usePaletteFinders } from './palette-sources.ts';

export type PaletteItem = { key: string; label: string; hint?: string; icon: ReactNode } & (
  | { kind: 'command'; id: CommandId }
  | { kind: 'place'; to: string }
  | { kind: 'act'; run: () => void }
);

const MOST_COMMANDS = 8;

/** What the palette shows for the words typed: before any are, the commands last used and then all of them. */
export function usePaletteSections(
  words: string,
  language: Language,
): { title: string; items: PaletteItem[] }[] {
  const { t } = useTranslation(['common', 'commands']);
  const recent = useRecentCommands((state) => state.ids).filter(canRunCommand);
  const finders = usePaletteFinders(words);

  const item = (id: CommandId): PaletteItem => ({
    kind: 'command',
    key: `command:${id}`,
    id,
    label: t(`commands:${id}`),
    icon: commandIcon(id),
  });
  const found = findCommands(words, language);
  const commands = (ids: readonly CommandId[]) => ids.filter(canRunCommand);
  if (words.trim() === '') {
    return [
      { title: t('common:shell.paletteRecent'), items: recent.map(item) },
      {
        title: t('common:shell.paletteCommands'),
        items: commands(found.byName)
          .filter((id) => !recent.includes(id))
          .map(item),
      },
    ].filter((section) => section.items.length > 0);
  }
  const wanted = wordsOf(words);
  const hits = finders.flatMap((find, source) =>
    find(words, language).map((hit): PaletteItem => ({
      key: `${String(source)}:${hit.id}`,
      label: hit.label,
      ...(hit.hint !== undefined && { hint: hit.hint }),
      icon: hitIcon(hit),
      ...('to' in hit ? { kind: 'place', to: hit.to } : { kind: 'act', run: hit.run }),
    })),
  );
  // What is called so comes before what is found by something else of it; what only the words typed make, last.
  const places = hits
    .filter(({ kind }) => kind === 'place')
    .map((hit) => ({ hit, rank: rankInName(wanted, hit.label) ?? ELSEWHERE }))
    .sort((one, other) => one.rank - other.rank)
    .map(({ hit }) => hit);
  const byName = commands(found.byName).slice(0, MOST_COMMANDS).map(item);
  const others = commands(found.byOtherWord).slice(0, MOST_COMMANDS).map(item);
  const title = t('common:shell.paletteCommands');
  return [
    { title, items: byName },
    { title: t('common:shell.paletteFound'), items: places },
    { title: byName.length > 0 ? t('common:shell.paletteOthers') : title, items: others },
    { title: t('common:shell.paletteMade'), items: hits.filter(({ kind }) => kind === 'act') },
  ].filter((section) => section.items.length > 0);
}

/** After any rank that a name gives. */
const ELSEWHERE = 3;

function hitIcon(hit: PaletteHit): ReactNode {
  if (hit.icon !== undefined && isIconName(hit.icon)) return <Icon name={hit.icon} />;
  return ('to' in hit && routeOf(hit.to)?.icon) || <Icon name="chevron-right" />;
}
