import { useTranslation } from 'react-i18next';
import { useReplyStore } from '../reply-store.ts';
import { ReadAgainCard } from './read-again-card.tsx';

/** The files that were read before the window was closed, and neither taken nor skipped. */
export function LeftCard({ isReading, onRead }: { isReading: boolean; onRead: () => void }) {
  const { t } = useTranslation(['replies']);
  const left = useReplyStore((store) => store.left);
  if (left.length === 0) return null;
  return (
    <ReadAgainCard
      title={t('replies:left', { count: left.length })}
      fileNames={left.map(({ fileName }) => fileName).join(', ')}
      text={t('replies:leftText')}
      isReading={isReading}
      onRead={onRead}
      onSkip={() => {
        useReplyStore.setState({ left: [] });
        return () => useReplyStore.setState({ left });
      }}
    />
  );
}
