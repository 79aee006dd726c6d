import { useTranslation } from 'react-i18next';
import { maskIdentityCodes } from '#shared/lib/identity-code.ts';
import { skipAct } from '../reply-store.ts';
import { ReadAgainCard } from './read-again-card.tsx';
import type { TakenBack } from './taken-back.ts';

/** A reply that was taken back, in the files that are kept. */
export function TakenBackCard({
  takenBack: { actId, name, files },
  isReading,
  onRead,
}: {
  takenBack: TakenBack;
  isReading: boolean;
  onRead: () => void;
}) {
  const { t } = useTranslation(['replies']);
  return (
    <ReadAgainCard
      title={maskIdentityCodes(name)}
      fileNames={files.map(({ fileName }) => fileName).join(', ')}
      text={t('replies:takenBack')}
      isReading={isReading}
      onRead={onRead}
      onSkip={() => skipAct(actId)}
    />
  );
}
