import { useTranslation } from 'react-i18next';
import { useCommandButton } from '#renderer/session/use-command-button.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/status/empty-state.tsx';
import { AddSampleButton } from '../add-sample-button.tsx';

/** The list before there is anyone: bring a list, add one, or try with made-up people. */
export function FirstUse() {
  const { t } = useTranslation(['contacts']);
  const importButton = useCommandButton('importContacts');
  const newButton = useCommandButton('newPerson');
  return (
    <EmptyState
      icon="users"
      title={t('contacts:empty.title')}
      text={t('contacts:empty.text')}
      action={
        <>
          <Button icon="file-input" {...importButton}>
            {t('contacts:empty.import')}
          </Button>
          <Button icon="plus" {...newButton}>
            {t('contacts:newPerson')}
          </Button>
          <AddSampleButton />
        </>
      }
    />
  );
}
