import { useEffect } from 'react';
import { mayAsk } from '../claims.ts';
import { setClock } from '../time/berlin.ts';
import { useAnswer } from '../useAnswer.ts';
import { askHouse } from './house.ts';

/** The house and its clock; the console's own follows it. */
export function useHouse() {
  const { data } = useAnswer(askHouse, {}, { enabled: mayAsk('house'), staleTime: 30_000 });
  const now = data?.house.now;
  useEffect(() => {
    if (now) setClock(now);
  }, [now]);
  return data?.house;
}
