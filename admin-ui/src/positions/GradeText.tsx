import { MarkNote } from '../fields/MarkNote.tsx';
import type { Mark } from '../graph.ts';

/** A grade, and how it is known where no source states it. */
export const GradeText = ({ grade, mark }: { grade: string; mark: Mark }) => (
  <>
    {grade} <MarkNote mark={mark} />
  </>
);
