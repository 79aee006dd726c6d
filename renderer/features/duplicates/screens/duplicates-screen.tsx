import { useParams } from 'wouter';
import { MergePage } from './merge-page.tsx';
import { PairList } from './pair-list.tsx';

/** The pairs found, or two contacts side by side. */
export function DuplicatesScreen() {
  const { mode, left, right } = useParams<{ mode?: string; left?: string; right?: string }>();
  if (mode === 'merge' && left !== undefined && right !== undefined) {
    return <MergePage key={`${left} ${right}`} leftId={left} rightId={right} />;
  }
  return <PairList />;
}
