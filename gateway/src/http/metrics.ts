import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Ending } from '../graph/carrier.ts';
import type { House } from '../house.ts';
import { parkedCount } from '../reactions/parked-list.ts';

/** Acts that are not counted: how many bids have come shall show nowhere before they are opened (§ 55 VgV). */
const UNCOUNTED: ReadonlySet<string> = new Set(['ReceiveBid']);

/** What can be watched from outside (Prometheus). */
export class Metrics {
  private readonly registry = new Registry();
  private readonly http = new Histogram({
    name: 'moves_http_request_seconds',
    help: 'How long requests took, by route and status',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [this.registry],
  });
  private readonly operations = new Counter({
    name: 'moves_graphql_operations_total',
    help: 'GraphQL operations, by kind of answer',
    labelNames: ['answer'] as const,
    registers: [this.registry],
  });
  private readonly acts = new Counter({
    name: 'moves_commands_total',
    help: 'Commands, by act and how they ended',
    labelNames: ['act', 'ending'] as const,
    registers: [this.registry],
  });

  constructor(house: House) {
    collectDefaultMetrics({ register: this.registry, prefix: 'moves_' });
    new Gauge({
      name: 'moves_projection_lag_events',
      help: 'Events the read models have yet to follow',
      registers: [this.registry],
      async collect() {
        this.set((await house.readModels.lag()).behind);
      },
    });
    new Gauge({
      name: 'moves_reaction_lag_events',
      help: 'Events that reactions have yet to look at, or whose reactions are not done',
      registers: [this.registry],
      async collect() {
        this.set((await house.reactions.lag()).behind);
      },
    });
    new Gauge({
      name: 'moves_reactions_parked',
      help: 'Reactions on things that failed by a fault and wait for somebody',
      registers: [this.registry],
      async collect() {
        const [parked] = await house.readModels.live.ask(parkedCount).catch(() => []);
        if (parked) this.set(parked.n);
      },
    });
    new Gauge({
      name: 'moves_due_waiting',
      help: 'What has become due and is not done',
      registers: [this.registry],
      collect() {
        this.set(house.due.waiting);
      },
    });
  }

  countRequest(method: string, route: string, status: number, seconds: number): void {
    this.http.observe({ method, route, status: String(status) }, seconds);
  }

  /** `data`, or the code of the first error. */
  countOperation(answer: string): void {
    this.operations.inc({ answer });
  }

  countAct(act: string, ending: Ending): void {
    if (!UNCOUNTED.has(act)) this.acts.inc({ act, ending });
  }

  text(): Promise<string> {
    return this.registry.metrics();
  }

  get contentType(): string {
    return this.registry.contentType;
  }
}
