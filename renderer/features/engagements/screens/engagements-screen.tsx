import { useLocation, useParams } from 'wouter';
import { EngagementForm } from '../components/engagement-form.tsx';
import { EngagementList } from './engagement-list.tsx';
import { EngagementPage } from './engagement-page.tsx';

const HOME = '/engagements';

/** The log of cooperation, one entry, or its form: each has the whole view. */
export function EngagementsScreen() {
  const { id, mode } = useParams<{ id?: string; mode?: string }>();
  const [, navigate] = useLocation();
  if (id === undefined) return <EngagementList />;
  if (id === 'new') {
    return (
      <EngagementForm key="new" onDone={(made) => navigate(made ? `${HOME}/${made}` : HOME)} />
    );
  }
  if (mode === 'edit') {
    return <EngagementForm key={id} id={id} onDone={() => navigate(`${HOME}/${id}`)} />;
  }
  return <EngagementPage key={id} id={id} />;
}
