import type { ComponentType } from 'react';
import type { FeatureRoute } from '#renderer/session/feature-route.ts';
import { ActionTableView } from './action-table/action-table-view.tsx';
import { TABLE } from './action-table/table-address.ts';
import { PicturesView } from './pictures/pictures-view.tsx';
import { FOLLOW_UP } from './follow-up/follow-up-address.ts';
import { FollowUpView } from './follow-up/follow-up-view.tsx';
import { PICTURES } from './programme-address.ts';
import type { ProgrammePage } from './programme-data.ts';
import { TranslationsView } from './translations/translations-view.tsx';
import { VERSIONS } from './versions/versions-address.ts';
import { VersionsView } from './versions/versions-view.tsx';

/** A way to see a programme beside its outline, at `/programme/<id>/<path>`. */
export type ProgrammeView = {
  path: string;
  titleKey: FeatureRoute['titleKey'];
  component: ComponentType<{
    page: ProgrammePage;
    /** What is open in it: the rest of the address. */
    more: string | undefined;
  }>;
};

/** The views in the order of their links. A new one is a line here. */
export const PROGRAMME_VIEWS: readonly ProgrammeView[] = [
  { path: TABLE, titleKey: 'actionTable:title', component: ActionTableView },
  { path: PICTURES, titleKey: 'pictures:title', component: PicturesView },
  { path: FOLLOW_UP, titleKey: 'followUp:title', component: FollowUpView },
  { path: VERSIONS, titleKey: 'versions:title', component: VersionsView },
  { path: 'translations', titleKey: 'translationOrder:title', component: TranslationsView },
];
