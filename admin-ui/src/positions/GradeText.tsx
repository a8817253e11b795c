import { MarkNote } from '../fields/MarkNote.tsx';
import type { Mark } from '../graph.ts';

/** A grade, and how it is known where no source states it. */
export const GradeText = ({ grade, mark, short }: { grade: string; mark: Mark; short?: boolean }) => (
  <>
    {grade} <MarkNote mark={mark} short={short} />
  </>
);
