import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { compositionOn } from '#shared/contacts/bodies/composition.ts';
import { pickText } from '#shared/i18n/languages.ts';
import { useLive } from '#renderer/data/use-live.ts';
import {
  briefingRequest,
  ministerBriefRequest,
} from '#renderer/features/cooperation-documents/public.ts';
import { openDocument } from '#renderer/features/documents/public.ts';
import { LiveRecord } from '#renderer/features/trash/public.ts';
import { Button } from '#renderer/ui/button.tsx';
import { SampleTag } from '#renderer/ui/status/status-mark.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { useToday } from '#renderer/ui/words/use-today.ts';
import { RecordColumns } from '#renderer/ui/layout/record-columns.tsx';
import { ViewBar } from '#renderer/ui/layout/view-bar.tsx';
import { readBody, type BodyDetail } from '../bodies-data.ts';
import { BodyFacts } from '../components/body-facts.tsx';
import { CompositionPart } from '../components/composition-part.tsx';
import type { OpenSeatDialog } from '../components/seat-dialog.ts';
import { SeatDialogs } from '../components/seat-dialogs.tsx';
import { compositionRequest } from '../composition-request.tsx';
import { useCopyAddresses } from '../use-copy-addresses.ts';
import { usePageKeys } from '#renderer/ui/focus/use-page-keys.ts';
import { useDeleteBody } from '../use-delete.ts';

/** A body: what it is, and how it stands on a day. */
export function BodyPage({ id }: { id: string }) {
  const { t } = useTranslation(['bodies']);
  const live = useLive((office) => readBody(office, id), [id]);
  return (
    <LiveRecord
      live={live}
      record={{ table: 'bodies', id }}
      failure={{ title: t('bodies:list.failedTitle'), text: t('bodies:list.failedText') }}
    >
      {(detail) => <Page detail={detail} />}
    </LiveRecord>
  );
}

function Page({ detail }: { detail: BodyDetail }) {
  const today = useToday();
  const { t } = useTranslation(['bodies', 'common', 'cooperationDocuments', 'recordHistory']);
  const [, navigate] = useLocation();
  const language = useScreenLanguage();
  const { body, rows } = detail;
  // Of a body that is still to begin, whoever is named so far is asked for.
  const [day, setDay] = useState(body.from !== undefined && body.from > today ? body.from : today);
  const [dialog, setDialog] = useState<OpenSeatDialog | null>(null);
  const deleteBody = useDeleteBody();
  const copyAddresses = useCopyAddresses();
  const composition = compositionOn(rows, body.id, day);
  const edit = () => navigate(`/bodies/${body.id}/edit`);
  usePageKeys({ onEdit: edit, onLeave: () => navigate('/bodies') });
  if (!composition) return null;

  const hasSeats = composition.groups.length > 0;
  const secondary = [
    {
      id: 'table',
      label: t('bodies:seatTable.action'),
      icon: 'table',
      shortcut: undefined,
      isDisabled: false,
      onPress: () => setDialog({ kind: 'table' }),
    },
    {
      id: 'edit',
      label: t('common:edit'),
      icon: 'pencil',
      shortcut: 'F2',
      isDisabled: false,
      onPress: edit,
    },
    {
      id: 'copy',
      label: t('bodies:page.copyAddresses'),
      icon: 'copy',
      shortcut: undefined,
      isDisabled: !hasSeats,
      onPress: () => void copyAddresses(composition),
    },
    {
      id: 'word',
      label: t('bodies:page.word'),
      icon: 'file-output',
      shortcut: undefined,
      isDisabled: !hasSeats,
      onPress: () => openDocument(compositionRequest(body, day)),
    },
  ] as const;
  const deleteAndLeave = async () => {
    if (await deleteBody(body)) navigate('/bodies');
  };

  return (
    <>
      <ViewBar
        title={pickText(body.name, language)}
        back={{ href: '#/bodies', label: t('bodies:title') }}
        sub={body.sample ? <SampleTag /> : undefined}
        secondary={secondary}
        actions={
          <Button
            variant="primary"
            icon="plus"
            onPress={() => setDialog({ kind: 'add', role: 'member', deputyOf: null })}
          >
            {t('bodies:page.addSeats')}
          </Button>
        }
        more={{
          label: t('bodies:page.acts'),
          entries: [
            {
              id: 'briefing',
              label: t('cooperationDocuments:briefingAsWord'),
              icon: 'file-output',
              onAction: () => openDocument(briefingRequest(body)),
            },
            {
              id: 'minister-brief',
              label: t('cooperationDocuments:ministerBriefAsWord'),
              icon: 'file-output',
              onAction: () => openDocument(ministerBriefRequest(body)),
            },
            {
              id: 'history',
              label: t('recordHistory:action'),
              icon: 'history',
              onAction: () => navigate(`/history/bodies/${body.id}`),
            },
            {
              id: 'remove',
              label: t('bodies:page.delete'),
              icon: 'trash',
              danger: true,
              onAction: () => void deleteAndLeave(),
            },
          ],
        }}
      />
      <RecordColumns>
        <CompositionPart
          composition={composition}
          today={today}
          onDay={setDay}
          onOpen={setDialog}
        />
        <BodyFacts detail={detail} />
      </RecordColumns>
      <SeatDialogs
        dialog={dialog}
        detail={detail}
        day={day}
        onOpen={setDialog}
        onClose={() => setDialog(null)}
      />
    </>
  );
}
