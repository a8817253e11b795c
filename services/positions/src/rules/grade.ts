import { Grade } from '@moves/events/catalogue/positions';
import { Malformed } from '@moves/events/decider/failures';

/** A pay grade in canonical form, from the ways people write it: «EG 9b», «E 9 B», «a13», «E15Ü». */
export function gradeFrom(written: string, field: string): Grade {
  const compact = written.replace(/\s+/g, '').replace(/ue$/i, 'Ü');
  const parts = /^(eg|e|a|b)(\d{1,2})([abcü]?)$/iu.exec(compact);
  if (!parts) throw new Malformed(field, 'must be a pay grade like E9b, A13 or B2');
  const [, table, number, letter] = parts;
  const canonical = `${table![0]!.toUpperCase()}${Number(number)}${letter === 'ü' || letter === 'Ü' ? 'Ü' : letter!.toLowerCase()}`;
  if (!Grade.safeParse(canonical).success) throw new Malformed(field, 'must be a pay grade like E9b, A13 or B2');
  return canonical;
}
