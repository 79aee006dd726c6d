import type { Texts } from '../fi/index.ts';

export const pictures: Texts['pictures'] = {
  title: 'Bilder',
  total: 'Totalt',
  nobody: 'Ingen ansvarig instans',
  lead: {
    title: 'Åtgärder per ansvarig instans',
    category: 'Ansvarig instans',
    summary: 'Åtgärder: {{actions}}, ansvariga instanser: {{bodies}}.',
    most: 'Flest åtgärder: {{name}}, {{count}}.',
    nobody: 'Utan ansvarig instans: {{count}}.',
    shared: 'En åtgärd med två ansvariga instanser räknas för båda.',
  },
  state: {
    title: 'Åtgärder enligt läge',
    category: 'Läge',
    series: 'Åtgärder',
    summary: 'Åtgärder: {{count}}.',
    most: 'Vanligaste läge: {{state}}, {{count}}.',
  },
  gaps: {
    title: 'Brister per mål',
    category: 'Mål',
    summary: 'Åtgärder där något saknas: {{withGaps}}/{{actions}}.',
    most: 'Saknas oftast: {{lack}}, {{count}}.',
    lack: {
      lead: 'Ansvarig',
      date: 'Tidtabell',
      money: 'Finansi\u00adering',
      indicator: 'Indikator',
      recommendation: 'Rekommen\u00addation',
      translation: 'Över\u00adsättning',
    },
  },
};
