import { describe, expect, it } from '@jest/globals';
import { correlationIdOf } from './correlation.ts';

describe('the correlation id', () => {
  it.each([
    [{ 'x-correlation-id': 'request-0042' }, /^request-0042$/],
    [{ 'x-correlation-id': 'short' }, /^[\da-f-]{36}$/],
    [{ 'x-correlation-id': 'with\nnewline' }, /^[\da-f-]{36}$/],
    [{ 'x-correlation-id': 'x'.repeat(129) }, /^[\da-f-]{36}$/],
    [{ traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01' }, /^4bf92f3577b34da6a3ce929d0e0e4736$/],
    [{ traceparent: '00-00000000000000000000000000000000-00f067aa0ba902b7-01' }, /^[\da-f-]{36}$/],
    [{}, /^[\da-f-]{36}$/],
  ])('of %j is taken or made', (headers, id) => expect(correlationIdOf(headers)).toMatch(id));
});
