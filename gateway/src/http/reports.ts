import { formatsOf, isFileKind, reportList, reportNamed } from '@moves/reports/index';
import { type FileHead, issueReport } from '@moves/reports/issue';
import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { cutFrom, demandKnownParameters, isPast, mementoOf, type Parameters, todayOf } from '../cut.ts';
import { Turned } from '../failures.ts';
import type { House } from '../house.ts';
import { policy } from '../people/policy.ts';
import { languageIn } from './door.ts';
import { HOUSE } from './inside.ts';

/** Whoever takes nothing of a file for so long is cut off: others wait for their turn. */
const PATIENCE_MS = 60_000;

/** Reports as files: what there is, and one of them as of now or of any cut. */
@Controller('reports')
export class Reports {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  /** Those that the caller's role may have. */
  @Get()
  list(@Query() parameters: Parameters, @Req() request: FastifyRequest) {
    demandKnownParameters(parameters, []);
    return reportList(languageIn(request)).filter(({ name }) => policy.mayHave(request.account!.role, name));
  }

  @Get(':file')
  async issue(
    @Param('file') file: string,
    @Query() { asOf, knownAt, ...parameters }: Parameters,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const [, report = '', format = ''] = /^([\w-]+)\.(\w+)$/.exec(file) ?? [];
    const known = reportNamed(report);
    if (!known || !isFileKind(format) || !formatsOf(known).includes(format)) throw new Turned('NOT_FOUND');
    const { role } = request.account!;
    if (!policy.mayHave(role, report)) throw new Turned('FORBIDDEN');
    const { clock, readModels, log } = this.house;
    const cut = cutFrom({ asOf, knownAt }, clock);
    const context = {
      today: todayOf(cut, clock),
      cut,
      language: languageIn(request),
      issuedAt: clock(),
      publicOnly: policy.publicOnly(role),
    };
    const begin = ({ type, fileName }: FileHead) => {
      reply.hijack();
      const headers = {
        'content-type': type,
        'content-disposition': `attachment; filename="${fileName}"`,
        ...mementoOf(cut),
      };
      reply.raw.writeHead(200, { ...(reply.getHeaders() as Record<string, string>), ...headers });
    };
    try {
      const views = isPast(cut) ? readModels.cut(cut) : readModels.live;
      await issueReport({ report, format, views, context, parameters, patienceMs: PATIENCE_MS }, reply.raw, begin);
    } catch (error) {
      if (!reply.raw.headersSent && !reply.raw.destroyed) throw error;
      // Whoever was reading has gone, or sees the file break off.
      reply.raw.destroy();
      log.warn({ err: error, correlationId: request.id, report }, 'a report broke off');
    }
  }
}
