import type { Texts } from '../fi/index.ts';

export const pictures: Texts['pictures'] = {
  title: 'Pictures',
  total: 'Total',
  nobody: 'No responsible body',
  lead: {
    title: 'Actions by responsible body',
    category: 'Responsible body',
    summary: 'Actions: {{actions}}, responsible bodies: {{bodies}}.',
    most: 'Most actions: {{name}}, {{count}}.',
    nobody: 'Without a responsible body: {{count}}.',
    shared: 'An action with two responsible bodies is counted for both.',
  },
  state: {
    title: 'Actions by state',
    category: 'State',
    series: 'Actions',
    summary: 'Actions: {{count}}.',
    most: 'Most common state: {{state}}, {{count}}.',
  },
  gaps: {
    title: 'Gaps by goal',
    category: 'Goal',
    summary: 'Actions that lack something: {{withGaps}}/{{actions}}.',
    most: 'Lacking most often: {{lack}}, {{count}}.',
    lack: {
      lead: 'Lead',
      date: 'Schedule',
      money: 'Funding',
      indicator: 'Indicator',
      recommendation: 'Recommen\u00addation',
      translation: 'Translation',
    },
  },
};
