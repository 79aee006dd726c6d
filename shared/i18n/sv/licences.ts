import type { Groups } from '../fi/index.ts';

export const licences: Groups['licences'] = {
  title: 'Licenser',
  back: 'Tillbaka till inställningarna',
  count_one: '{{count}} del',
  count_other: '{{count}} delar',
  lead: 'Programmet och de delar av det som andra har gjort, och licensen för var och en. Öppna en del för att läsa licensen på originalspråket.',
  electron:
    'Licenserna för Electron och Chromium finns i programmets installationsmapp i filerna LICENSE.electron.txt och LICENSES.chromium.html.',
  missing: 'Licenserna kunde inte läsas. Starta om programmet.',
};
