import type { Groups } from '../fi/index.ts';

export const licences: Groups['licences'] = {
  title: 'Licences',
  back: 'Back to the settings',
  count_one: '{{count}} part',
  count_other: '{{count}} parts',
  lead: 'The program, the parts of it that others have made, and the licence of each. Open a part to read its licence in the original language.',
  electron:
    'The licences of Electron and Chromium are in the folder where the program is installed, in the files LICENSE.electron.txt and LICENSES.chromium.html.',
  missing: 'The licences could not be read. Start the program again.',
};
