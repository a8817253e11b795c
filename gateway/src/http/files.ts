import { Readable } from 'node:stream';
import { Malformed } from '@moves/events/decider/failures';
import { Controller, Get, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { demandKnownParameters, type Parameters } from '../cut.ts';
import { Turned } from '../failures.ts';
import { TooLarge } from '../files/file-store.ts';
import { mediaTypes } from '../files/media-types.ts';
import { Carrier } from '../graph/carrier.ts';
import { contextOf } from '../graph/context.ts';
import type { House } from '../house.ts';
import { policy } from '../people/policy.ts';
import { languageIn } from './door.ts';
import { HOUSE } from './inside.ts';

const PATHS: ReadonlySet<string | undefined> = new Set(['/files', '/imports/actuals', '/bids']);

/** Lets the bodies of files through as they are; everywhere else what is not understood is turned away. */
export function letFilesThrough(http: FastifyInstance): void {
  // A bid may be anything, JSON too: what kind it is, is nobody's business until it is opened.
  http.addHook('onRequest', async ({ routeOptions, raw }) => {
    if (routeOptions.url === '/bids' && !isInParts(raw.headers['content-type']))
      raw.headers['content-type'] = 'application/octet-stream';
  });
  http.addContentTypeParser('*', (request, payload, done) => {
    if (PATHS.has(request.routeOptions.url)) return done(null, payload);
    return done(Object.assign(new Error('Unsupported Media Type'), { statusCode: 415 }), undefined);
  });
}

/** True for a body that is a form with a file in it, and not a file. */
export const isInParts = (contentType: string | undefined): boolean => /^multipart\//i.test(contentType ?? '');

/** Files: bring one, and read those named by things that one may see. */
@Controller('files')
export class FilesDoor {
  constructor(
    @Inject(HOUSE) private readonly house: House,
    @Inject(Carrier) private readonly carrier: Carrier,
  ) {}

  /** Keeps a file and says its name. Nobody can read it until a thing names it. */
  @Post()
  async bring(@Query() parameters: Parameters, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    try {
      demandKnownParameters(parameters, []);
      if (!policy.mayBringFiles(request.account!.role)) throw new Turned('FORBIDDEN');
      const { body } = request;
      if (isInParts(request.headers['content-type']) || !(body instanceof Readable))
        throw new Malformed('content-type', 'must be that of a file');
      const { files } = this.house;
      if (Number(request.headers['content-length'] ?? 0) > files.mostBytes) throw new TooLarge(files.mostBytes);
      return reply.status(201).send(await files.take(body));
    } catch (error) {
      // Read to its end and thrown away: who is cut off while sending never sees the answer.
      request.raw.resume();
      if (!(error instanceof TooLarge)) throw error;
      return reply.status(413).type('text/plain; charset=utf-8').send(`At most ${error.mostBytes} bytes.\n`);
    }
  }

  @Get(':sha256')
  async give(
    @Param('sha256') sha256: string,
    @Query() parameters: Parameters,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    demandKnownParameters(parameters, []);
    const title = await this.titleFor(request, sha256);
    const kept = title === undefined ? undefined : await this.house.files.stat(sha256);
    if (title === undefined || !kept) throw new Turned('NOT_FOUND');
    return reply
      .headers({
        'content-type': kept.mediaType,
        'content-length': kept.size,
        'content-disposition': attachment(title, mediaTypes[kept.mediaType]!),
      })
      .send(this.house.files.read(sha256));
  }

  /** Under which title somebody may read a file: that of the first thing that names it and that they may see. */
  private async titleFor(request: FastifyRequest, sha256: string): Promise<string | undefined> {
    const { house, carrier } = this;
    const account = request.account!;
    if (!policy.mayReadFiles(account.role) || !/^[\da-f]{64}$/.test(sha256)) return undefined;
    const language = languageIn(request);
    const context = await contextOf(house, carrier, { account, cut: {}, language, correlationId: request.id });
    for (const { mayRead } of house.parts) {
      const title = await mayRead?.(sha256, context);
      if (title !== undefined) return title;
    }
    return undefined;
  }
}

const LONGEST_NAME = 120;

/** The name to save a file under (RFC 6266): its title in characters that every system takes, and as it is. */
export function attachment(title: string, ending: string): string {
  const words = title.replace(/[\p{C}\s/\\:*?"<>|]+/gu, ' ').trim();
  const name = `${[...words].slice(0, LONGEST_NAME).join('') || 'file'}.${ending}`;
  const plain = name.normalize('NFKD').replace(/[^\x20-\x7e]/g, '');
  const exact = encodeURIComponent(name).replace(/['()*]/g, c => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${exact}`;
}
