import { useLocation, useParams } from 'wouter';
import { BodyForm } from '../components/body-form.tsx';
import { BodyPage } from './body-page.tsx';
import { BodyList } from './body-list.tsx';

const HOME = '/bodies';

/** The list of bodies, one of them, or its form: each has the whole view. */
export function BodiesScreen() {
  const { id, mode } = useParams<{ id?: string; mode?: string }>();
  const [, navigate] = useLocation();
  if (id === undefined) return <BodyList />;
  if (id === 'new') {
    return <BodyForm key="new" onDone={(made) => navigate(made ? `${HOME}/${made}` : HOME)} />;
  }
  if (mode === 'edit') {
    return <BodyForm key={id} id={id} onDone={() => navigate(`${HOME}/${id}`)} />;
  }
  return <BodyPage key={id} id={id} />;
}
