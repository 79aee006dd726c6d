import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { pickText } from '#shared/i18n/languages.ts';
import { translatorFor } from '#shared/i18n/translate.ts';
import { useLive } from '#renderer/data/use-live.ts';
import { DeletedRecord } from '#renderer/features/trash/public.ts';
import { runCommand, useCommand } from '#renderer/session/commands.ts';
import { LiveValue } from '#renderer/ui/status/live-value.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { MenuButton } from '#renderer/ui/overlays/menu-button.tsx';
import { ReadFailure } from '#renderer/ui/status/read-failure.tsx';
import { SampleTag, StatusMark } from '#renderer/ui/status/status-mark.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { ViewBar } from '#renderer/ui/layout/view-bar.tsx';
import { ViewLinks } from '#renderer/ui/layout/view-links.tsx';
import { FormActs, useReadReplies } from '#renderer/features/forms/public.ts';
import { DocumentMenu } from '../documents/document-menu.tsx';
import { readProgrammePage, REMEMBERED, type ProgrammePage as Page } from '../programme-data.ts';
import { DETAILS, HOME, addressOf, importInto } from '../programme-address.ts';
import { PROGRAMME_VIEWS } from '../programme-views.ts';
import { STATE_LOOK } from '../state-look.ts';
import { isLocked } from '#shared/programme/lock.ts';
import { LockedContext } from '../stages/decided.tsx';
import { LockNotice } from '../stages/lock-notice.tsx';
import { StageDialog } from '../stages/stage-dialog.tsx';
import { useDeleteProgramme } from '../use-delete.ts';
import { ProgrammeOutline } from './programme-outline.tsx';

type Address = {
  /** The view, or what is open in the outline. */
  part: string | undefined;
  /** What is open in the view, or the field to go to of what is open in the outline. */
  more: string | undefined;
};

/** A programme, in one of its views. */
export function ProgrammePage({ id, part, more }: Address & { id: string }) {
  const { t } = useTranslation(['programme']);
  const live = useLive((office) => readProgrammePage(office, id), [id], { remember: REMEMBERED });
  const back = { href: `#${HOME}` as const, label: t('programme:programmes') };
  return (
    <LiveValue
      live={live}
      failed={
        <ReadFailure title={t('programme:loadFailedTitle')}>
          {t('programme:loadFailedText')}
        </ReadFailure>
      }
      gone={
        <>
          <ViewBar title={t('programme:title')} back={back} />
          <DeletedRecord table="programmes" id={id} headingLevel={2} />
        </>
      }
    >
      {(page) => <Whole page={page} part={part} more={more} />}
    </LiveValue>
  );
}

function Whole({ page, part, more }: Address & { page: Page }) {
  const { t } = useTranslation(['programme', 'stages', 'planImport', 'replies', 'common']);
  const [, navigate] = useLocation();
  const language = useScreenLanguage();
  const nameOf = translatorFor(language);
  const { content } = page;
  const { programme } = content;
  const deleteProgramme = useDeleteProgramme();
  const replies = useReadReplies();
  const [isStaging, setStaging] = useState(false);
  const view = PROGRAMME_VIEWS.find(({ path }) => path === part);
  const openDetails = () => navigate(addressOf(programme.id, DETAILS));
  const importParts = () => navigate(importInto(programme.id));
  useCommand('changeStage', () => setStaging(true));
  useCommand('planDetails', openDetails);
  useCommand('importParts', importParts, { enabled: !isLocked(programme) });

  return (
    <>
      <ViewBar
        title={pickText(programme.title, language)}
        back={{ href: `#${HOME}`, label: t('programme:programmes') }}
        sub={
          <>
            <Button
              size="small"
              variant="quiet"
              tooltip={t('stages:change')}
              aria-label={t('stages:changeFrom', {
                state: t(`programme:state.${programme.state}`),
              })}
              onPress={() => setStaging(true)}
            >
              <StatusMark chip {...STATE_LOOK[programme.state]}>
                {t(`programme:state.${programme.state}`)}
              </StatusMark>
            </Button>{' '}
            {programme.sample ? <SampleTag /> : null}
          </>
        }
        actions={
          <>
            {replies.progress ? <FormActs replies={replies} /> : null}
            <DocumentMenu programme={programme} />
            <Button icon="settings" onPress={openDetails}>
              {t('programme:settings.open')}
            </Button>
            <MenuButton
              label={t('common:moreActions')}
              entries={[
                {
                  id: 'replace',
                  label: t('programme:replaceOpen'),
                  icon: 'search',
                  shortcut: 'Ctrl+H',
                  onAction: () => runCommand('replaceInPlan'),
                },
                {
                  id: 'stage',
                  label: t('stages:change'),
                  icon: 'arrow-right',
                  onAction: () => setStaging(true),
                },
                ...(isLocked(programme)
                  ? []
                  : [
                      {
                        id: 'import',
                        label: t('planImport:into'),
                        icon: 'file-input' as const,
                        onAction: importParts,
                      },
                    ]),
                {
                  id: 'replies',
                  label: t('replies:read'),
                  icon: 'file-input',
                  onAction: () => void replies.choose(),
                },
                'line' as const,
                {
                  id: 'remove',
                  label: t('programme:outline.delete'),
                  icon: 'trash',
                  danger: true,
                  onAction: () =>
                    void deleteProgramme(programme).then((isGone) => {
                      if (isGone) navigate(HOME);
                    }),
                },
              ]}
            />
          </>
        }
      />
      <ViewLinks
        label={t('programme:view.label')}
        links={[
          {
            href: `#${addressOf(programme.id)}`,
            label: t('programme:view.outline'),
            isCurrent: !view,
          },
          ...PROGRAMME_VIEWS.map((one) => ({
            href: `#${addressOf(programme.id, one.path)}` as const,
            label: nameOf(one.titleKey),
            isCurrent: one === view,
          })),
        ]}
      />
      <LockNotice programme={programme} />
      <LockedContext value={isLocked(programme)}>
        {view ? (
          <view.component page={page} more={more} />
        ) : (
          <ProgrammeOutline page={page} part={part} field={more} />
        )}
      </LockedContext>
      {isStaging ? <StageDialog content={content} onClose={() => setStaging(false)} /> : null}
    </>
  );
}
