import { useEffect, useState } from 'react';
import type { Tender } from '../tender.ts';
import { type Recomputed, recompute } from './evaluate.ts';

/** The evaluation of a tender, computed again in this browser; nothing until it is there. */
export function useRecomputed(tender: Tender): Recomputed | undefined {
  const [again, setAgain] = useState<Recomputed>();
  useEffect(() => {
    let gone = false;
    if (tender.evaluation)
      void recompute(tender, tender.evaluation).then(result => {
        if (!gone) setAgain(result);
      });
    return () => {
      gone = true;
    };
  }, [tender]);
  return again;
}
