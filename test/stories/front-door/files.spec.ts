import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ServicePart } from '@moves/events/graph/part';
import type { Door, Visitor } from '../door.ts';
import { furnished, json } from './furnished.ts';

const paper = Buffer.from('%PDF-1.7\n%\u00e2\u00e3\nGRDrs 288/2018', 'latin1');
const hashOf = (content: Buffer | string) => createHash('sha256').update(content).digest('hex');

let door: Door;
let programme: Visitor;
let consumer: Visitor;
let admin: Visitor;
beforeAll(async () => {
  ({ door, programme, admin } = await furnished({ env: { MOVES_FILE_MB: '2' } }));
  consumer = await door.as('consumer');
  // Something that names the paper, and that the public may not see.
  const { house } = door.running;
  const names: Pick<ServicePart, 'mayRead' | 'load'> = {
    load: () => ({}),
    mayRead: async (sha256, { viewer }) =>
      sha256 === hashOf(paper) && !viewer.publicOnly ? 'Vorlage „288/2018“: Grün' : undefined,
  };
  Object.assign(house, { parts: [...house.parts, names] });
});
afterAll(() => door.close());

const bring = (who: Visitor, body: Buffer | string, type = 'application/octet-stream') =>
  who.fetch('/files', { method: 'POST', headers: { 'content-type': type }, body });
const kept = () => {
  const folder = join(door.running.house.settings.data, 'files');
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile());
};

describe('a file', () => {
  it('is brought by whoever may bring one, and named by the hash of its content', async () => {
    const answer = { sha256: hashOf(paper), size: paper.length, mediaType: 'application/pdf' };
    expect(await json(bring(programme, paper))).toEqual({ status: 201, body: answer });
    expect(await json(bring(programme, paper, 'text/html'))).toEqual({ status: 201, body: answer });
    expect(kept()).toHaveLength(1);
  });

  it('is not brought by those who only read, nor by whoever is not signed in', async () => {
    for (const who of [consumer, admin, await door.as('auditor')])
      expect(await json(bring(who, paper))).toMatchObject({ status: 403, body: { code: 'FORBIDDEN' } });
    const nobody = await door.fetch('/files', { method: 'POST', body: paper });
    expect(nobody.status).toBe(401);
  });

  it('is read by those who may see a thing that names it, to be saved under its title', async () => {
    await bring(programme, paper);
    const answer = await programme.fetch(`/files/${hashOf(paper)}`);
    expect(answer.status).toBe(200);
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(paper);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(paper.length),
      'content-disposition': `attachment; filename="Vorlage 288 2018 Grun.pdf"; filename*=UTF-8''Vorlage%20%E2%80%9E288%202018%E2%80%9C%20Gr%C3%BCn.pdf`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
    const head = await programme.fetch(`/files/${hashOf(paper)}`, { method: 'HEAD' });
    expect([head.status, head.headers.get('content-length')]).toEqual([200, String(paper.length)]);
  });

  it('is not there for anybody else, whether it is kept or not', async () => {
    await bring(programme, paper);
    const text = 'Eine Notiz, die nirgends steht.';
    await bring(programme, text);
    const unseen = [
      consumer.fetch(`/files/${hashOf(paper)}`),
      admin.fetch(`/files/${hashOf(paper)}`),
      programme.fetch(`/files/${hashOf(text)}`),
      programme.fetch(`/files/${hashOf('never brought')}`),
      programme.fetch('/files/..%2Fevents.db'),
    ];
    for (const answer of unseen) expect(await json(answer)).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } });
  });

  it('is of a kind that is kept, whatever it is called', async () => {
    for (const body of ['<html><script>alert(1)</script></html>', Buffer.from('7f454c4602010100', 'hex'), '']) {
      const answer = await json(bring(programme, body, 'application/pdf'));
      expect(answer).toMatchObject({ status: 400, body: { code: 'BAD_USER_INPUT', field: 'body' } });
    }
    expect(await json(bring(programme, '{}', 'application/json'))).toMatchObject({
      status: 400,
      body: { field: 'content-type', message: 'content-type muss der einer Datei sein.' },
    });
  });

  it('may be a workbook that was issued here', async () => {
    const workbook = await (await programme.fetch('/reports/programme-status.xlsx')).arrayBuffer();
    expect(await json(bring(programme, Buffer.from(workbook)))).toMatchObject({
      status: 201,
      body: { mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
    });
  });

  it('is no larger than is taken, and whoever sends more is told so', async () => {
    const before = kept().length;
    const large = Buffer.alloc(2 * 1024 * 1024 + 1, 'a');
    const said = await bring(programme, large);
    expect([said.status, await said.text()]).toEqual([413, 'At most 2097152 bytes.\n']);
    const unsaid = await programme.fetch('/files', {
      method: 'POST',
      body: new Blob([large]).stream(),
      duplex: 'half',
    } as RequestInit);
    expect([unsaid.status, await unsaid.text()]).toEqual([413, 'At most 2097152 bytes.\n']);
    const enough = await bring(programme, large.subarray(1));
    expect(enough.status).toBe(201);
    expect(kept()).toHaveLength(before + 1);
  });

  it('leaves nothing when whoever brings it goes away', async () => {
    const before = kept().length;
    const { port, hostname } = new URL(door.url);
    const socket = connect(Number(port), hostname);
    const head = [
      'POST /files HTTP/1.1',
      'host: moves',
      `authorization: Bearer ${programme.token}`,
      'content-type: application/pdf',
      'content-length: 1000000',
    ];
    socket.write(`${head.join('\r\n')}\r\n\r\n%PDF-1.7 and then`);
    while (kept().length === before) await new Promise(resolve => setTimeout(resolve, 5));
    socket.destroy();
    while (kept().length > before) await new Promise(resolve => setTimeout(resolve, 5));
    expect(kept()).toHaveLength(before);
  });

  it('is brought and read in no other way', async () => {
    expect((await programme.fetch('/files')).status).toBe(405);
    expect((await programme.fetch(`/files/${hashOf(paper)}?asOf=2020-01-01`)).status).toBe(400);
    const elsewhere = await programme.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/pdf' },
      body: paper,
    });
    expect(elsewhere.status).toBe(415);
    expect(await json(bring(programme, '--x', 'multipart/form-data; boundary=x'))).toMatchObject({
      status: 400,
      body: { field: 'content-type' },
    });
  });
});
