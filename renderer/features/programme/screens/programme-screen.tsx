import { useParams } from 'wouter';
import { ProgrammeList } from './programme-list.tsx';
import { ProgrammePage } from './programme-page.tsx';

/** The list of programmes, or one of them. */
export function ProgrammeScreen() {
  const { id, part } = useParams<{ id?: string; part?: string }>();
  if (id === undefined) return <ProgrammeList />;
  return <ProgrammePage key={id} id={id} part={part} />;
}
