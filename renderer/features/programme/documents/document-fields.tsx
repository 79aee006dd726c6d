import { useTranslation } from 'react-i18next';
import { pickText } from '#shared/i18n/languages.ts';
import { FEW_ACTIONS } from '#shared/programme/documents/few-actions.ts';
import { useLive } from '#renderer/data/use-live.ts';
import { CheckboxGroup } from '#renderer/ui/fields/checkbox-group.tsx';
import { Notice } from '#renderer/ui/status/notice.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { LiveValue } from '#renderer/ui/status/live-value.tsx';
import { readVersions } from '../versions/versions-data.ts';
import { useDocumentChoices, type ProgrammeKind } from './document-choices.ts';
import { readDocumentContent, takingPart } from './document-content.ts';

const NOW = 'now';
const NUMBERS = 'numbers';

/** What is asked of a programme's document alone: of which state of it, for whom, and whether pages are counted. */
export function DocumentFields({
  programmeId,
  kind,
}: {
  programmeId: string;
  kind: ProgrammeKind;
}) {
  const { t } = useTranslation(['programmeDocuments']);
  const language = useScreenLanguage();
  const { versionId, organisationId, pageNumbers } = useDocumentChoices();
  const versions = useLive((office) => readVersions(office, programmeId), [programmeId]);
  const chosen = useLive(
    (office) => readDocumentContent(office, programmeId, versionId),
    [programmeId, versionId],
    { keepPrevious: true },
  );
  return (
    <LiveValue live={versions}>
      {(all) => (
        <LiveValue live={chosen}>
          {(shown) => {
            const bodies = kind === 'programme-extract' ? takingPart(shown, language) : [];
            const body = bodies.find(({ id }) => id === organisationId) ?? bodies[0];
            const isLong = shown.content.actions.length >= FEW_ACTIONS;
            return (
              <>
                {all.length > 0 ? (
                  <Select
                    label={t('programmeDocuments:window.state')}
                    value={versionId ?? NOW}
                    onChange={(value) =>
                      useDocumentChoices.setState({ versionId: value === NOW ? null : value })
                    }
                    options={[
                      { value: NOW, label: t('programmeDocuments:window.now') },
                      ...all.map(({ id, name }) => ({
                        value: id,
                        label: t('programmeDocuments:window.version', { name }),
                      })),
                    ]}
                  />
                ) : null}
                {body ? (
                  <Select
                    label={t('programmeDocuments:window.body')}
                    help={t('programmeDocuments:window.bodyHelp')}
                    value={body.id}
                    onChange={(id) => useDocumentChoices.setState({ organisationId: id })}
                    options={bodies.map(({ id, name }) => ({
                      value: id,
                      label: pickText(name, language),
                    }))}
                  />
                ) : null}
                {kind === 'programme-extract' && !body ? (
                  <Notice tone="warn">{t('programmeDocuments:window.noBodies')}</Notice>
                ) : null}
                {kind === 'programme' && isLong ? (
                  <CheckboxGroup
                    label={t('programmeDocuments:window.contents')}
                    help={t('programmeDocuments:window.pageNumbersHelp')}
                    value={pageNumbers ? [NUMBERS] : []}
                    onChange={(ticked) =>
                      useDocumentChoices.setState({ pageNumbers: ticked.length > 0 })
                    }
                    options={[
                      { value: NUMBERS, label: t('programmeDocuments:window.pageNumbers') },
                    ]}
                  />
                ) : null}
              </>
            );
          }}
        </LiveValue>
      )}
    </LiveValue>
  );
}
