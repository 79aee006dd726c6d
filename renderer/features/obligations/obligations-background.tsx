import { useState } from 'react';
import { useLocation } from 'wouter';
import { useCommand } from '#renderer/session/commands.ts';
import { ArrivalDialog } from './arrivals/arrival-dialog.tsx';

/** Begins a new obligation, or notes what arrived, from anywhere in the program. */
export function ObligationsBackground() {
  const [, navigate] = useLocation();
  const [isNoting, setNoting] = useState(false);
  useCommand('newObligation', () => navigate('/obligations/new'));
  useCommand('noteArrival', () => setNoting(true));
  return isNoting ? <ArrivalDialog onClose={() => setNoting(false)} /> : null;
}
