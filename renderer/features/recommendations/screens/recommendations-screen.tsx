import { useEffect } from 'react';
import { useLocation, useParams } from 'wouter';
import { RecommendationForm } from '../components/recommendation-form.tsx';
import { ImportScreen } from '../importing/import-screen.tsx';
import { MatrixScreen } from '../matrix/matrix-screen.tsx';
import { HOME } from '../recommendations-address.ts';
import { useRecommendationsStore } from '../recommendations-store.ts';
import { RecommendationList } from './recommendation-list.tsx';
import { RecommendationPage } from './recommendation-page.tsx';

/** The list, narrowed to the recommendations of a round. */
function OfRound({ roundId }: { roundId: string }) {
  const [, navigate] = useLocation();
  useEffect(() => {
    useRecommendationsStore.setState({ words: '', chosen: { round: [roundId] } });
    navigate(HOME, { replace: true });
  }, [navigate, roundId]);
  return null;
}

/** The list of recommendations, one of them, its form, the import, or the matrix: each has the whole view. */
export function RecommendationsScreen() {
  const { id, mode } = useParams<{ id?: string; mode?: string }>();
  const [, navigate] = useLocation();
  if (id === undefined) return <RecommendationList />;
  if (id === 'round') return <OfRound roundId={mode ?? ''} />;
  if (id === 'import') return <ImportScreen />;
  if (id === 'matrix') return <MatrixScreen />;
  if (id === 'new') {
    return (
      <RecommendationForm key="new" onDone={(made) => navigate(made ? `${HOME}/${made}` : HOME)} />
    );
  }
  if (mode === 'edit') {
    return <RecommendationForm key={id} id={id} onDone={() => navigate(`${HOME}/${id}`)} />;
  }
  return <RecommendationPage key={id} id={id} />;
}
