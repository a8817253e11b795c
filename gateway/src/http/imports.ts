import { Readable } from 'node:stream';
import { Malformed } from '@moves/events/decider/failures';
import type { Language } from '@moves/events/graph/sentences';
import { LiveViews } from '@moves/events/nest/live-views';
import { most } from '@moves/reports/kit/sheets/table';
import { Controller, Get, Inject, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { demandKnownParameters, type Parameters } from '../cut.ts';
import { Turned } from '../failures.ts';
import { Carrier } from '../graph/carrier.ts';
import { contextOf } from '../graph/context.ts';
import type { House } from '../house.ts';
import { importActuals, vocabulary } from '../import/actuals.ts';
import { asCsv, type ImportAnswer } from '../import/answer.ts';
import { askedIn } from '../import/told.ts';
import { policy } from '../people/policy.ts';
import { languageIn } from './door.ts';
import { HOUSE } from './inside.ts';

const titles: Readonly<Record<Language, string>> = {
  de: 'Ist-Buchungen aus dem Finanzverfahren',
  en: 'Actuals from the finance system',
};

/** Lists of other systems: what can be imported, a dry run of one, and its import. */
@Controller('imports')
export class Imports {
  constructor(
    @Inject(HOUSE) private readonly house: House,
    @Inject(Carrier) private readonly carrier: Carrier,
    @Inject(LiveViews) private readonly views: LiveViews,
  ) {}

  /** What the caller's role may import, and which columns are looked for. */
  @Get()
  list(@Query() parameters: Parameters, @Req() request: FastifyRequest) {
    demandKnownParameters(parameters, []);
    const language = languageIn(request);
    const { house } = this;
    return policy.importsOf(request.account!.role).map(name => ({
      name,
      title: titles[language],
      mostBytes: most.bytes,
      columns: vocabulary.fields.map(field => ({
        name: field.name,
        title: house.words.word(field.name, language),
        needed: vocabulary.needed.some(group => group[0] === field.name),
      })),
    }));
  }

  /** A dry run of a list of actuals, or its import: recognition, and a verdict on each row. */
  @Post('actuals')
  async actuals(@Query() parameters: Parameters, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const language = languageIn(request);
    const { house, carrier } = this;
    const { id: correlationId } = request;
    const account = request.account!;
    const gone = new AbortController();
    reply.raw.once('close', () => gone.abort());
    try {
      if (!policy.mayImport(account.role, 'actuals')) throw new Turned('FORBIDDEN');
      const asked = askedIn(parameters);
      const bytes = await bodyOf(request);
      const context = await contextOf(house, carrier, { account, cut: {}, language, correlationId });
      const { by, now } = context.viewer.act;
      const answer = await importActuals(bytes, asked, {
        decisions: house.decisions,
        ask: question => this.views.ask(question),
        say: context.acts.say,
        // Nobody looks on between two rows, so nothing of the context is made anew.
        send: carrier.actsOf(by, correlationId, context.acts.say).send,
        poster: { by, now, correlationId },
        signal: gone.signal,
      });
      return send(reply, answer, language, wantsCsv(request));
    } catch (error) {
      // Read to its end and thrown away: who is cut off while sending never sees the answer.
      request.raw.resume();
      if (gone.signal.aborted && !reply.sent) return reply.hijack();
      throw error;
    }
  }
}

const wantsCsv = ({ headers }: FastifyRequest): boolean => /^text\/csv\b/.test(headers.accept ?? '');

/** What is not read is answered with 422, what is too large with 413, and everything else with 200: verdicts are answers, and what a dry run doubts is, too. */
function send(reply: FastifyReply, answer: ImportAnswer, language: Language, csv: boolean): FastifyReply {
  const { refusal, dryRun, recognised } = answer;
  const answered = !refusal || (dryRun && recognised);
  const status = answered ? 200 : refusal?.code === 'import-too-large' ? 413 : 422;
  const headed = reply.status(status).headers({ 'content-language': language, vary: 'accept-language, accept' });
  if (refusal || !csv) {
    const said = !answered && { code: refusal?.code, message: refusal?.message };
    return headed.type('application/json; charset=utf-8').send(JSON.stringify({ ...said, ...answer }));
  }
  return headed
    .type('text/csv; charset=utf-8')
    .header('content-disposition', `attachment; filename="${answer.dryRun ? 'dry-run' : 'import'}-actuals.csv"`)
    .send(asCsv(answer, language));
}

/** The file, as long as it may be read; one byte more says that it is too large. */
async function bodyOf({ body, headers }: FastifyRequest): Promise<Uint8Array<ArrayBuffer>> {
  if (!(body instanceof Readable)) throw new Malformed('content-type', 'must be that of a file');
  const beyond = most.bytes + 1;
  if (Number(headers['content-length'] ?? 0) > most.bytes) {
    body.resume();
    return new Uint8Array(beyond);
  }
  const pieces: Buffer[] = [];
  let size = 0;
  const source = body.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>;
  for await (const piece of source) {
    pieces.push(piece);
    size += piece.length;
    if (size > most.bytes) break;
  }
  if (size > most.bytes) body.resume();
  const bytes = new Uint8Array(Math.min(size, beyond));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece.subarray(0, beyond - at), at);
    at += Math.min(piece.length, beyond - at);
  }
  return bytes;
}
