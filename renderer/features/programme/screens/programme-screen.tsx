import { useParams } from 'wouter';
import { PlanImportScreen } from '../plan-import/plan-import-screen.tsx';
import { ProgrammeList } from './programme-list.tsx';
import { ProgrammePage } from './programme-page.tsx';

/** The list of programmes, or one of them. */
export function ProgrammeScreen() {
  const { id, part, more } = useParams<{ id?: string; part?: string; more?: string }>();
  if (id === undefined) return <ProgrammeList />;
  if (id === 'import') return <PlanImportScreen key={part ?? ''} into={part} />;
  return <ProgrammePage key={id} id={id} part={part} more={more} />;
}
