import { useLocation, useParams } from 'wouter';
import { ListForm } from '../components/list-form.tsx';
import { ListOverview } from './list-overview.tsx';
import { ListPage } from './list-page.tsx';

const HOME = '/lists';

/** The mailing lists, one of them, or its form: each has the whole view. */
export function ListsScreen() {
  const { id, mode } = useParams<{ id?: string; mode?: string }>();
  const [, navigate] = useLocation();
  if (id === undefined) return <ListOverview />;
  if (id === 'new') {
    return <ListForm key="new" onDone={(made) => navigate(made ? `${HOME}/${made}` : HOME)} />;
  }
  if (mode === 'edit') {
    return <ListForm key={id} id={id} onDone={() => navigate(`${HOME}/${id}`)} />;
  }
  return <ListPage key={id} id={id} />;
}
