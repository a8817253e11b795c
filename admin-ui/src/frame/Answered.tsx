import type { ReactNode } from 'react';
import { Loading } from './Loading.tsx';
import { TroubleNote } from './TroubleNote.tsx';

/** Shows an answer when it is there, and until then that it is on its way, or why it will not come. */
export function Answered<Answer>({
  answer: { data, error, refetch },
  children,
}: {
  answer: { data: Answer | undefined; error: Error | null; refetch: () => unknown };
  children: (answer: Answer) => ReactNode;
}) {
  if (data !== undefined) return children(data);
  return error ? <TroubleNote message={error.message} onRetry={() => void refetch()} /> : <Loading />;
}
