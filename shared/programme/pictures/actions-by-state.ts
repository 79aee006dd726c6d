import type { Language } from '../../i18n/languages.ts';
import { translatorFor } from '../../i18n/translate.ts';
import { ACTION_STATES } from '../action.ts';
import type { ProgrammeContent } from '../programme-tables.ts';
import type { BarPicture } from './bar-picture.ts';

/** How many actions are in each state, in the order of their life; states that none is in are left out. */
export function actionsByState({ actions }: ProgrammeContent, language: Language): BarPicture {
  const t = translatorFor(language);
  const states = ACTION_STATES.map((state) => ({
    state,
    count: actions.filter((action) => action.state === state).length,
  })).filter(({ count }) => count > 0);
  const most = states.reduce((best, one) => (one.count > best.count ? one : best), {
    state: ACTION_STATES[0] as (typeof ACTION_STATES)[number],
    count: 0,
  });
  return {
    title: t('pictures:state.title'),
    summary: [
      t('pictures:state.summary', { count: actions.length }),
      ...(most.count > 0
        ? [
            t('pictures:state.most', {
              state: t(`programme:actionState.${most.state}`),
              count: most.count,
            }),
          ]
        : []),
    ].join(' '),
    categoryName: t('pictures:state.category'),
    categories: states.map(({ state }) => t(`programme:actionState.${state}`)),
    categoryIds: states.map(({ state }) => state),
    series: [
      {
        id: 'actions',
        name: t('pictures:state.series'),
        values: states.map(({ count }) => count),
      },
    ],
    stacked: false,
  };
}
