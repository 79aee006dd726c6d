import { useLocation } from 'wouter';
import { useOffice } from '#renderer/data/office-context.ts';
import type { Preferences } from '#shared/schema/office-settings.ts';
import { editPreferences } from '#renderer/common/edit-preferences.ts';
import { usePlatform } from '#renderer/platform/platform-context.ts';
import { useCommand } from '#renderer/session/commands.ts';
import { openDialog } from '#renderer/session/open-dialog.ts';
import type { CommandId } from '#shared/commands/command-list.ts';
import { homeOf, routeOf, ROUTES } from './routes.ts';
import { useSave } from './use-save.ts';
import { useUndoCommands } from './use-undo-commands.ts';
import { useWriteFailures } from './use-write-failures.ts';

/** The commands of an open office that belong to no feature. */
export function AppCommands() {
  const office = useOffice();
  const platform = usePlatform();
  const [location, navigate] = useLocation();
  useUndoCommands();
  useWriteFailures();
  useSave();

  const set = (changes: Partial<Pick<Preferences, 'theme' | 'language'>>) =>
    void editPreferences(office, changes);

  useCommand('palette', () => openDialog('palette'));
  useCommand('print', () => void platform.print({ title: document.title }));
  useCommand('find', focusSearch);
  useCommand('back', () => history.back());
  useCommand('forward', () => history.forward());
  useCommand('help', () => {
    const { helpTopic } = routeOf(location) ?? {};
    const topic = typeof helpTopic === 'function' ? helpTopic(location) : helpTopic;
    navigate(topic ? `/help/${topic}` : '/help');
  });
  useCommand('keyboardShortcuts', () => navigate('/help/shortcuts'));
  useCommand('about', () => navigate('/settings/about'));
  useCommand('themeSystem', () => set({ theme: 'system' }));
  useCommand('themeLight', () => set({ theme: 'light' }));
  useCommand('themeDark', () => set({ theme: 'dark' }));
  useCommand('languageFinnish', () => set({ language: 'fi' }));
  useCommand('languageSwedish', () => set({ language: 'sv' }));
  useCommand('languageEnglish', () => set({ language: 'en' }));

  return ROUTES.map((route) =>
    route.goCommand ? (
      <GoCommand key={route.goCommand} id={route.goCommand} onGo={() => navigate(homeOf(route))} />
    ) : null,
  );
}

function GoCommand({ id, onGo }: { id: CommandId; onGo: () => void }) {
  useCommand(id, onGo);
  return null;
}

/** The view's own search field; a view with something better registers `find` itself. */
function focusSearch() {
  const field = document.querySelector<HTMLInputElement>('#content input[type="search"]');
  if (field) {
    field.focus();
    field.select();
  } else {
    openDialog('palette');
  }
}
