import { useTranslation } from 'react-i18next';
import { dayInFinland, type CalendarDate, type Moment } from '#shared/lib/calendar-date.ts';
import type {
  ComparedSide,
  ProgrammeCompareModel,
} from '#shared/programme/compare-document/programme-compare-model.ts';
import { reasonsBetween } from '#shared/programme/versions/reasons-between.ts';
import { openDocument, type DocumentRequest } from '#renderer/features/documents/public.ts';
import { MenuButton } from '#renderer/ui/overlays/menu-button.tsx';
import { aboutProgramme } from '../documents/about-programme.ts';
import type { NamedContent } from './use-wording.ts';
import { readReasons } from './versions-data.ts';

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
    read: async (office, { today }) => {
      const reasons = await readReasons(office, programme.id);
      const model: ProgrammeCompareModel = {
        sampleData: programme.sample === true,
        before: sideOf(before, today),
        after: sideOf(after, today),
        reasons: reasonsBetween(reasons, before.at, after.at),
      };
      return { model, contacts: 0 };
    },
  };
}

/** Of organisations and bodies the names alone go along: what stands now has all of the office. */
function sideOf({ name, at, content }: Side, today: CalendarDate): ComparedSide {
  const parties = new Set(content.actionParties.map(({ organisationId }) => organisationId));
  const preparers = new Set(content.programme.preparedByIds);
  const namesOf = (rows: NamedContent['organisations'], wanted: ReadonlySet<string>) =>
    rows.filter(({ id }) => wanted.has(id)).map(({ id, name: named }) => ({ id, name: named }));
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
