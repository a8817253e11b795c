import { describe, expect, it } from '@jest/globals';
import { GraphQLError, parse } from 'graphql';
import { logTo } from './log.ts';

const logged = (entry: object) => {
  const lines: string[] = [];
  logTo('info', { write: line => void lines.push(line) }).error(entry, 'a fault');
  return JSON.parse(lines.join(''));
};

describe('the log', () => {
  it('says what went wrong and where, with its cause', () => {
    const cause = Object.assign(new Error('the disk is full'), { code: 'ENOSPC' });
    const { err } = logged({ err: Object.assign(new Error('not written', { cause }), { code: 'EIO' }) });
    expect(err).toEqual({
      type: 'Error',
      message: 'not written: the disk is full',
      stack: expect.stringMatching(/log\.spec[\s\S]*caused by[\s\S]*log\.spec/),
      code: 'EIO',
    });
  });

  it('keeps to itself in which query, and with which values', () => {
    const document = parse('{ measure(id: "secret") { id } }');
    const err = Object.assign(new GraphQLError('broken', { nodes: document.definitions }), {
      variables: { title: 'secret' },
      originalError: Object.assign(new Error('inside'), { parameters: ['secret'] }),
    });
    expect(JSON.stringify(logged({ err }))).not.toContain('secret');
  });

  it('keeps passwords and tokens to itself', () => {
    const said = logged({ password: 'secret', headers: { authorization: 'secret' }, body: { access_token: 'secret' } });
    expect(JSON.stringify(said)).not.toContain('secret');
  });
});
