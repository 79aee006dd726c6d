import { useTranslation } from 'react-i18next';
import { dayInFinland, type CalendarDate, type Moment } from '#shared/lib/calendar-date.ts';
import {
  giversOf,
  type ComparedSide,
  type ProgrammeCompareModel,
} from '#shared/programme/compare-document/programme-compare-model.ts';
import { preparationOf, preparersOf } from '#shared/programme/documents/preparation-model.ts';
import { reasonsBetween } from '#shared/programme/versions/reasons-between.ts';
import { openDocument, type DocumentRequest } from '#renderer/features/documents/public.ts';
import { MenuButton } from '#renderer/ui/overlays/menu-button.tsx';
import { aboutProgramme } from '../documents/about-programme.ts';
import { readPreparers } from '../documents/read-whole-programme.ts';
import type { NamedContent } from './use-wording.ts';
import { readReasons, readVersions } from './versions-data.ts';

type Side = { name: string; at: Moment | 'now'; content: NamedContent };

const KINDS = ['programme-compare', 'programme-changes'] as const;

/** The documents of what differs between two states of a programme. */
export function CompareDocuments({ before, after }: { before: Side; after: Side }) {
  const { t } = useTranslation(['programmeChanges']);
  return (
    <MenuButton
      label={t('programmeChanges:documents')}
      icon="file-output"
      shape="text"
      entries={KINDS.map((kind) => ({
        id: kind,
        label: t(`programmeChanges:document.${kind}`),
        onAction: () => openDocument(compareRequest(kind, before, after)),
      }))}
    />
  );
}

function compareRequest(kind: (typeof KINDS)[number], before: Side, after: Side): DocumentRequest {
  const { programme } = after.content;
  return {
    kind,
    ...aboutProgramme(programme),
    estimatesPages: true,
    read: async (office, { language, today }) => {
      const [reasons, givers, versions] = await Promise.all([
        readReasons(office, programme.id),
        office.read.bodies.toArray(),
        readVersions(office, programme.id),
      ]);
      const sides = await Promise.all(
        [before, after].map(async (side) => {
          const version = versions.find(({ madeAt }) => madeAt === side.at);
          const rows = { ...(await readPreparers(office, preparersOf(side.content))), versions };
          const about = { language, today, ...(version && { version }) };
          return { side, ...preparationOf(side.content, rows, about) };
        }),
      );
      const [one, other] = sides.map(({ side, preparation }) => ({
        ...sideOf(side, today),
        givers: giversOf(side.content, givers),
        preparation,
      }));
      if (!one || !other) throw new Error('Two versions are compared');
      const model: ProgrammeCompareModel = {
        sampleData: programme.sample === true,
        before: one,
        after: other,
        reasons: reasonsBetween(reasons, before.at, after.at),
      };
      // Who prepared both versions is mostly the same.
      return { model, contacts: Math.max(...sides.map(({ contacts }) => contacts)) };
    },
  };
}

/** Of organisations and bodies the names alone go along: what stands now has all of the office. */
function sideOf({ name, at, content }: Side, today: CalendarDate): ComparedSide {
  const parties = new Set(content.actionParties.map(({ organisationId }) => organisationId));
  const preparers = new Set(content.programme.preparedByIds);
  const namesOf = (rows: NamedContent['organisations'], wanted: ReadonlySet<string>) =>
    rows
      .filter(({ id }) => wanted.has(id))
      .map(({ id, name: named, abbr }) => ({ id, name: named, ...(abbr && { abbr }) }));
  return {
    name,
    madeOn: at === 'now' ? today : dayInFinland(new Date(at)),
    content: {
      ...content,
      organisations: namesOf(content.organisations, parties),
      bodies: namesOf(content.bodies ?? [], preparers),
    },
  };
}
