/** Kuvat: ohjelma aikajanana ja kaavioina, näytöllä ja asiakirjoissa. */
export const pictures = {
  title: 'Kuvat',
  total: 'Yhteensä',
  nobody: 'Ei vastuutahoa',
  lead: {
    title: 'Toimenpiteet vastuutahoittain',
    category: 'Vastuutaho',
    summary: 'Toimenpiteitä {{actions}}, vastuutahoja {{bodies}}.',
    most: 'Eniten toimenpiteitä: {{name}}, {{count}}.',
    nobody: 'Ilman vastuutahoa: {{count}}.',
    shared: 'Kahden vastuutahon toimenpide on laskettu kummallekin.',
  },
  state: {
    title: 'Toimenpiteet tiloittain',
    category: 'Tila',
    series: 'Toimenpiteitä',
    summary: 'Toimenpiteitä {{count}}.',
    most: 'Yleisin tila: {{state}}, {{count}}.',
  },
  gaps: {
    title: 'Puutteet tavoitteittain',
    category: 'Tavoite',
    summary: 'Toimenpiteitä, joista puuttuu jotakin: {{withGaps}}/{{actions}}.',
    most: 'Useimmin puuttuu: {{lack}}, {{count}}.',
    lack: {
      lead: 'Vastuutaho',
      date: 'Aikataulu',
      money: 'Rahoitus',
      indicator: 'Mittari',
      recommendation: 'Suositus',
      translation: 'Käännös',
    },
  },
};
