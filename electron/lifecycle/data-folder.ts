import { join } from 'node:path';

/**
 * The folder of the records on this machine, under the user's local data: never under roaming or synchronised ones,
 * where the database is damaged (decision 0001).
 */
export function localDataFolder(
  name: string,
  {
    platform,
    env,
    home,
  }: { platform: string; env: Record<string, string | undefined>; home: string },
): string {
  if (platform === 'win32') {
    return join(env['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'), name);
  }
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', name);
  return join(env['XDG_DATA_HOME'] ?? join(home, '.local', 'share'), name);
}
