import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import type { BidId, CommandId, TenderId } from '@moves/events/catalogue/values';
import { Malformed } from '@moves/events/decider/failures';
import { bid } from '@moves/tenders/bids/bid';
import { readableBid } from '@moves/tenders/bids/read-bid';
import { unsealed } from '@moves/tenders/bids/seal';
import { tender } from '@moves/tenders/tender';
import { Controller, Get, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { fileTypeFromBuffer } from 'file-type';
import { takeBid } from '../bids/take-bid.ts';
import { demandKnownParameters, type Parameters } from '../cut.ts';
import { Turned } from '../failures.ts';
import { TooLarge } from '../files/file-store.ts';
import { Carrier } from '../graph/carrier.ts';
import { contextOf } from '../graph/context.ts';
import type { House } from '../house.ts';
import { policy } from '../people/policy.ts';
import { languageIn } from './door.ts';
import { attachment, isInParts } from './files.ts';
import { HOUSE } from './inside.ts';

const ID = /^[A-Za-z0-9][A-Za-z0-9-]{0,79}$/;
const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/;

/** Bids and requests to take part: bring one, sealed before anybody has read it, and read one that two have opened. */
@Controller('bids')
export class BidsDoor {
  constructor(
    @Inject(HOUSE) private readonly house: House,
    @Inject(Carrier) private readonly carrier: Carrier,
  ) {}

  /** Takes a file as a bid, whatever it is; late ones, too. What it answers is the same whether it is the first or the tenth. */
  @Post()
  async bring(@Query() parameters: Parameters, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    try {
      if (!policy.mayAct(request.account!.role, 'receiveBid')) throw new Turned('FORBIDDEN');
      const asked = askedIn(parameters);
      const { body } = request;
      if (isInParts(request.headers['content-type']) || !(body instanceof Readable))
        throw new Malformed('content-type', 'must be that of a file');
      const { mostBytes } = this.house.files;
      if (Number(request.headers['content-length'] ?? 0) > mostBytes) throw new TooLarge(mostBytes);
      const { acts, viewer } = await this.context(request);
      const taken = await takeBid(this.house, { acts, act: viewer.act }, asked, body);
      if ('receipt' in taken) return reply.status(201).send(taken.receipt);
      request.raw.resume();
      const { code, message } = taken.refusal;
      if (code === 'not-found') throw new Turned('NOT_FOUND');
      return reply.status(422).send({ code, message, refusal: taken.refusal });
    } catch (error) {
      // Read to its end and thrown away: who is cut off while sending never sees the answer.
      request.raw.resume();
      if (!(error instanceof TooLarge)) throw error;
      return reply.status(413).type('text/plain; charset=utf-8').send(`At most ${error.mostBytes} bytes.\n`);
    }
  }

  /** Gives the content of an opened bid. One that is still sealed, came late or is for other eyes is not there. */
  @Get(':bid')
  async give(
    @Param('bid') id: string,
    @Query() parameters: Parameters,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    demandKnownParameters(parameters, []);
    const { decisions, sealedBids } = this.house;
    const account = request.account!;
    if (!policy.mayReadBids(account.role) || !ID.test(id)) throw new Turned('NOT_FOUND');
    const { state } = await decisions.standing(bid, id as BidId);
    const tenderId = state.status === 'received' ? state.tender : 'none';
    const { state: t } = await decisions.standing(tender, tenderId as TenderId);
    const opened = readableBid(t, id, account.id);
    if (!opened || t.status === 'unknown' || !(await sealedBids.isThere(opened.sha256))) throw new Turned('NOT_FOUND');
    const { sha256, size, dataKey } = opened;
    const of = { tender: tenderId, bid: id };
    const found = await unsealed(() => sealedBids.read(sha256), size, Buffer.from(dataKey, 'base64url'), of);
    const kind = await fileTypeFromBuffer(found.head).catch(() => undefined);
    return reply
      .headers({
        'content-type': 'application/octet-stream',
        'content-length': found.size,
        'content-disposition': attachment(`${t.title} ${id}`, kind?.ext ?? (isText(found.head) ? 'txt' : 'bin')),
      })
      .send(Readable.from(found.content()));
  }

  private context(request: FastifyRequest) {
    const caller = { account: request.account!, cut: {}, language: languageIn(request), correlationId: request.id };
    return contextOf(this.house, this.carrier, caller);
  }
}

/** True for a content that begins as text: UTF-8 without control characters that no text has. */
function isText(head: Buffer): boolean {
  try {
    // What is cut off within its last character is text all the same.
    return !new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true }).includes('\0');
  } catch {
    return false;
  }
}

function askedIn(parameters: Parameters): { tenderId: TenderId; commandId: CommandId } {
  demandKnownParameters(parameters, ['tender', 'commandId']);
  const { tender: tenderId, commandId = randomUUID() } = parameters;
  if (typeof tenderId !== 'string' || !ID.test(tenderId)) throw new Malformed('tender', 'must be the id of a tender');
  const id = typeof commandId === 'string' ? commandId.toLowerCase() : '';
  if (!UUID.test(id)) throw new Malformed('commandId', 'must be a UUID');
  return { tenderId: tenderId as TenderId, commandId: id as CommandId };
}
