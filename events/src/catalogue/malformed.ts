import type { z } from 'zod';
import { type Facts, Malformed } from '../decider/failures.ts';

/** What a schema found first, as the house says it: the field (inside another, if one is named) and a problem with facts. */
export function malformed({ issues: [issue] }: z.ZodError, inside?: string): Malformed {
  const [problem, facts, ...deeper] = issue ? said(issue) : (['is not valid', {}] as const);
  const field = [...(inside ? [inside] : []), ...(issue?.path ?? []), ...deeper];
  return new Malformed(field.join('.'), problem, facts);
}

type Said = readonly [problem: string, facts: Facts, ...deeper: string[]];

function said(issue: z.core.$ZodIssue): Said {
  switch (issue.code) {
    case 'too_big':
      return [tooBig[issue.origin] ?? 'must be at most {max}', { max: Number(issue.maximum) }];
    case 'too_small':
      if (issue.origin === 'string' && issue.minimum === 1) return ['must not be empty', {}];
      return [tooSmall[issue.origin] ?? 'must be at least {min}', { min: Number(issue.minimum) }];
    case 'invalid_type':
      return issue.message.endsWith('undefined')
        ? ['must be given', {}]
        : ['must be of the type {type}', { type: issue.expected }];
    case 'invalid_format':
      if (issue.format === 'uuid') return ['must be a UUID', {}];
      return ['must match {pattern}', { pattern: issue.pattern ?? issue.format }];
    case 'invalid_value':
      return ['must be one of {values}', { values: issue.values.join(', ') }];
    case 'unrecognized_keys':
      return ['is no field here', {}, issue.keys[0] ?? ''];
    case 'custom':
      return [issue.message, {}];
    default:
      return ['is not valid', {}];
  }
}

const tooBig: Readonly<Record<string, string>> = {
  string: 'must have at most {max} characters',
  array: 'must have at most {max} items',
};
const tooSmall: Readonly<Record<string, string>> = {
  string: 'must have at least {min} characters',
  array: 'must have at least {min} items',
};
