import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { MovesData } from './data.ts';
import type { Question } from './question.ts';

/** The answer to a question, as of the cut; while another is on its way, the last one stays to be seen. */
export function useAnswer<Answer, Variables extends object>(
  question: Question<Answer, Variables>,
  variables: Variables,
  { enabled = true, staleTime = 0 }: { enabled?: boolean; staleTime?: number } = {},
) {
  const data = useDataProvider<MovesData>();
  return useQuery({
    queryKey: [question.document, variables],
    queryFn: ({ signal }) => data.ask(question, variables, signal),
    placeholderData: keepPreviousData,
    enabled,
    staleTime,
  });
}
